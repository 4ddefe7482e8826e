package io.github.katanya.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text that the encoder takes in at once: whole neighbouring paragraphs where they
 * fit, else sentences.
 *
 * @param first its first word
 * @param end the word behind its last
 * @param begin its first piece
 * @param stop the piece behind its last; a word of more pieces than a window is cut off
 */
record Window(int first, int end, int begin, int stop) {
  private static final String STOPS = ".!?";
  private static final String CLOSING = "\"\u201D'\u2019";
  private static final String BEFORE_CLOSING = ".!?,";

  /** Number of words. */
  int words() {
    return end - first;
  }

  /** Number of pieces. */
  int pieces() {
    return stop - begin;
  }

  /**
   * The windows of a text: they do not overlap and hold every word.
   *
   * @param room most pieces of one
   */
  static List<Window> of(Pieces pieces, int room) {
    List<Window> windows = new ArrayList<>();
    int at = 0;
    while (at < pieces.words()) {
      int begin = pieces.firstPiece(at);
      int end = at;
      while (end < pieces.words() && pieces.firstPiece(end + 1) - begin <= room) {
        end++;
      }
      end = Math.max(end, at + 1);
      if (end < pieces.words()) {
        end = cut(pieces, at, end);
      }
      windows.add(new Window(at, end, begin, Math.min(pieces.firstPiece(end), begin + room)));
      at = end;
    }
    return windows;
  }

  /** The best place for a cut: a paragraph's start, else a sentence's, else any word's. */
  private static int cut(Pieces pieces, int at, int end) {
    for (int word = end; word > at; word--) {
      if (pieces.gap(pieces.firstPiece(word)) >= Pieces.GAP_LINE) {
        return word;
      }
    }
    for (int word = end; word > (at + end) / 2; word--) {
      if (pieces.start(word) > pieces.end(word - 1) && endsSentence(pieces, word - 1)) {
        return word;
      }
    }
    return end;
  }

  private static boolean endsSentence(Pieces pieces, int word) {
    int start = pieces.start(word);
    if (pieces.end(word) - start != 1) {
      return false;
    }
    char mark = pieces.text().charAt(start);
    return STOPS.indexOf(mark) >= 0
        || CLOSING.indexOf(mark) >= 0
            && start > 0
            && BEFORE_CLOSING.indexOf(pieces.text().charAt(start - 1)) >= 0;
  }
}
