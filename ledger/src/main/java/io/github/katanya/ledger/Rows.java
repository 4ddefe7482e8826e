package io.github.katanya.ledger;

import io.github.katanya.statement.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** What the queries share. */
final class Rows {
  private Rows() {}

  static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return text(row, column).map(LocalDate::parse);
  }

  static Language language(ResultSet row, String column) throws SQLException {
    return code(row.getString(column), Language::of);
  }

  /** The constant that stands for a code which this program has written itself. */
  static <T> T code(String code, Function<String, Optional<T>> of) {
    return of.apply(code)
        .orElseThrow(() -> new IllegalStateException("the ledger holds an unknown code: " + code));
  }

  static boolean exists(Handle handle, String sql, String value) {
    return handle
        .createQuery(sql + " LIMIT 1")
        .bind(0, value)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  static long lastId(Handle handle) {
    return handle.createQuery("SELECT last_insert_rowid()").mapTo(Long.class).one();
  }
}
