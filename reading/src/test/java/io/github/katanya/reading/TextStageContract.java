package io.github.katanya.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every stage that reads text must keep, after the manner of Lucene's token stream tests:
 * spans lie in the text and come in order, no input throws, nothing is carried from one text to the
 * next.
 *
 * <p>A stage's test extends this and says which spans the stage gives for a text.
 */
public abstract class TextStageContract {
  private static final String[] PIECES = {
    "\"",
    "\u201C",
    "\u201D",
    "'",
    "\u2019",
    "\u2018",
    "\u00AB",
    "\u00BB",
    "''",
    "``",
    ".",
    ",",
    "?",
    "!",
    "\u2026",
    ";",
    ":",
    "(",
    ")",
    "-",
    "--",
    "\u2014",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u00A0",
    "\u200B",
    "😀",
    "\uD83D",
    "\uDE00",
    "e\u0301",
    "İ",
    "ß",
    "\u0000",
    "Ravo",
    "Milan",
    "Menteri",
    "kata",
    "katanya",
    "ujar",
    "mengatakan",
    "membantah",
    "menurut",
    "bahwa",
    "yang",
    "dibantah",
    "oleh",
    "dia",
    "dan",
    "Selasa",
    "(12/3)",
    "pekan",
    "lalu",
    "said",
    "told",
    "according",
    "to",
    "that",
    "he",
    "she",
    "denied",
    "the",
    "minister",
    "of",
    "Lumaya",
    "U.S.",
    "Dr.",
    "2026",
    "482,5",
    "Rp",
    "mengutip",
    "Reuters",
    "Baca juga:",
    "JAKARTA -",
    "tuduhan itu",
    "who",
    "not",
    "tidak"
  };

  /**
   * The spans that the stage gives, in the order in which it promises them.
   *
   * @param text any text
   * @param language the language to read it as
   */
  protected abstract List<Span> spans(String text, Language language);

  /** Whether the stage promises that no span begins before the one before it. */
  protected boolean inOrder() {
    return true;
  }

  /** Length, in UTF-16 units, of the longest text that the stage is tried on. */
  protected int longest() {
    return 10_000_000;
  }

  private void check(String text, Language language, String as) {
    int last = 0;
    for (Span span : spans(text, language)) {
      assertThat(span.end()).as(as).isLessThanOrEqualTo(text.length());
      if (inOrder()) {
        assertThat(span.start()).as(as).isGreaterThanOrEqualTo(last);
        last = span.start();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("empty, blank and one-character texts are read")
  void smallTextsAreRead(Language language) {
    check("", language, "empty");
    check(" \n\t ", language, "blank");
    for (String piece : PIECES) {
      check(piece, language, "'" + piece + "'");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("random texts of newspaper words, marks and broken characters are read")
  void randomTextsAreRead(Language language) {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 1500; round++) {
      check(randomText(random, random.nextInt(120)), language, "seed " + seed + " round " + round);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("random characters of all planes are read")
  void randomCharactersAreRead(Language language) {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(200); i > 0; i--) {
        text.append(
            (char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : random.nextInt(128)));
      }
      check(text.toString(), language, "seed " + seed + " round " + round);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("the same text gives the same spans whatever was read before")
  void nothingIsCarriedOver(Language language) {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String text = randomText(random, 200);
    List<Span> before = spans(text, language);
    spans(randomText(random, 300), language);
    spans("\u201C never closed", language);
    assertThat(spans(text, language)).as("seed %d", seed).isEqualTo(before);
  }

  @Test
  @DisplayName("a text of 10 MB is read, in paragraphs and as one line")
  void hugeTextsAreRead() {
    Random random = new Random(7);
    StringBuilder lines = new StringBuilder(longest() + 1000);
    while (lines.length() < longest()) {
      lines.append(randomText(random, 60)).append("\n\n");
    }
    check(lines.toString(), Language.INDONESIAN, "lines");
    String sentence = "\u201CKami tidak menjual kapal,\u201D kata Ravo Milan, Selasa (12/3). ";
    check(sentence.repeat(longest() / sentence.length()), Language.INDONESIAN, "one line");
    check("a".repeat(longest()), Language.ENGLISH, "one word");
    check("\"".repeat(longest() / 10), Language.ENGLISH, "only marks");
  }

  private static String randomText(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextInt(4) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
