package io.github.katanya.ledger;

import static io.github.katanya.statement.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.katanya.statement.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
  private static final int ROUNDS = 3;

  @TempDir Path folder;

  @Test
  @Timeout(120)
  void losesNothingThatWasAcknowledgedWhenItIsKilled() throws Exception {
    Path file = folder.resolve("test.db");
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Set<String> acknowledged = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      acknowledged.addAll(addUntilKilled(file, round, 5 + random.nextInt(40)));
    }
    assertThat(acknowledged).as("seed %d", seed).hasSizeGreaterThan(ROUNDS * 5);
    assertThat(integrity(file)).isEqualTo("ok");
    try (Ledger ledger = Ledger.openExisting(file)) {
      for (String id : acknowledged) {
        assertThat(ledger.reading(id)).as("seed %d, article %s", seed, id).contains(reading(id));
      }
      Counts counts = ledger.counts();
      assertThat(counts.statements()).isEqualTo(counts.articles());
      // What was written but not yet acknowledged may be there: one article a round.
      assertThat(counts.articles())
          .isBetween((long) acknowledged.size(), (long) acknowledged.size() + ROUNDS);
      assertThat(ledger.search(Query.all().withWords("dam")).total()).isEqualTo(counts.articles());
    }
  }

  private static Set<String> addUntilKilled(Path file, int round, int wanted)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Endless.class.getName(),
                file.toString(),
                Integer.toString(round))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Set<String> acknowledged = new HashSet<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      while (line != null) {
        acknowledged.add(line);
        if (acknowledged.size() == wanted) {
          // Unlike the process itself, its handle leaves what it has said so far to be read.
          process.toHandle().destroyForcibly();
        }
        line = lines.readLine();
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    return acknowledged;
  }

  private static String integrity(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
      return result.getString(1);
    }
  }

  private static Reading reading(String id) {
    return SampleReading.saying(id, ENGLISH, "Ana Veld", "the dam " + id + " is safe").build();
  }

  /** Adds articles and tells the id of each once the ledger has it, until it is killed. */
  static final class Endless {
    private Endless() {}

    public static void main(String[] arguments) {
      Ledger ledger = Ledger.open(Path.of(arguments[0]));
      for (int i = 0; ; i++) {
        String id = arguments[1] + "-" + i;
        ledger.add(reading(id));
        System.out.println(id);
      }
    }
  }
}
