package io.github.katanya.app;

import io.github.katanya.ledger.Ledger;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which ledger a command works on. */
final class LedgerOption {
  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "The ledger's file. Default: katanya.db in the working folder.")
  private Path file = Path.of("katanya.db");

  /** Opens the ledger, making it if there is none. */
  Ledger open() {
    return Ledger.open(file);
  }

  /** Opens the ledger, which must be there. */
  Ledger openExisting() {
    return Ledger.openExisting(file);
  }
}
