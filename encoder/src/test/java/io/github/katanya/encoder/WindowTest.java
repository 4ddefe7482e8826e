package io.github.katanya.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {
  private static final WordPieces TOKENIZER =
      new WordPieces(Vocabulary.of(List.of("[UNK]", "the", "said", ".", "z", "##z", "\"", ",")));

  private static Pieces cut(String text) {
    return TOKENIZER.cut(text);
  }

  @Test
  void theArticleIsCutIntoTheWindowsOfTheReference() {
    Pieces pieces = new WordPieces(Shipped.vocabulary()).cut(Reference.ARTICLE);
    assertThat(
            Window.of(pieces, 254).stream()
                .map(w -> List.of(w.first(), w.end(), w.begin(), w.stop())))
        .isEqualTo(Reference.numbers("window"))
        .hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 40, 254})
  void windowsHoldEveryWordOnceAndKeepTheirRoom(int room) {
    Pieces pieces = cut(("the said zzzz. \"the,\" said the. ".repeat(9) + "\n\n").repeat(7));
    int next = 0;
    for (Window window : Window.of(pieces, room)) {
      assertThat(window.first()).isEqualTo(next);
      assertThat(window.words()).isPositive();
      assertThat(window.pieces()).isBetween(1, room);
      next = window.end();
    }
    assertThat(next).isEqualTo(pieces.words());
  }

  @Test
  void windowsBeginAtParagraphsWhereTheseFit() {
    Pieces pieces = cut("the said the said.\n\n".repeat(12));
    assertThat(Window.of(pieces, 13)).hasSize(6).allMatch(w -> w.words() == 10);
  }

  @Test
  void aLongParagraphIsCutBetweenSentences() {
    Pieces pieces = cut("the said the said the. ".repeat(20));
    assertThat(Window.of(pieces, 40)).allMatch(w -> w.words() % 6 == 0);
  }

  @Test
  void aSentenceMayEndBehindAClosingMark() {
    Pieces pieces = cut("\"the said,\" ".repeat(20));
    assertThat(Window.of(pieces, 33)).allMatch(w -> w.words() % 5 == 0);
  }

  @Test
  void aWordOfMorePiecesThanAWindowIsCutOff() {
    Pieces pieces = cut("the " + "z".repeat(90) + " said");
    assertThat(Window.of(pieces, 20)).extracting(Window::pieces).contains(20);
  }

  @Test
  void aTextWithoutWordsHasNoWindow() {
    assertThat(Window.of(cut(" \n "), 254)).isEmpty();
  }
}
