package io.github.katanya.ledger;

import io.github.katanya.statement.Act;
import io.github.katanya.statement.Certainty;
import io.github.katanya.statement.Form;
import io.github.katanya.statement.Polarity;
import io.github.katanya.statement.Position;
import io.github.katanya.statement.SpeakerType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Selects statements with what lists show beside them. */
final class StatementRows {
  static final String COLUMNS =
      "s.name, s.form, s.content, s.called, s.type, s.role, s.affiliation, s.country, s.addressee,"
          + " s.act, s.polarity, s.certainty, s.said, s.position, s.confidence, a.key AS"
          + " article_key, a.name AS article_name, a.language, a.outlet, a.published, a.title,"
          + " p.key AS speaker_key, m.key AS matter_key, m.claim, m.klaim, (SELECT"
          + " json_group_array(r.name ORDER BY r.number) FROM relay AS r WHERE r.statement = s.id)"
          + " AS relays";

  static final String TABLES =
      "statement AS s JOIN article AS a ON a.id = s.article LEFT JOIN speaker AS p ON p.id ="
          + " s.speaker LEFT JOIN telling AS t ON t.id = s.telling LEFT JOIN matter AS m ON m.id ="
          + " t.matter";

  /** The latest first. */
  static final String LATEST_FIRST = "s.made DESC NULLS LAST, a.id DESC, s.number";

  /** In the order in which they were made, as far as the articles tell. */
  static final String IN_ORDER =
      "s.made ASC NULLS LAST, a.published ASC NULLS LAST, a.id ASC, s.number";

  private StatementRows() {}

  static StatementEntry entry(ResultSet row) throws SQLException {
    return new StatementEntry(
        source(row),
        row.getString("name"),
        Rows.code(row.getString("form"), Form::of),
        row.getString("content"),
        speaker(row),
        Derived.names(row.getString("relays")),
        Rows.text(row, "addressee"),
        Rows.code(row.getString("act"), Act::of),
        Rows.text(row, "polarity").map(c -> Rows.code(c, Polarity::of)),
        Rows.text(row, "certainty").map(c -> Rows.code(c, Certainty::of)),
        Rows.text(row, "said"),
        matter(row),
        Rows.text(row, "position").map(c -> Rows.code(c, Position::of)),
        row.getDouble("confidence"));
  }

  static Source source(ResultSet row) throws SQLException {
    return new Source(
        row.getString("article_key"),
        row.getString("article_name"),
        Rows.language(row, "language"),
        Rows.text(row, "outlet"),
        Rows.day(row, "published"),
        Rows.text(row, "title"));
  }

  private static Optional<SpeakerName> speaker(ResultSet row) throws SQLException {
    Optional<String> key = Rows.text(row, "speaker_key");
    if (key.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SpeakerName(
            key.get(),
            row.getString("called"),
            Rows.code(row.getString("type"), SpeakerType::of),
            Rows.text(row, "role"),
            Rows.text(row, "affiliation"),
            Rows.text(row, "country")));
  }

  private static Optional<MatterName> matter(ResultSet row) throws SQLException {
    Optional<String> key = Rows.text(row, "matter_key");
    if (key.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new MatterName(key.get(), row.getString("claim"), row.getString("klaim")));
  }
}
