package io.github.katanya.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings the tables of a ledger file to the shape that this program works with. */
final class SqliteSchema {
  /** "Katn"; SQLite keeps it in the file's header to tell whose file it is. */
  private static final int APPLICATION_ID = 0x4b61746e;

  private static final int TRIES = 20;
  private static final long PAUSE_MILLIS = 250;

  private final Path file;
  private final DataSource plain;
  private final DataSource source;

  /**
   * @param plain connects without a change to the file, which may be another program's
   * @param source connects to a ledger
   */
  SqliteSchema(Path file, DataSource plain, DataSource source) {
    this.file = file;
    this.plain = plain;
    this.source = source;
  }

  void bringUpToDate() throws SQLException {
    claim();
    Flyway flyway =
        Flyway.configure(SqliteSchema.class.getClassLoader())
            .loggers("slf4j")
            .dataSource(source)
            .locations("classpath:io/github/katanya/ledger/sqlite")
            .load();
    if (!isUpToDate(flyway)) {
      migrate(flyway);
    }
  }

  /** Two programs may make one ledger at once; the slower one finds it made when it looks again. */
  private void migrate(Flyway flyway) {
    for (int i = 1; ; i++) {
      try {
        flyway.migrate();
        return;
      } catch (FlywayException e) {
        if (i == TRIES) {
          throw e;
        }
        pause(e);
        if (isUpToDate(flyway)) {
          return;
        }
      }
    }
  }

  private boolean isUpToDate(Flyway flyway) {
    MigrationInfo[] all = flyway.info().all();
    if (Arrays.stream(all).anyMatch(m -> isNewer(m.getState()))) {
      throw new LedgerException(
          "The ledger "
              + file
              + " was written by a newer Katanya than this one. Use that version, or name another"
              + " ledger with --ledger FILE; this one was left as it is.");
    }
    return all.length > 0
        && Arrays.stream(all).allMatch(m -> m.getState() == MigrationState.SUCCESS);
  }

  private static boolean isNewer(MigrationState state) {
    return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
  }

  private void claim() throws SQLException {
    try (Connection connection = plain.getConnection();
        Statement statement = connection.createStatement()) {
      int owner = number(statement, "PRAGMA application_id");
      if (owner == APPLICATION_ID) {
        return;
      }
      if (owner != 0 || number(statement, "SELECT count(*) FROM sqlite_schema") > 0) {
        throw new LedgerException(
            "The file "
                + file
                + " is a SQLite database of another program, not a ledger. Name another with"
                + " --ledger FILE; this one was left as it is.");
      }
      statement.execute("PRAGMA application_id = " + APPLICATION_ID);
    }
  }

  private static int number(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  private static void pause(FlywayException reason) {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw reason;
    }
  }
}
