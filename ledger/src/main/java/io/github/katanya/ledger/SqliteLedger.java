package io.github.katanya.ledger;

import io.github.katanya.statement.Reading;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** A ledger in one SQLite file. */
final class SqliteLedger implements Ledger {
  private final SqliteStore store;
  private final MatterLinker linker = new SameClaim();
  private final Clock clock = Clock.systemUTC();

  private SqliteLedger(SqliteStore store) {
    this.store = store;
  }

  static Ledger open(Path file, boolean create) {
    return new SqliteLedger(SqliteStore.open(file, create));
  }

  @Override
  public Added add(Reading reading) {
    return store.write(h -> new ReadingIntake(h, linker, clock).add(reading));
  }

  @Override
  public Counts counts() {
    return store.read(
        h -> {
          MatterQueries matters = new MatterQueries(h);
          return new Counts(
              count(h, "SELECT count(*) FROM article"),
              count(h, "SELECT count(*) FROM statement"),
              count(h, "SELECT count(DISTINCT speaker) FROM statement"),
              matters.count(),
              matters.countContested(),
              count(h, "SELECT count(DISTINCT outlet) FROM article"));
        });
  }

  @Override
  public Page<ArticleEntry> articles(int offset, int limit) {
    return store.read(h -> new ArticleQueries(h).list(offset, limit));
  }

  @Override
  public Optional<KeptArticle> article(String key) {
    return store.read(
        h -> {
          ArticleQueries articles = new ArticleQueries(h);
          return articles.find(key).flatMap(a -> articles.kept(a, articles.latestVersion(a)));
        });
  }

  @Override
  public Optional<KeptArticle> article(String key, int version) {
    return store.read(
        h -> {
          ArticleQueries articles = new ArticleQueries(h);
          return articles.find(key).flatMap(a -> articles.kept(a, version));
        });
  }

  @Override
  public List<VersionEntry> versions(String key) {
    return store.read(
        h -> {
          ArticleQueries articles = new ArticleQueries(h);
          return articles.find(key).map(articles::versions).orElse(List.of());
        });
  }

  @Override
  public Page<Hit> search(Query query) {
    return store.read(h -> new StatementSearch(query).run(h));
  }

  @Override
  public Page<SpeakerEntry> speakers(int offset, int limit) {
    return store.read(h -> new SpeakerQueries(h).list(offset, limit));
  }

  @Override
  public Optional<KeptSpeaker> speaker(String key) {
    return store.read(
        h -> {
          SpeakerQueries speakers = new SpeakerQueries(h);
          return speakers.find(key).flatMap(speakers::kept);
        });
  }

  @Override
  public Page<StatementEntry> statementsOf(String key, int offset, int limit) {
    return store.read(
        h ->
            new SpeakerQueries(h)
                .find(key)
                .map(s -> StatementSearch.of(h, s, offset, limit))
                .orElse(Page.empty()));
  }

  @Override
  public Page<MatterEntry> matters(int offset, int limit) {
    return store.read(h -> new MatterQueries(h).list(offset, limit));
  }

  @Override
  public Optional<KeptMatter> matter(String key) {
    return store.read(h -> new MatterQueries(h).kept(key));
  }

  @Override
  public List<String> outlets() {
    return store.read(
        h ->
            h.createQuery(
                    "SELECT DISTINCT outlet FROM article WHERE outlet IS NOT NULL ORDER BY outlet"
                        + " COLLATE NOCASE")
                .mapTo(String.class)
                .list());
  }

  @Override
  public String location() {
    return store.file().toString();
  }

  @Override
  public void close() {
    store.close();
  }

  SqliteStore store() {
    return store;
  }

  private static long count(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(Long.class).one();
  }
}
