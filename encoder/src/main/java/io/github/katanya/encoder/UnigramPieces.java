package io.github.katanya.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a text into the pieces of a Unigram vocabulary (Kudo 2018): words by white space and marks,
 * each word into the pieces with the greatest sum of scores. The time is linear in the text.
 * Thread-safe.
 */
final class UnigramPieces implements Tokenizer {
  private static final char SPACE = '\u2581';

  /** What a character that no piece covers costs more than the rarest piece. */
  private static final double PENALTY = 10;

  /** No window takes in the pieces of a longer word; what is behind is left out. */
  private static final int LONGEST_WORD = 2000;

  private final Vocabulary vocabulary;
  private final float[] scores;
  private final int unknown;
  private final double unknownScore;

  /**
   * @param vocabulary the pieces
   * @param scores logarithms of their probabilities, by id
   */
  UnigramPieces(Vocabulary vocabulary, float[] scores) {
    this.vocabulary = vocabulary;
    this.scores = scores.clone();
    this.unknown = vocabulary.id("<unk>");
    float least = 0;
    for (float score : scores) {
      least = Math.min(least, score);
    }
    this.unknownScore = least - PENALTY;
  }

  /**
   * Reads a piece and its score a line, a tab between them, in the order of ids.
   *
   * @throws IOException if the reader fails or a line is not in that form
   */
  static UnigramPieces read(BufferedReader lines) throws IOException {
    List<String> pieces = new ArrayList<>();
    List<Float> scores = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.lastIndexOf('\t');
      try {
        scores.add(Float.parseFloat(line.substring(tab + 1)));
      } catch (NumberFormatException e) {
        throw new IOException("line " + (pieces.size() + 1) + " has no score", e);
      }
      pieces.add(line.substring(0, Math.max(0, tab)));
    }
    float[] array = new float[scores.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = scores.get(i);
    }
    return new UnigramPieces(Vocabulary.anywhere(pieces), array);
  }

  @Override
  public int first() {
    return vocabulary.id("<s>");
  }

  @Override
  public int last() {
    return vocabulary.id("</s>");
  }

  @Override
  public Pieces cut(String text) {
    Cutter cutter = new Cutter(text);
    cutter.run();
    return cutter.pieces;
  }

  /** Whether a character vanishes from a word's spelling. */
  static boolean vanishes(int c) {
    if (c == SPACE || c == 0xFFFD || isSpace(c)) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  /** White space as Python's {@code str.isspace} has it. */
  static boolean isSpace(int c) {
    return c >= 0x09 && c <= 0x0D
        || c >= 0x1C && c <= 0x20
        || c == 0x85
        || Character.isSpaceChar(c);
  }

  /** One text's way through. */
  private final class Cutter {
    private final String text;
    private final Pieces pieces;
    private char[] spelling = new char[64];
    private double[] best = new double[65];
    private int[] from = new int[65];
    private int[] ids = new int[65];
    private int keptEnd;
    private int touchedEnd = -1;

    Cutter(String text) {
      this.text = text;
      this.pieces = new Pieces(text);
    }

    void run() {
      int i = 0;
      while (i < text.length()) {
        int c = text.codePointAt(i);
        int end = i + Character.charCount(c);
        if (isSpace(c)) {
          i = end;
          continue;
        }
        if (!Characters.isMark(c)) {
          while (end < text.length()) {
            int next = text.codePointAt(end);
            if (isSpace(next) || Characters.isMark(next)) {
              break;
            }
            end += Character.charCount(next);
          }
        }
        word(i, end);
        i = end;
      }
    }

    private void word(int start, int end) {
      int first = start;
      int behind = end;
      while (first < behind && vanishes(text.codePointAt(first))) {
        first += Character.charCount(text.codePointAt(first));
      }
      while (behind > first && vanishes(text.codePointBefore(behind))) {
        behind -= Character.charCount(text.codePointBefore(behind));
      }
      if (first == behind) {
        return;
      }
      boolean touches = touchedEnd == first;
      touchedEnd = behind;
      int length = spell(first, behind, touches);
      if (length == (touches ? 0 : 1)) {
        return;
      }
      byte gap = pieces.words() == 0 ? Pieces.GAP_PARAGRAPH : Pieces.gap(text, keptEnd, first);
      pieces.word(first, behind);
      keptEnd = behind;
      cut(length, LetterCase.of(text, first, behind), gap);
    }

    /** Puts the word as pieces are looked for in it; gives its length. */
    private int spell(int start, int end, boolean touches) {
      int to = Math.min(end, start + LONGEST_WORD);
      String plain = text.substring(start, to);
      if (!isAscii(plain)) {
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKC);
      }
      if (spelling.length < plain.length() + 1) {
        spelling = new char[2 * plain.length() + 1];
        best = new double[spelling.length + 1];
        from = new int[spelling.length + 1];
        ids = new int[spelling.length + 1];
      }
      int length = 0;
      if (!touches) {
        spelling[length++] = SPACE;
      }
      for (int i = 0; i < plain.length(); ) {
        int c = plain.codePointAt(i);
        i += Character.charCount(c);
        if (!vanishes(c)) {
          length += Character.toChars(c, spelling, length);
        }
      }
      return length;
    }

    private static boolean isAscii(String word) {
      for (int i = 0; i < word.length(); i++) {
        if (word.charAt(i) >= 0x7F) {
          return false;
        }
      }
      return true;
    }

    /** The likeliest pieces of the spelling (Viterbi). */
    private void cut(int length, byte letterCase, byte gap) {
      Arrays.fill(best, 0, length + 1, Double.NEGATIVE_INFINITY);
      best[0] = 0;
      for (int i = 0; i < length; i++) {
        if (best[i] == Double.NEGATIVE_INFINITY || i > 0 && isInside(i)) {
          continue;
        }
        int one = Character.isHighSurrogate(spelling[i]) && i + 1 < length ? 2 : 1;
        boolean covered = false;
        int hash = 0;
        for (int end = i + 1; end <= Math.min(length, i + vocabulary.longest()); end++) {
          hash = Vocabulary.hash(hash, spelling[end - 1]);
          int id = vocabulary.find(spelling, i, end, hash, false);
          if (id >= 0) {
            covered |= end - i == one;
            reach(i, end, best[i] + scores[id], id);
          }
        }
        if (!covered) {
          reach(i, i + one, best[i] + unknownScore, unknown);
        }
      }
      int count = 0;
      for (int i = length; i > 0; i = from[i]) {
        count++;
      }
      int[] path = new int[count];
      for (int i = length; i > 0; i = from[i]) {
        path[--count] = ids[i];
      }
      byte before = gap;
      for (int k = 0; k < path.length; k++) {
        if (path[k] != unknown || k == 0 || path[k - 1] != unknown) {
          pieces.piece(path[k], letterCase, before);
          before = Pieces.GAP_NONE;
        }
      }
    }

    private boolean isInside(int i) {
      return Character.isLowSurrogate(spelling[i]) && Character.isHighSurrogate(spelling[i - 1]);
    }

    private void reach(int begin, int end, double score, int id) {
      if (score > best[end]) {
        best[end] = score;
        from[end] = begin;
        ids[end] = id;
      }
    }
  }
}
