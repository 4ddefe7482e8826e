package io.github.katanya.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Looks at the file of a ledger before SQLite does, to say in plain words what is wrong with it.
 */
final class LedgerFile {
  private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private LedgerFile() {}

  /**
   * @throws LedgerException if there can be no ledger in this file
   */
  static void check(Path file, boolean create) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new LedgerException(
          "The ledger "
              + file
              + " is a folder. Name a file, such as "
              + file.resolve("katanya.db"));
    }
    if (Files.exists(file)) {
      checkContent(file);
    } else if (!create) {
      throw new LedgerException(
          "There is no ledger at "
              + file
              + ". \"katanya add\" makes one, and --ledger FILE names another.");
    } else if (folder == null || !Files.isDirectory(folder)) {
      throw new LedgerException(
          "No ledger can be made at "
              + file
              + ": there is no folder "
              + folder
              + ". Make it first, or name another place with --ledger FILE.");
    }
    if (folder != null && !Files.isWritable(folder)) {
      throw readOnly(file, "the folder " + folder);
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw readOnly(file, "the file");
    }
  }

  private static LedgerException readOnly(Path file, String what) {
    return new LedgerException(
        "The ledger "
            + file
            + " cannot be opened because "
            + what
            + " is read-only to you. Copy it to a folder in which you may write, or name another"
            + " with --ledger FILE.");
  }

  private static void checkContent(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(SQLITE.length);
      if (head.length > 0 && !Arrays.equals(head, SQLITE)) {
        throw new LedgerException(
            "The file "
                + file
                + " is no ledger: it does not begin as a SQLite file does. Name another with"
                + " --ledger FILE; this one was left as it is.");
      }
    } catch (IOException e) {
      throw StorageErrors.explain(file, e);
    }
  }
}
