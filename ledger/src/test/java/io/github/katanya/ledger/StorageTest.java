package io.github.katanya.ledger;

import static io.github.katanya.statement.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("test.db");
  }

  @Test
  void saysThatThereIsNoLedger() {
    assertThatThrownBy(() -> Ledger.openExisting(file))
        .isInstanceOf(LedgerException.class)
        .hasMessageContainingAll("no ledger at " + file, "katanya add", "--ledger");
    assertThat(file).doesNotExist();
  }

  @Test
  void saysThatTheFolderIsMissing() {
    Path missing = folder.resolve("a/b.db");
    assertThatThrownBy(() -> Ledger.open(missing))
        .isInstanceOf(LedgerException.class)
        .hasMessageContainingAll(missing.toString(), "no folder");
  }

  @Test
  void saysThatTheFileIsAFolder() {
    assertThatThrownBy(() -> Ledger.open(folder))
        .isInstanceOf(LedgerException.class)
        .hasMessageContainingAll(folder.toString(), "is a folder");
  }

  @Test
  void leavesAFileAloneThatIsNoLedger() throws IOException {
    Files.writeString(file, "My notes, which nobody may lose.");
    assertThatThrownBy(() -> Ledger.open(file))
        .isInstanceOf(LedgerException.class)
        .hasMessageContainingAll(file.toString(), "no ledger", "--ledger");
    assertThat(file).hasContent("My notes, which nobody may lose.");
  }

  @Test
  void leavesADatabaseOfAnotherProgramAlone() throws SQLException, IOException {
    sql("CREATE TABLE bookmark (url TEXT)");
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> Ledger.open(file))
        .isInstanceOf(LedgerException.class)
        .hasMessageContainingAll(file.toString(), "another program");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void makesALedgerOfAnEmptyFile() throws IOException {
    Files.createFile(file);
    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.counts().articles()).isZero();
    }
  }

  @Test
  void saysThatTheLedgerIsFromANewerProgram() throws SQLException {
    fill(3);
    sql(
        "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
            + " checksum, installed_by, execution_time, success) VALUES (99, '99', 'later', 'SQL',"
            + " 'V99__later.sql', 1, 'x', 1, 1)");
    assertThatThrownBy(() -> Ledger.open(file))
        .isInstanceOf(LedgerException.class)
        .hasMessageContainingAll(file.toString(), "newer Katanya");
  }

  @Test
  void saysThatTheLedgerIsDamaged() throws IOException {
    fill(200);
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
    Files.write(file, bytes);
    assertThatThrownBy(
            () -> {
              try (Ledger ledger = Ledger.open(file)) {
                ledger.search(Query.all().withWords("dam"));
              }
            })
        .isInstanceOf(LedgerException.class)
        .hasMessageContainingAll(file.toString(), "damaged", "backup");
  }

  @Test
  void saysThatTheFolderCannotBeWrittenTo() {
    Path proc = Path.of("/proc");
    Path readOnly = proc.resolve("katanya-test.db");
    assumeTrue(Files.isDirectory(proc), "no folder /proc here that takes no file");
    assertThatThrownBy(() -> Ledger.open(readOnly))
        .isInstanceOf(LedgerException.class)
        .hasMessageContainingAll(readOnly.toString(), "--ledger");
  }

  @Test
  void saysThatTheDiskIsFullAndKeepsWhatItHad() throws SQLException {
    String largeText = "The dam is safe. ".repeat(20_000);
    try (Ledger ledger = Ledger.open(file)) {
      ledger.add(SampleReading.saying("1", ENGLISH, "Ana Veld", "the dam is safe").build());
      // SQLite answers a file that may not grow as it answers a full disk.
      ((SqliteLedger) ledger).store().write(h -> h.execute("PRAGMA max_page_count = 100"));
      assertThatThrownBy(() -> ledger.add(SampleReading.of("2", ENGLISH, largeText).build()))
          .isInstanceOf(LedgerException.class)
          .hasMessageContainingAll(file.toString(), "no room left");
      assertThat(ledger.counts().articles()).isEqualTo(1);
    }
    assertThat(integrity()).isEqualTo("ok");
  }

  @Test
  void waitsForAnotherProgramThatWritesForAMoment() throws Exception {
    fill(1);
    try (Ledger ledger = Ledger.open(file);
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      ExecutorService executor = Executors.newSingleThreadExecutor();
      try {
        Future<Added> added =
            executor.submit(
                () ->
                    ledger.add(SampleReading.saying("9", ENGLISH, "Bo Lund", "it broke").build()));
        Thread.sleep(300);
        assertThat(added.isDone()).isFalse();
        assertThat(ledger.counts().articles()).isEqualTo(1);
        statement.execute("COMMIT");
        assertThat(added.get().outcome()).isEqualTo(Added.Outcome.KEPT);
      } finally {
        executor.shutdownNow();
      }
    }
  }

  @Test
  void opensOnceForSeveralProgramsAtATime() throws Exception {
    int number = 4;
    ExecutorService executor = Executors.newFixedThreadPool(number);
    CountDownLatch start = new CountDownLatch(1);
    try {
      var opened =
          java.util.stream.IntStream.range(0, number)
              .mapToObj(
                  i ->
                      executor.submit(
                          () -> {
                            start.await();
                            try (Ledger ledger = Ledger.open(file)) {
                              String words = "the dam number " + i + " is safe";
                              return ledger.add(
                                  SampleReading.saying("a" + i, ENGLISH, "Ana Veld", words)
                                      .build());
                            }
                          }))
              .toList();
      start.countDown();
      for (Future<Added> one : opened) {
        assertThat(one.get().outcome()).isEqualTo(Added.Outcome.KEPT);
      }
    } finally {
      executor.shutdownNow();
    }
    try (Ledger ledger = Ledger.openExisting(file)) {
      assertThat(ledger.counts().articles()).isEqualTo(number);
    }
  }

  private void fill(int articles) {
    try (Ledger ledger = Ledger.open(file)) {
      for (int i = 0; i < articles; i++) {
        String words = "the dam number " + i + " is safe";
        ledger.add(SampleReading.saying("f" + i, ENGLISH, "Ana Veld", words).build());
      }
    }
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String integrity() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
      return result.getString(1);
    }
  }
}
