package io.github.katanya.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The connections to one SQLite file: many that read, and one that writes, because SQLite lets one
 * write at a time and waiting in line here is cheaper than trying again there.
 *
 * <p>Every error comes out as a {@link LedgerException} that {@link StorageErrors} words.
 */
final class SqliteStore implements AutoCloseable {
  private static final int READERS = 8;
  private static final int BUSY_MILLIS = 10_000;
  private static final int LINE_MILLIS = 60_000;

  private final Path file;
  private final HikariDataSource writer;
  private final HikariDataSource readers;
  private final Jdbi writing;
  private final Jdbi reading;
  private final AtomicBoolean open = new AtomicBoolean(true);

  private SqliteStore(Path file, HikariDataSource writer, HikariDataSource readers) {
    this.file = file;
    this.writer = writer;
    this.readers = readers;
    this.writing = Jdbi.create(writer);
    this.reading = Jdbi.create(readers);
  }

  /** Work on a connection. */
  interface Work<T> {
    T with(Handle handle);
  }

  static SqliteStore open(Path file, boolean create) {
    LedgerFile.check(file, create);
    HikariDataSource writer = null;
    try {
      new SqliteSchema(file, dataSource(file, base()), dataSource(file, writing())).bringUpToDate();
      writer = pool(file, "writer", 1, false);
      return new SqliteStore(file, writer, pool(file, "reader", READERS, true));
    } catch (RuntimeException | SQLException e) {
      if (writer != null) {
        writer.close();
      }
      throw StorageErrors.explain(file, e);
    }
  }

  /** Answers from one consistent state of the ledger. */
  <T> T read(Work<T> work) {
    checkOpen();
    try {
      return reading.inTransaction(work::with);
    } catch (JdbiException e) {
      throw StorageErrors.explain(file, e);
    }
  }

  /** Changes the ledger wholly or not at all; the change is on the disk when this returns. */
  <T> T write(Work<T> work) {
    checkOpen();
    try {
      return writing.inTransaction(work::with);
    } catch (JdbiException e) {
      throw StorageErrors.explain(file, e);
    }
  }

  Path file() {
    return file;
  }

  @Override
  public void close() {
    if (open.compareAndSet(true, false)) {
      readers.close();
      writer.close();
    }
  }

  private void checkOpen() {
    if (!open.get()) {
      throw new IllegalStateException("the ledger " + file + " has been closed");
    }
  }

  private static SQLiteConfig writing() {
    SQLiteConfig config = base();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    // A transaction that begins as a reader cannot become a writer once another has written.
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    return config;
  }

  private static SQLiteConfig reading() {
    SQLiteConfig config = base();
    config.setReadOnly(true);
    return config;
  }

  private static SQLiteConfig base() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    return config;
  }

  private static SQLiteDataSource dataSource(Path file, SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  private static HikariDataSource pool(Path file, String name, int size, boolean readOnly) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("katanya-" + name);
    pool.setDataSource(dataSource(file, readOnly ? reading() : writing()));
    pool.setMaximumPoolSize(size);
    pool.setMinimumIdle(1);
    pool.setReadOnly(readOnly);
    pool.setConnectionTimeout(LINE_MILLIS);
    return new HikariDataSource(pool);
  }
}
