package io.github.katanya.ledger;

import io.github.katanya.statement.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A ledger in one SQLite file. */
final class SqliteLedger implements Ledger {
  private final Path file;

  private SqliteLedger(Path file) {
    this.file = file;
  }

  static Ledger open(Path file, boolean create) {
    if (!create) {
      throw new LedgerException("no ledger at " + file);
    }
    return new SqliteLedger(file);
  }

  @Override
  public Added add(Reading reading) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Counts counts() {
    return new Counts(0, 0, 0, 0, 0, 0);
  }

  @Override
  public Page<ArticleEntry> articles(int offset, int limit) {
    return Page.empty();
  }

  @Override
  public Optional<KeptArticle> article(String key) {
    return Optional.empty();
  }

  @Override
  public Optional<KeptArticle> article(String key, int version) {
    return Optional.empty();
  }

  @Override
  public List<VersionEntry> versions(String key) {
    return List.of();
  }

  @Override
  public Page<Hit> search(Query query) {
    return Page.empty();
  }

  @Override
  public Page<SpeakerEntry> speakers(int offset, int limit) {
    return Page.empty();
  }

  @Override
  public Optional<KeptSpeaker> speaker(String key) {
    return Optional.empty();
  }

  @Override
  public Page<StatementEntry> statementsOf(String key, int offset, int limit) {
    return Page.empty();
  }

  @Override
  public Page<MatterEntry> matters(int offset, int limit) {
    return Page.empty();
  }

  @Override
  public Optional<KeptMatter> matter(String key) {
    return Optional.empty();
  }

  @Override
  public List<String> outlets() {
    return List.of();
  }

  @Override
  public String location() {
    return file.toString();
  }

  @Override
  public void close() {}
}
