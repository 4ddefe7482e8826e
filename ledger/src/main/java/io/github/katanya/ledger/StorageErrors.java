package io.github.katanya.ledger;

import java.nio.file.Path;
import java.sql.SQLTransientConnectionException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what a storage error means to the person at the keyboard. */
final class StorageErrors {
  private StorageErrors() {}

  static LedgerException explain(Path file, Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof LedgerException known) {
        return known;
      }
      if (cause instanceof SQLiteException sqlite) {
        return new LedgerException(message(file, sqlite.getResultCode(), sqlite), error);
      }
      if (cause instanceof SQLTransientConnectionException && cause.getCause() == null) {
        return new LedgerException(busy(file), error);
      }
    }
    return new LedgerException("The ledger " + file + " failed: " + error.getMessage(), error);
  }

  private static String message(Path file, SQLiteErrorCode code, SQLiteException error) {
    // An extended code has the plain one in its lowest eight bits (sqlite.org/rescode.html).
    int plain = code.code & 0xff;
    if (plain == SQLiteErrorCode.SQLITE_BUSY.code || plain == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return busy(file);
    }
    if (plain == SQLiteErrorCode.SQLITE_CORRUPT.code
        || plain == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return "The ledger "
          + file
          + " is damaged ("
          + code
          + "). Put a backup in its place, or save what can be read with: sqlite3 "
          + file
          + " .recover | sqlite3 saved.db";
    }
    if (plain == SQLiteErrorCode.SQLITE_FULL.code) {
      return "There is no room left on the disk of the ledger "
          + file
          + ". What it held is whole; make room and do the last step again.";
    }
    if (plain == SQLiteErrorCode.SQLITE_READONLY.code
        || plain == SQLiteErrorCode.SQLITE_CANTOPEN.code
        || plain == SQLiteErrorCode.SQLITE_PERM.code) {
      return "The ledger "
          + file
          + " cannot be opened for writing ("
          + code
          + "). Check that you may write to the file and its folder, or name another with --ledger"
          + " FILE.";
    }
    if (plain == SQLiteErrorCode.SQLITE_IOERR.code) {
      return "The disk of the ledger "
          + file
          + " reports an error ("
          + code
          + "). What was added before is whole; check the disk, then do the last step again.";
    }
    return "The ledger " + file + " failed: " + error.getMessage();
  }

  private static String busy(Path file) {
    return "The ledger "
        + file
        + " is busy: another program has been writing to it all the time. Try again when it is"
        + " done.";
  }
}
