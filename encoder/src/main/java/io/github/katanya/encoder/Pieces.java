package io.github.katanya.encoder;

import java.util.Arrays;

/**
 * A text as the encoder takes it in: word pieces, with what an uncased vocabulary loses beside
 * them, and words over them. Offsets are UTF-16.
 */
final class Pieces {
  /** No letter case: a special piece. */
  static final byte CASE_NONE = 0;

  /** All letters small, or no letter. */
  static final byte CASE_LOWER = 1;

  /** The first letter alone a capital. */
  static final byte CASE_CAPITALISED = 2;

  /** More than one letter, all capitals. */
  static final byte CASE_UPPER = 3;

  /** Any other case. */
  static final byte CASE_MIXED = 4;

  /** Nothing stands before the piece. */
  static final byte GAP_NONE = 0;

  /** White space without a line's end, or what is left out, stands before it. */
  static final byte GAP_SPACE = 1;

  /** One line's end stands before it. */
  static final byte GAP_LINE = 2;

  /** More than one line's end, or the beginning of the text, stands before it. */
  static final byte GAP_PARAGRAPH = 3;

  private final String text;
  private int[] ids = new int[64];
  private byte[] cases = new byte[64];
  private byte[] gaps = new byte[64];
  private int count;
  private int[] first = new int[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int words;

  Pieces(String text) {
    this.text = text;
  }

  /** What stands between two words of a text. */
  static byte gap(String text, int from, int to) {
    if (from == to) {
      return GAP_NONE;
    }
    int lines = 0;
    for (int i = from; i < to; i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines == 0 ? GAP_SPACE : lines == 1 ? GAP_LINE : GAP_PARAGRAPH;
  }

  /** Begins a word, whose pieces are added next. */
  void word(int start, int end) {
    if (words == starts.length) {
      first = Arrays.copyOf(first, 2 * words);
      starts = Arrays.copyOf(starts, 2 * words);
      ends = Arrays.copyOf(ends, 2 * words);
    }
    first[words] = count;
    starts[words] = start;
    ends[words] = end;
    words++;
  }

  void piece(int id, byte letterCase, byte gap) {
    if (count == ids.length) {
      ids = Arrays.copyOf(ids, 2 * count);
      cases = Arrays.copyOf(cases, 2 * count);
      gaps = Arrays.copyOf(gaps, 2 * count);
    }
    ids[count] = id;
    cases[count] = letterCase;
    gaps[count] = gap;
    count++;
  }

  /** Takes back the pieces from one on. */
  void cutTo(int piece) {
    count = piece;
  }

  String text() {
    return text;
  }

  int count() {
    return count;
  }

  int id(int piece) {
    return ids[piece];
  }

  byte letterCase(int piece) {
    return cases[piece];
  }

  byte gap(int piece) {
    return gaps[piece];
  }

  int words() {
    return words;
  }

  /** Index of a word's first piece; {@link #count()} for the word behind the last. */
  int firstPiece(int word) {
    return word < words ? first[word] : count;
  }

  /** UTF-16 offset at which a word begins. */
  int start(int word) {
    return starts[word];
  }

  /** UTF-16 offset behind a word. */
  int end(int word) {
    return ends[word];
  }
}
