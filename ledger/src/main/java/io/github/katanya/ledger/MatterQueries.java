package io.github.katanya.ledger;

import io.github.katanya.statement.Language;
import io.github.katanya.statement.Position;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Answers questions about matters across articles. */
final class MatterQueries {
  private static final String ENTRY =
      "SELECT m.*, n.articles, n.outlets, n.languages, n.first, n.latest,"
          + " coalesce(o.affirms, 0) AS affirms, coalesce(o.denies, 0) AS denies,"
          + " coalesce(o.doubts, 0) AS doubts, coalesce(o.asks_proof, 0) AS asks_proof,"
          + " coalesce(o.comments, 0) AS comments FROM matter AS m JOIN (SELECT t.matter,"
          + " count(*) AS articles, min(a.published) AS first, max(a.published) AS latest,"
          + " json_group_array(DISTINCT a.outlet) AS outlets, json_group_array(DISTINCT a.language)"
          + " AS languages FROM (SELECT DISTINCT matter, article FROM telling) AS t JOIN article AS"
          + " a ON a.id = t.article GROUP BY t.matter) AS n ON n.matter = m.id LEFT JOIN (SELECT"
          + " t.matter, count(*) FILTER (WHERE s.position = 'affirms') AS affirms, count(*) FILTER"
          + " (WHERE s.position = 'denies') AS denies, count(*) FILTER (WHERE s.position ="
          + " 'doubts') AS doubts, count(*) FILTER (WHERE s.position = 'asks-proof') AS asks_proof,"
          + " count(*) FILTER (WHERE s.position = 'comments') AS comments FROM statement AS s JOIN"
          + " telling AS t ON t.id = s.telling GROUP BY t.matter) AS o ON o.matter = m.id ";

  private static final String CONTESTED = "(affirms > 0 AND denies + doubts + asks_proof > 0)";

  private final Handle handle;

  MatterQueries(Handle handle) {
    this.handle = handle;
  }

  Page<MatterEntry> list(int offset, int limit) {
    List<MatterEntry> entries =
        handle
            .createQuery(
                ENTRY
                    + "ORDER BY "
                    + CONTESTED
                    + " DESC, n.articles DESC, n.latest DESC NULLS LAST, m.id LIMIT :limit OFFSET"
                    + " :offset")
            .bind("limit", limit)
            .bind("offset", offset)
            .map((row, context) -> entry(row))
            .list();
    return new Page<>(entries, offset, count("1"));
  }

  long count() {
    return count("1");
  }

  long countContested() {
    return count(CONTESTED);
  }

  Optional<KeptMatter> kept(String key) {
    return handle
        .createQuery(ENTRY + "WHERE m.key = :key")
        .bind("key", key)
        .map((row, context) -> entry(row))
        .findOne()
        .map(entry -> new KeptMatter(entry, statements(key)));
  }

  private List<StatementEntry> statements(String key) {
    return handle
        .createQuery(
            "SELECT "
                + StatementRows.COLUMNS
                + " FROM "
                + StatementRows.TABLES
                + " WHERE m.key = :key AND s.position IS NOT NULL ORDER BY "
                + StatementRows.IN_ORDER)
        .bind("key", key)
        .map((row, context) -> StatementRows.entry(row))
        .list();
  }

  private long count(String condition) {
    return handle
        .createQuery("SELECT count(*) FROM (" + ENTRY + ") WHERE " + condition)
        .mapTo(Long.class)
        .one();
  }

  private static MatterEntry entry(ResultSet row) throws SQLException {
    Map<Position, Integer> positions = new EnumMap<>(Position.class);
    for (Position position : Position.values()) {
      int number = row.getInt(position.code().replace('-', '_'));
      if (number > 0) {
        positions.put(position, number);
      }
    }
    return new MatterEntry(
        row.getString("key"),
        row.getString("claim"),
        row.getString("klaim"),
        Derived.names(row.getString("who")),
        Derived.names(row.getString("whom")),
        row.getString("what"),
        row.getInt("articles"),
        Derived.names(row.getString("outlets")).stream().sorted().toList(),
        Derived.names(row.getString("languages")).stream()
            .map(l -> Rows.code(l, Language::of))
            .collect(Collectors.toSet()),
        positions,
        Rows.day(row, "first"),
        Rows.day(row, "latest"));
  }
}
