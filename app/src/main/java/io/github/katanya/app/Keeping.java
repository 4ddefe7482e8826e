package io.github.katanya.app;

import io.github.katanya.intake.Incoming;
import io.github.katanya.intake.Incomings;
import io.github.katanya.ledger.Added;
import io.github.katanya.ledger.Ledger;
import io.github.katanya.reading.Reader;
import io.github.katanya.statement.Reading;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;

/** Reads what comes in, keeps it in a ledger and counts what became of it. */
final class Keeping {
  private static final int PROGRESS_EVERY = 100;

  private final Reader reader;
  private final Ledger ledger;
  private final PrintWriter err;
  private final Map<Added.Outcome, Integer> outcomes = new EnumMap<>(Added.Outcome.class);
  private int failed;
  private int done;
  private long statements;

  Keeping(Reader reader, Ledger ledger, PrintWriter err) {
    this.reader = reader;
    this.ledger = ledger;
    this.err = err;
  }

  /** Keeps all that comes in; failures are named and the others done. */
  void keep(Incomings incomings) {
    long start = System.nanoTime();
    while (incomings.hasNext()) {
      Incoming incoming = incomings.next();
      if (incoming instanceof Incoming.Accepted accepted) {
        accepted.warnings().forEach(w -> err.println("katanya: " + accepted.where() + ": " + w));
        Reading reading = reader.read(accepted.article());
        Added added = ledger.add(reading);
        outcomes.merge(added.outcome(), 1, Integer::sum);
        statements += reading.statements().size();
      } else if (incoming instanceof Incoming.Rejected rejected) {
        err.println("katanya: " + rejected.message());
        failed++;
      }
      done++;
      if (done % PROGRESS_EVERY == 0) {
        double seconds = (System.nanoTime() - start) / 1e9;
        err.printf("  %,d articles, %.0f a second%n", done, done / Math.max(seconds, 0.001));
      }
      err.flush();
    }
  }

  int failed() {
    return failed;
  }

  /** What became of the inputs, in one line. */
  String summary() {
    StringBuilder words = new StringBuilder();
    words
        .append(TextPage.count(outcomes.getOrDefault(Added.Outcome.KEPT, 0), "article"))
        .append(" kept");
    append(words, Added.Outcome.SAME, "already there");
    append(words, Added.Outcome.REREAD, "read anew");
    append(words, Added.Outcome.NEW_VERSION, "kept as new versions");
    if (failed > 0) {
      words.append(", ").append(failed).append(" failed");
    }
    return words.append("; ").append(statements).append(" statements read").toString();
  }

  private void append(StringBuilder words, Added.Outcome outcome, String what) {
    int count = outcomes.getOrDefault(outcome, 0);
    if (count > 0) {
      words.append(", ").append(count).append(' ').append(what);
    }
  }
}
