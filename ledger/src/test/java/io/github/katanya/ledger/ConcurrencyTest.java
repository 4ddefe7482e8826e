package io.github.katanya.ledger;

import static io.github.katanya.statement.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyTest {
  private static final int WRITERS = 4;
  private static final int READERS = 4;
  private static final int ARTICLES = 40;

  @TempDir Path folder;

  @Test
  @Timeout(120)
  void keepsEveryArticleOnceWhenFourWriteTheSameAndFourRead() throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(WRITERS + READERS);
    AtomicBoolean writing = new AtomicBoolean(true);
    try (Ledger ledger = Ledger.open(folder.resolve("test.db"))) {
      List<Future<Long>> readers = start(executor, READERS, () -> read(ledger, writing));
      List<Future<Integer>> writers = start(executor, WRITERS, () -> write(ledger));
      int kept = 0;
      for (Future<Integer> writer : writers) {
        kept += writer.get();
      }
      writing.set(false);
      for (Future<Long> reader : readers) {
        assertThat(reader.get()).isPositive();
      }
      assertThat(kept).isEqualTo(ARTICLES);
      assertThat(ledger.counts()).isEqualTo(new Counts(ARTICLES, ARTICLES, 1, 0, 0, 0));
    } finally {
      executor.shutdownNow();
    }
  }

  private static int write(Ledger ledger) {
    int kept = 0;
    for (int i = 0; i < ARTICLES; i++) {
      String words = "the dam number " + i + " is safe";
      Added added = ledger.add(SampleReading.saying("a" + i, ENGLISH, "Ana Veld", words).build());
      kept += added.outcome() == Added.Outcome.KEPT ? 1 : 0;
    }
    return kept;
  }

  /**
   * An article and its statement come together, so no reader may ever see one without the other.
   */
  private static long read(Ledger ledger, AtomicBoolean writing) {
    long rounds = 0;
    do {
      Counts counts = ledger.counts();
      assertThat(counts.statements()).isEqualTo(counts.articles());
      assertThat(ledger.search(Query.all().withWords("dam")).total())
          .isGreaterThanOrEqualTo(counts.statements());
      rounds++;
    } while (writing.get());
    return rounds;
  }

  private static <T> List<Future<T>> start(ExecutorService executor, int number, Callable<T> work) {
    List<Future<T>> started = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      started.add(executor.submit(work));
    }
    return started;
  }
}
