package io.github.katanya.ledger;

import io.github.katanya.statement.Act;
import io.github.katanya.statement.SpeakerType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Answers questions about speakers. */
final class SpeakerQueries {
  /** What the most statements say of a speaker's name, type and country counts for all of them. */
  private static final String ENTRY =
      "SELECT p.key, p.entity, n.statements, n.articles, c.called, c.type, c.country FROM (SELECT"
          + " speaker, count(*) AS statements, count(DISTINCT article) AS articles FROM statement"
          + " WHERE speaker IS NOT NULL %s GROUP BY speaker) AS n JOIN speaker AS p ON p.id ="
          + " n.speaker JOIN statement AS c ON c.id = (SELECT min(s.id) FROM statement AS s WHERE"
          + " s.speaker = p.id GROUP BY s.called ORDER BY count(*) DESC, min(s.id) LIMIT 1)";

  private final Handle handle;

  SpeakerQueries(Handle handle) {
    this.handle = handle;
  }

  Page<SpeakerEntry> list(int offset, int limit) {
    List<SpeakerEntry> entries =
        handle
            .createQuery(
                ENTRY.formatted("")
                    + " ORDER BY n.statements DESC, c.called, p.id LIMIT :limit OFFSET :offset")
            .bind("limit", limit)
            .bind("offset", offset)
            .map((row, context) -> entry(row))
            .list();
    long total =
        handle.createQuery("SELECT count(DISTINCT speaker) FROM statement").mapTo(Long.class).one();
    return new Page<>(entries, offset, total);
  }

  /** The row of the speaker with a key, or else with an entity. */
  Optional<Long> find(String key) {
    return handle
        .createQuery(
            "SELECT id FROM speaker WHERE key = :key OR entity = :key ORDER BY key <> :key LIMIT 1")
        .bind("key", key)
        .mapTo(Long.class)
        .findOne();
  }

  /** Empty for a speaker whose statements newer readings have dropped. */
  Optional<KeptSpeaker> kept(long speaker) {
    return handle
        .createQuery(ENTRY.formatted("AND speaker = :speaker"))
        .bind("speaker", speaker)
        .map((row, context) -> entry(row))
        .findOne()
        .map(entry -> new KeptSpeaker(entry, names(speaker), roles(speaker), acts(speaker)));
  }

  private List<String> names(long speaker) {
    return handle
        .createQuery(
            "SELECT called FROM statement WHERE speaker = ? GROUP BY called ORDER BY count(*) DESC,"
                + " min(id)")
        .bind(0, speaker)
        .mapTo(String.class)
        .list();
  }

  private List<PrintedRole> roles(long speaker) {
    List<PrintedRole> roles =
        handle
            .createQuery(
                "SELECT s.role, s.affiliation, a.key AS article_key, a.name AS article_name,"
                    + " a.language, a.outlet, a.published, a.title FROM statement AS s JOIN article"
                    + " AS a ON a.id = s.article WHERE s.speaker = ? AND coalesce(s.role,"
                    + " s.affiliation) IS NOT NULL ORDER BY a.published NULLS LAST, a.id, s.number")
            .bind(0, speaker)
            .map(
                (row, context) ->
                    new PrintedRole(
                        Rows.text(row, "role"),
                        Rows.text(row, "affiliation"),
                        StatementRows.source(row)))
            .list();
    return List.copyOf(new LinkedHashSet<>(roles));
  }

  private Map<Act, Integer> acts(long speaker) {
    return handle
        .createQuery("SELECT act, count(*) AS number FROM statement WHERE speaker = ? GROUP BY act")
        .bind(0, speaker)
        .map((row, context) -> Map.entry(row.getString("act"), row.getInt("number")))
        .stream()
        .collect(Collectors.toMap(e -> Rows.code(e.getKey(), Act::of), Map.Entry::getValue));
  }

  private static SpeakerEntry entry(ResultSet row) throws SQLException {
    return new SpeakerEntry(
        row.getString("key"),
        row.getString("entity"),
        row.getString("called"),
        Rows.code(row.getString("type"), SpeakerType::of),
        Rows.text(row, "country"),
        row.getInt("statements"),
        row.getInt("articles"));
  }
}
