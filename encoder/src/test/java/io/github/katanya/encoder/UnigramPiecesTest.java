package io.github.katanya.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class UnigramPiecesTest {
  private static final List<String> VOCABULARY =
      List.of(
          "<s>",
          "<pad>",
          "</s>",
          "<unk>",
          "\u2581",
          "\u2581kata",
          "\u2581ka",
          "ta",
          "nya",
          ".",
          "a",
          "n",
          "\"");
  private static final UnigramPieces SMALL =
      new UnigramPieces(
          Vocabulary.anywhere(VOCABULARY),
          new float[] {0, 0, 0, 0, -3, -4, -3, -3, -2, -1, -6, -6, -1});

  private static List<String> pieces(String text) {
    Pieces cut = SMALL.cut(text);
    return IntStream.range(0, cut.count()).mapToObj(p -> VOCABULARY.get(cut.id(p))).toList();
  }

  private static List<String> words(String text) {
    Pieces cut = SMALL.cut(text);
    return IntStream.range(0, cut.words())
        .mapToObj(w -> text.substring(cut.start(w), cut.end(w)))
        .toList();
  }

  @Test
  void thePiecesWithTheGreatestSumOfScoresAreTaken() {
    assertThat(pieces("kata katanya")).containsExactly("\u2581kata", "\u2581kata", "nya");
  }

  @Test
  void aWordThatTouchesTheOneBeforeHasNoSignOfABlank() {
    assertThat(pieces("kata. .")).containsExactly("\u2581kata", ".", "\u2581", ".");
    assertThat(words("\"kata.\"")).containsExactly("\"", "kata", ".", "\"");
  }

  @Test
  void neighbouringCharactersThatNoPieceCoversAreOneUnknownPiece() {
    assertThat(pieces("kata\u65e5\u65e5 \ud83d\udea2"))
        .containsExactly("\u2581kata", "<unk>", "\u2581", "<unk>");
    assertThat(words("\ud83d\udea2 kata")).containsExactly("\ud83d\udea2", "kata");
  }

  @Test
  void whatIsNotSeenGoesOutOfTheSpellingButStaysInTheWord() {
    assertThat(pieces("ka\u200bta")).containsExactly("\u2581kata");
    assertThat(words("\u200bka\u200bta\u200b .")).containsExactly("ka\u200bta", ".");
    assertThat(words("\u200b \u2581 \ufffd")).isEmpty();
  }

  @Test
  void compatibilityFormsAreSpeltAsPlainOnes() {
    assertThat(pieces("\uff4b\uff41\uff54\uff41")).containsExactly("\u2581kata");
  }

  @Test
  void aHugeWordIsCutInBoundedTimeAndMemory() {
    Pieces cut = SMALL.cut("nya".repeat(100_000) + " kata");
    assertThat(cut.words()).isEqualTo(2);
    assertThat(cut.count()).isLessThan(3000);
  }

  @Test
  void aTextWithoutWordsHasNoPieces() {
    assertThat(pieces("")).isEmpty();
    assertThat(pieces(" \n\t\u00a0\u2028 ")).isEmpty();
  }

  @Test
  void aLineWithoutAScoreIsNamed() {
    assertThatThrownBy(
            () -> UnigramPieces.read(new BufferedReader(new StringReader("<s>\t0.0\nkata\n"))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 2");
  }

  /** The hash is that of the training's own tokenizer: ids of pieces and ends of words. */
  @Test
  void tenThousandLinesOfNewsAreCutAsTheTrainingCutsThem() throws IOException {
    Path news =
        Path.of(System.getProperty("katanya.root", ".."), "..", "shared/data/raw/id.jsonl.gz");
    assumeTrue(Files.exists(news), "no raw news beside the project");
    UnigramPieces tokenizer =
        UnigramPieces.read(
            new BufferedReader(new StringReader(Reference.resource("id/vocabulary.tsv"))));
    long hash = 0;
    int lines = 0;
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(news)), StandardCharsets.UTF_8))) {
      for (String article = in.readLine();
          article != null && lines < 10_000;
          article = in.readLine()) {
        for (String line : mapper.readTree(article).get("text").asText().split("\n")) {
          Pieces cut = tokenizer.cut(line);
          if (cut.words() == 0 || lines == 10_000) {
            continue;
          }
          lines++;
          for (int p = 0; p < cut.count(); p++) {
            hash = 31 * hash + cut.id(p);
          }
          for (int w = 0; w < cut.words(); w++) {
            hash = 31 * hash + cut.end(w);
          }
        }
      }
    }
    assertThat(lines).isEqualTo(10_000);
    assertThat(hash).isEqualTo(3253870565520584751L);
  }
}
