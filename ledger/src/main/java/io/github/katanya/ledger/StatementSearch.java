package io.github.katanya.ledger;

import io.github.katanya.statement.Act;
import io.github.katanya.statement.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Turns a query into SQL and its rows into hits. */
final class StatementSearch {
  /**
   * Weights of the columns words, stems_id, stems_en, speaker, role, outlet: Okapi BM25 by column.
   */
  private static final String RANK = "bm25(statement_words, 4.0, 2.0, 2.0, 3.0, 1.0, 1.0)";

  private final Query query;
  private final SearchTerms words;
  private final SearchTerms speaker;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  StatementSearch(Query query) {
    this.query = query;
    this.words = SearchTerms.parse(query.words());
    this.speaker = SearchTerms.parse(query.speaker());
    restrict();
  }

  Page<Hit> run(Handle handle) {
    if (asksForNoWord(query.words(), words) || asksForNoWord(query.speaker(), speaker)) {
      return new Page<>(List.of(), query.offset(), 0);
    }
    String from = from();
    long total =
        handle.createQuery("SELECT count(*) FROM " + from).bindMap(values).mapTo(Long.class).one();
    List<Hit> hits =
        handle
            .createQuery(
                "SELECT "
                    + StatementRows.COLUMNS
                    + " FROM "
                    + from
                    + " ORDER BY "
                    + order()
                    + " LIMIT :limit OFFSET :offset")
            .bindMap(values)
            .bind("limit", query.limit())
            .bind("offset", query.offset())
            .map((row, context) -> hit(StatementRows.entry(row)))
            .list();
    return new Page<>(hits, query.offset(), total);
  }

  private Hit hit(StatementEntry statement) {
    return new Hit(
        statement, Matches.in(statement.content(), statement.article().language(), words));
  }

  private String from() {
    String tables =
        values.containsKey("wanted")
            ? "statement_words JOIN "
                + StatementRows.TABLES.replaceFirst(
                    " JOIN ", " ON s.id = statement_words.rowid JOIN ")
            : StatementRows.TABLES;
    return tables + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions));
  }

  private String order() {
    return words.wanted().isEmpty()
        ? StatementRows.LATEST_FIRST
        : RANK + ", " + StatementRows.LATEST_FIRST;
  }

  private void restrict() {
    MatchExpression.wanted(words, speaker)
        .ifPresent(m -> restrict("statement_words MATCH :wanted", "wanted", m));
    MatchExpression.excluded(words)
        .ifPresent(
            m ->
                restrict(
                    "s.id NOT IN (SELECT rowid FROM statement_words WHERE statement_words MATCH"
                        + " :unwanted)",
                    "unwanted",
                    m));
    query
        .speakerKey()
        .ifPresent(k -> restrict("(p.key = :speaker OR p.entity = :speaker)", "speaker", k));
    if (!query.acts().isEmpty()) {
      conditions.add(
          query.acts().stream()
              .map(Act::code)
              .sorted()
              .collect(Collectors.joining("', '", "s.act IN ('", "')")));
    }
    query
        .language()
        .map(Language::code)
        .ifPresent(c -> restrict("a.language = :language", "language", c));
    query.outlet().ifPresent(o -> restrict("a.outlet = :outlet COLLATE NOCASE", "outlet", o));
    query.position().ifPresent(p -> restrict("s.position = :position", "position", p.code()));
    query.matter().ifPresent(m -> restrict("m.key = :matter", "matter", m));
    restrict("s.said_to", "s.said_from", "said", query.said());
    restrict("a.published", "a.published", "published", query.published());
  }

  private void restrict(String condition, String name, Object value) {
    conditions.add(condition);
    values.put(name, value);
  }

  private void restrict(String last, String first, String name, DateRange days) {
    days.from()
        .ifPresent(d -> restrict(last + " >= :" + name + "From", name + "From", d.toString()));
    days.to().ifPresent(d -> restrict(first + " <= :" + name + "To", name + "To", d.toString()));
  }

  /** Signs alone stand in no index, so nothing can be found by them. */
  private static boolean asksForNoWord(String typed, SearchTerms terms) {
    return !typed.isBlank() && terms.isEmpty();
  }

  /** The statements of one speaker, whose row is given. */
  static Page<StatementEntry> of(Handle handle, long speaker, int offset, int limit) {
    List<StatementEntry> entries =
        handle
            .createQuery(
                "SELECT "
                    + StatementRows.COLUMNS
                    + " FROM "
                    + StatementRows.TABLES
                    + " WHERE s.speaker = :speaker ORDER BY "
                    + StatementRows.LATEST_FIRST
                    + " LIMIT :limit OFFSET :offset")
            .bind("speaker", speaker)
            .bind("limit", limit)
            .bind("offset", offset)
            .map((row, context) -> StatementRows.entry(row))
            .list();
    Optional<Long> total =
        handle
            .createQuery("SELECT count(*) FROM statement WHERE speaker = ?")
            .bind(0, speaker)
            .mapTo(Long.class)
            .findOne();
    return new Page<>(entries, offset, total.orElse(0L));
  }
}
