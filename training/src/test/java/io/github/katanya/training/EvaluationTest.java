package io.github.katanya.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Scoring readings")
class EvaluationTest {
  private static final String TEXT = "Ravo berkata beras murah. Tika membantah kabar itu.";

  @TempDir private Path folder;

  private String score(Evaluation.Kind kind, String gold, String reading) throws IOException {
    Path goldFile = folder.resolve("gold.jsonl");
    Path readings = folder.resolve("readings.jsonl");
    Files.writeString(goldFile, gold + "\n");
    Files.writeString(readings, reading + "\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Evaluation.run(
        kind,
        goldFile,
        readings,
        Optional.of(folder.resolve("errors.tsv")),
        new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String statement(int from, int cue, int content, int end) {
    return "{\"source\":[[%d,%d]],\"cue\":[[%d,%d]],\"content\":[[%d,%d]],\"act\":\"assert\"}"
        .formatted(from, cue - 1, cue, content - 1, content, end);
  }

  private static String article(String field, String... statements) {
    return "{\"id\":\"a\",\"lang\":\"id\",\"outlet\":\"Lumaya Pos\",\"text\":\"%s\",\"%s\":[%s]}"
        .formatted(TEXT, field, String.join(",", statements));
  }

  @Test
  @DisplayName("gives 100 to a reading that is the gold corpus itself")
  void perfect() throws IOException {
    String first = statement(0, 5, 13, 24);
    String second = statement(26, 31, 41, 50);

    String scores =
        score(
            Evaluation.Kind.ATTRIBUTION,
            article("attributions", first, second),
            article("statements", first, second));

    assertThat(scores)
        .contains("1 articles, 0 without a reading")
        .containsPattern("cue exact P/R/F1 +\\(100\\.0, 100\\.0, 100\\.0\\)")
        .containsPattern("statement .* +\\(100\\.0, 100\\.0, 100\\.0\\)");
  }

  @Test
  @DisplayName("counts a missed statement against recall and writes it among the errors")
  void missed() throws IOException {
    String first = statement(0, 5, 13, 24);
    String second = statement(26, 31, 41, 50);

    String scores =
        score(
            Evaluation.Kind.GOLD,
            article("statements", first, second),
            article("statements", first));

    assertThat(scores)
        .containsPattern("statement .* +\\(100\\.0, 50\\.0, 66\\.7\\)")
        .containsPattern("outlet Lumaya Pos: statement P/R/F1 +\\(100\\.0, 50\\.0, 66\\.7\\)");
    assertThat(Files.readAllLines(folder.resolve("errors.tsv")))
        .containsExactly("a\tmissed\tTika | membantah | kabar itu");
  }

  @Test
  @DisplayName("does not count marks at the edges of a span")
  void edges() throws IOException {
    String scores =
        score(
            Evaluation.Kind.ATTRIBUTION,
            article("attributions", statement(0, 5, 13, 24)),
            article("statements", statement(0, 5, 13, 25)));

    assertThat(scores).containsPattern("content exact P/R/F1 +\\(100\\.0, 100\\.0, 100\\.0\\)");
  }
}
