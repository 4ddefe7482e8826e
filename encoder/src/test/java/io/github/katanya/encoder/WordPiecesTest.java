package io.github.katanya.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final List<String> VOCABULARY =
      List.of("[UNK]", "the", "har", "##bour", "cafe", "said", "a", "##b", ".", "\u65e5", "[", "]");
  private static final WordPieces SMALL = new WordPieces(Vocabulary.of(VOCABULARY));

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
  void theArticleIsCutAsTheReferenceTokenizerCutsIt() {
    Pieces cut = new WordPieces(Shipped.vocabulary()).cut(Reference.ARTICLE);
    List<List<Integer>> pieces = new ArrayList<>();
    for (int p = 0; p < cut.count(); p++) {
      pieces.add(List.of(cut.id(p), (int) cut.letterCase(p), (int) cut.gap(p)));
    }
    List<List<Integer>> words = new ArrayList<>();
    for (int w = 0; w < cut.words(); w++) {
      words.add(List.of(cut.firstPiece(w), cut.start(w), cut.end(w)));
    }
    assertThat(pieces).isEqualTo(Reference.numbers("piece")).hasSizeGreaterThan(400);
    assertThat(words).isEqualTo(Reference.numbers("word"));
  }

  /** The hash is that of the reference tokenizer's pieces and the ends of its words. */
  @Test
  void tenThousandLinesOfNewsAreCutAsTheReferenceTokenizerCutsThem() throws IOException {
    Path news =
        Path.of(System.getProperty("katanya.root", ".."), "..", "shared/data/raw/en.jsonl.gz");
    assumeTrue(Files.exists(news), "no raw news beside the project");
    WordPieces tokenizer = new WordPieces(Shipped.vocabulary());
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
    assertThat(hash).isEqualTo(8366612512980786758L);
  }

  @Test
  void theLongestPieceFromTheLeftIsTaken() {
    assertThat(pieces("The harbour said.")).containsExactly("the", "har", "##bour", "said", ".");
  }

  @Test
  void aWordThatCannotBeSpeltIsUnknownAsAWhole() {
    assertThat(pieces("harbor the")).containsExactly("[UNK]", "the");
  }

  @Test
  void lettersLoseCaseAndAccents() {
    assertThat(pieces("CAF\u00c9 cafe\u0301")).containsExactly("cafe", "cafe");
    assertThat(words("CAF\u00c9 said")).containsExactly("CAF\u00c9", "said");
  }

  @Test
  void whatIsNotSeenPartsNoWord() {
    assertThat(pieces("har\u200bbour")).containsExactly("har", "##bour");
    assertThat(words("har\u200bbour")).containsExactly("har\u200bbour");
  }

  @Test
  void anIdeographIsAWordByItself() {
    assertThat(words("a\u65e5\u65e5the")).containsExactly("a", "\u65e5", "\u65e5", "the");
  }

  @Test
  void anEmojiCountsTwoUnitsOfUtf16() {
    assertThat(words("a \ud83d\udea2 the")).containsExactly("a", "\ud83d\udea2", "the");
  }

  @Test
  void aWordOfAHundredCharactersIsSpeltAndALongerOneIsNot() {
    assertThat(pieces("a" + "b".repeat(99))).hasSize(100).doesNotContain("[UNK]");
    assertThat(pieces("a" + "b".repeat(100))).containsExactly("[UNK]");
    assertThat(words("x".repeat(100_000) + " a")).hasSize(2);
  }

  @Test
  void theNameOfASpecialPieceInATextIsText() {
    assertThat(pieces("[UNK]")).containsExactly("[", "[UNK]", "]");
    assertThat(words("[UNK]")).hasSize(3);
  }

  @Test
  void aTextWithoutWordsHasNoPieces() {
    assertThat(pieces("")).isEmpty();
    assertThat(pieces(" \n\t\u00a0\u2028 ")).isEmpty();
  }

  @Test
  void gapsTellWordsLinesAndParagraphsApart() {
    Pieces cut = SMALL.cut("the a.\nthe\n\na");
    assertThat(IntStream.range(0, cut.count()).map(cut::gap))
        .containsExactly(
            (int) Pieces.GAP_PARAGRAPH,
            (int) Pieces.GAP_SPACE,
            (int) Pieces.GAP_NONE,
            (int) Pieces.GAP_LINE,
            (int) Pieces.GAP_PARAGRAPH);
  }

  @Test
  void letterCaseIsToldFromLettersAlone() {
    assertThat(
            List.of("said", "Ravo", "BNPB", "McLind", "24", "A", "9th", "\u00c9d").stream()
                .map(word -> LetterCase.of(word, 0, word.length())))
        .containsExactly(
            Pieces.CASE_LOWER,
            Pieces.CASE_CAPITALISED,
            Pieces.CASE_UPPER,
            Pieces.CASE_MIXED,
            Pieces.CASE_LOWER,
            Pieces.CASE_CAPITALISED,
            Pieces.CASE_LOWER,
            Pieces.CASE_CAPITALISED);
  }
}
