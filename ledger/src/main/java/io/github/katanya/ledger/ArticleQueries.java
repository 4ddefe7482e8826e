package io.github.katanya.ledger;

import io.github.katanya.statement.Article;
import io.github.katanya.statement.Reading;
import io.github.katanya.statement.Speaker;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Answers questions about articles and their versions. */
final class ArticleQueries {
  private static final String ENTRY =
      "SELECT a.key, a.name, v.language, v.outlet, v.url, v.published, v.title, v.number, v.added,"
          + " (SELECT count(*) FROM version AS o WHERE o.article = a.id) AS versions,"
          + " (SELECT count(*) FROM statement AS s WHERE s.article = a.id) AS statements,"
          + " (SELECT count(*) FROM telling AS t WHERE t.article = a.id) AS matters"
          + " FROM article AS a JOIN version AS v ON v.article = a.id ";

  private final Handle handle;

  ArticleQueries(Handle handle) {
    this.handle = handle;
  }

  Page<ArticleEntry> list(int offset, int limit) {
    List<ArticleEntry> entries =
        handle
            .createQuery(
                ENTRY
                    + "AND v.number = a.version ORDER BY a.published DESC NULLS LAST, a.id DESC"
                    + " LIMIT :limit OFFSET :offset")
            .bind("limit", limit)
            .bind("offset", offset)
            .map((row, context) -> entry(row))
            .list();
    long total = handle.createQuery("SELECT count(*) FROM article").mapTo(Long.class).one();
    return new Page<>(entries, offset, total);
  }

  /** The row of the article with a key, or else with an id. */
  Optional<Long> find(String key) {
    return handle
        .createQuery("SELECT id FROM article WHERE key = ?")
        .bind(0, key)
        .mapTo(Long.class)
        .findOne()
        .or(
            () ->
                handle
                    .createQuery(
                        "SELECT article FROM sighting WHERE name = ? ORDER BY article LIMIT 1")
                    .bind(0, key)
                    .mapTo(Long.class)
                    .findOne());
  }

  int latestVersion(long article) {
    return handle
        .createQuery("SELECT version FROM article WHERE id = ?")
        .bind(0, article)
        .mapTo(Integer.class)
        .one();
  }

  Reading latestReading(long article) {
    return reading(article, latestVersion(article))
        .orElseThrow(() -> new IllegalStateException("article " + article + " has no reading"));
  }

  Optional<KeptArticle> kept(long article, int number) {
    return reading(article, number)
        .map(
            reading ->
                new KeptArticle(
                    entry(article, number),
                    reading,
                    speakers(reading),
                    number == latestVersion(article) ? matters(article) : Map.of()));
  }

  List<VersionEntry> versions(long article) {
    return handle
        .createQuery(
            "SELECT v.number, v.added, v.title, v.text, (SELECT count(*) FROM reading AS r WHERE"
                + " r.version = v.id) AS readings FROM version AS v WHERE v.article = ? ORDER BY"
                + " v.number")
        .bind(0, article)
        .map(
            (row, context) ->
                new VersionEntry(
                    row.getInt("number"),
                    Instant.parse(row.getString("added")),
                    Rows.text(row, "title"),
                    row.getString("text").length(),
                    row.getInt("readings")))
        .list();
  }

  private ArticleEntry entry(long article, int number) {
    return handle
        .createQuery(ENTRY + "WHERE a.id = :article AND v.number = :number")
        .bind("article", article)
        .bind("number", number)
        .map((row, context) -> entry(row))
        .one();
  }

  private Optional<Reading> reading(long article, int number) {
    return handle
        .createQuery(
            "SELECT a.name, v.language, v.outlet, v.url, v.published, v.title, v.text, r.derived"
                + " FROM version AS v JOIN article AS a ON a.id = v.article JOIN reading AS r ON"
                + " r.version = v.id WHERE v.article = :article AND v.number = :number ORDER BY"
                + " r.id DESC LIMIT 1")
        .bind("article", article)
        .bind("number", number)
        .map(
            (row, context) ->
                Derived.join(
                    new Article(
                        row.getString("name"),
                        Rows.language(row, "language"),
                        Rows.text(row, "outlet"),
                        Rows.text(row, "url"),
                        Rows.day(row, "published"),
                        Rows.text(row, "title"),
                        row.getString("text")),
                    row.getString("derived")))
        .findOne();
  }

  private Map<String, String> speakers(Reading reading) {
    Map<String, String> keys = new HashMap<>();
    for (var statement : reading.statements()) {
      statement.speaker().ifPresent(s -> speakerKey(s).ifPresent(k -> keys.put(s.entity(), k)));
    }
    return keys;
  }

  private Optional<String> speakerKey(Speaker speaker) {
    return handle
        .createQuery("SELECT key FROM speaker WHERE entity = ?")
        .bind(0, SpeakerKeys.entity(speaker))
        .mapTo(String.class)
        .findOne();
  }

  private Map<String, String> matters(long article) {
    Map<String, String> keys = new HashMap<>();
    handle
        .createQuery(
            "SELECT t.name, m.key FROM telling AS t JOIN matter AS m ON m.id = t.matter WHERE"
                + " t.article = ?")
        .bind(0, article)
        .map((row, context) -> Map.entry(row.getString("name"), row.getString("key")))
        .forEach(e -> keys.put(e.getKey(), e.getValue()));
    return keys;
  }

  private static ArticleEntry entry(ResultSet row) throws SQLException {
    return new ArticleEntry(
        row.getString("key"),
        row.getString("name"),
        Rows.language(row, "language"),
        Rows.text(row, "outlet"),
        Rows.text(row, "url"),
        Rows.day(row, "published"),
        Rows.text(row, "title"),
        row.getInt("number"),
        row.getInt("versions"),
        Instant.parse(row.getString("added")),
        row.getInt("statements"),
        row.getInt("matters"));
  }
}
