package io.github.katanya.app;

import io.github.katanya.desk.DeskException;
import io.github.katanya.ledger.LedgerException;
import io.github.katanya.reading.EngineException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line that says what to do. */
final class Failures {
  private Failures() {}

  /** For failures while a command runs. */
  static int report(Exception failure, CommandLine line, ParseResult result) throws Exception {
    boolean expected =
        failure instanceof LedgerException
            || failure instanceof DeskException
            || failure instanceof EngineException
            || failure instanceof CommandException
            || failure instanceof UncheckedIOException;
    if (!expected) {
      throw failure;
    }
    PrintWriter err = line.getErr();
    err.println("katanya: " + failure.getMessage());
    err.flush();
    return Exit.FAILED;
  }

  /** For a command line that cannot be understood. */
  static int usage(ParameterException failure, String[] args) {
    CommandLine line = failure.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("katanya: " + failure.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(failure, err)) {
      err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    }
    err.flush();
    return Exit.USAGE;
  }
}
