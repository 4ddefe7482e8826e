package io.github.katanya.ledger;

import io.github.katanya.ledger.Added.Outcome;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Reading;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Adds one reading within a transaction: finds out whether it is known, and keeps what is new. */
final class ReadingIntake {
  private final Handle handle;
  private final KnownArticles articles;
  private final LatestReadings latest;
  private final Instant now;

  ReadingIntake(Handle handle, MatterLinker linker, Clock clock) {
    this.handle = handle;
    this.articles = new KnownArticles(handle);
    this.latest = new LatestReadings(handle, linker);
    this.now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  Added add(Reading reading) {
    Article article = reading.article();
    String hash = Sameness.hash(article.text());
    String address = article.url().flatMap(Sameness::address).orElse("");
    Optional<KnownArticles.Known> known = articles.find(article, address, hash);
    if (known.isEmpty()) {
      long id = keep(article);
      sight(id, article, address);
      return addVersion(id, reading, hash, Outcome.KEPT);
    }
    long id = known.get().id();
    sight(id, article, address);
    Optional<KnownArticles.Version> version = articles.version(known.get(), article, hash);
    if (version.isEmpty()) {
      return addVersion(id, reading, hash, Outcome.NEW_VERSION);
    }
    if (!known.get().byTextOnly()) {
      refresh(id, version.get(), article);
    }
    return reread(id, version.get(), reading);
  }

  private long keep(Article article) {
    handle
        .createUpdate(
            "INSERT INTO article (key, name, language, version) VALUES (:key, :name, :language, 0)")
        .bind("key", UrlKey.unlessTaken(UrlKey.of(article.id()), this::isTaken))
        .bind("name", article.id())
        .bind("language", article.language().code())
        .execute();
    return Rows.lastId(handle);
  }

  private Added addVersion(long id, Reading reading, String hash, Outcome outcome) {
    handle
        .createUpdate(
            "INSERT INTO version (article, number, language, outlet, url, published, title, text,"
                + " hash, added) SELECT id, version + 1, :language, coalesce(:outlet, outlet),"
                + " coalesce(:url, url), coalesce(:published, published), coalesce(:title, title),"
                + " :text, :hash, :now FROM article WHERE id = :id")
        .bindMap(columns(reading.article()))
        .bind("id", id)
        .bind("text", reading.article().text())
        .bind("hash", hash)
        .bind("now", now.toString())
        .execute();
    long version = Rows.lastId(handle);
    handle
        .createUpdate(
            "UPDATE article SET (language, outlet, url, published, title, version) = (SELECT"
                + " language, outlet, url, published, title, number FROM version WHERE id ="
                + " :version) WHERE id = :id")
        .bind("id", id)
        .bind("version", version)
        .execute();
    addReading(version, reading);
    latest.show(id, reading);
    return new Added(keyOf(id), latestVersion(id), outcome);
  }

  /** A reading of a text that is spaced otherwise does not fit the text that is kept. */
  private Added reread(long id, KnownArticles.Version version, Reading reading) {
    String before =
        handle
            .createQuery("SELECT derived FROM reading WHERE version = ? ORDER BY id DESC LIMIT 1")
            .bind(0, version.id())
            .mapTo(String.class)
            .one();
    if (!version.text().equals(reading.article().text()) || before.equals(Derived.of(reading))) {
      return new Added(keyOf(id), version.number(), Outcome.SAME);
    }
    addReading(version.id(), reading);
    if (latestVersion(id) == version.number()) {
      latest.show(id, reading);
    }
    return new Added(keyOf(id), version.number(), Outcome.REREAD);
  }

  private void addReading(long version, Reading reading) {
    handle
        .createUpdate(
            "INSERT INTO reading (version, engine, derived, added) VALUES (:version, :engine,"
                + " :derived, :now)")
        .bind("version", version)
        .bind("engine", reading.engine().version())
        .bind("derived", Derived.of(reading))
        .bind("now", now.toString())
        .execute();
  }

  private void sight(long id, Article article, String address) {
    handle
        .createUpdate(
            "INSERT INTO sighting (article, name, address, url, outlet, published, seen) VALUES"
                + " (:id, :name, :address, :url, :outlet, :published, :now) ON CONFLICT DO NOTHING")
        .bindMap(columns(article))
        .bind("id", id)
        .bind("name", article.id())
        .bind("address", address)
        .bind("now", now.toString())
        .execute();
  }

  /** Takes over what is known better now of an article whose text has not changed. */
  private void refresh(long id, KnownArticles.Version version, Article article) {
    handle
        .createUpdate(
            "UPDATE version SET language = :language, outlet = coalesce(:outlet, outlet), url ="
                + " coalesce(:url, url), published = coalesce(:published, published), title ="
                + " coalesce(:title, title) WHERE id = :version")
        .bindMap(columns(article))
        .bind("version", version.id())
        .execute();
    int changed =
        handle
            .createUpdate(
                "UPDATE article SET (language, outlet, url, published, title) = (SELECT language,"
                    + " outlet, url, published, title FROM version WHERE id = :version) WHERE id ="
                    + " :id AND version = :number AND (language, outlet, url, published, title) IS"
                    + " NOT (SELECT language, outlet, url, published, title FROM version WHERE id ="
                    + " :version)")
            .bind("id", id)
            .bind("version", version.id())
            .bind("number", version.number())
            .execute();
    if (changed > 0) {
      latest.show(id, new ArticleQueries(handle).latestReading(id));
    }
  }

  private int latestVersion(long id) {
    return handle
        .createQuery("SELECT version FROM article WHERE id = ?")
        .bind(0, id)
        .mapTo(Integer.class)
        .one();
  }

  private String keyOf(long id) {
    return handle
        .createQuery("SELECT key FROM article WHERE id = ?")
        .bind(0, id)
        .mapTo(String.class)
        .one();
  }

  private boolean isTaken(String key) {
    return Rows.exists(handle, "SELECT 1 FROM article WHERE key = ?", key);
  }

  private static Map<String, Object> columns(Article article) {
    Map<String, Object> columns = new HashMap<>();
    columns.put("language", article.language().code());
    columns.put("outlet", article.outlet());
    columns.put("url", article.url());
    columns.put("published", article.published().map(Object::toString));
    columns.put("title", article.title());
    return columns;
  }
}
