package io.github.katanya.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/**
 * The pieces of a word-piece vocabulary by their text, in an open hash table over stretches of a
 * character array, so that looking up makes no objects. Immutable.
 */
final class Vocabulary {
  private static final String INSIDE = "##";
  private static final int LARGEST = 1 << 20;

  private final String[] pieces;
  private final int[] starting;
  private final int[] inside;
  private final int longest;

  private Vocabulary(String[] pieces, boolean marksInside) {
    this.pieces = pieces;
    int size = Integer.highestOneBit(Math.max(2, pieces.length)) * 4;
    starting = new int[size];
    inside = new int[size];
    java.util.Arrays.fill(starting, -1);
    java.util.Arrays.fill(inside, -1);
    int most = 1;
    for (int id = 0; id < pieces.length; id++) {
      boolean goesOn =
          marksInside && pieces[id].startsWith(INSIDE) && pieces[id].length() > INSIDE.length();
      int from = goesOn ? INSIDE.length() : 0;
      int hash = 0;
      for (int i = from; i < pieces[id].length(); i++) {
        hash = hash(hash, pieces[id].charAt(i));
      }
      int[] table = goesOn ? inside : starting;
      int slot = slot(hash, size);
      while (table[slot] >= 0) {
        slot = (slot + 1) & (size - 1);
      }
      table[slot] = id;
      most = Math.max(most, pieces[id].length() - from);
    }
    longest = most;
  }

  /** A vocabulary of pieces in the order of their ids; those that go on in a word begin "##". */
  static Vocabulary of(List<String> pieces) {
    return new Vocabulary(pieces.toArray(String[]::new), true);
  }

  /** A vocabulary of pieces in the order of their ids that may stand anywhere in a word. */
  static Vocabulary anywhere(List<String> pieces) {
    return new Vocabulary(pieces.toArray(String[]::new), false);
  }

  /**
   * Reads one piece a line.
   *
   * @throws IOException if the reader fails or holds more pieces than a vocabulary can have
   */
  static Vocabulary read(BufferedReader lines) throws IOException {
    java.util.ArrayList<String> pieces = new java.util.ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (pieces.size() == LARGEST) {
        throw new IOException("a vocabulary of more than " + LARGEST + " pieces");
      }
      pieces.add(line);
    }
    return of(pieces);
  }

  /** Number of pieces. */
  int size() {
    return pieces.length;
  }

  /**
   * Id of a piece by its text, "##" included.
   *
   * @throws IllegalArgumentException if there is none
   */
  int id(String piece) {
    for (int id = 0; id < pieces.length; id++) {
      if (pieces[id].equals(piece)) {
        return id;
      }
    }
    throw new IllegalArgumentException("the vocabulary has no piece " + piece);
  }

  /** UTF-16 units of the longest piece. */
  int longest() {
    return longest;
  }

  /** The hash of a stretch from that of the stretch without its last character. */
  static int hash(int before, char next) {
    return 31 * before + next;
  }

  /**
   * Id of the piece that is the stretch, or -1.
   *
   * @param hash hash of the stretch, by {@link #hash} from 0
   * @param goesOn whether the stretch goes on in a word
   */
  int find(char[] word, int from, int to, int hash, boolean goesOn) {
    int[] table = goesOn ? inside : starting;
    int slot = slot(hash, table.length);
    while (table[slot] >= 0) {
      if (isAt(table[slot], word, from, to, goesOn ? INSIDE.length() : 0)) {
        return table[slot];
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return -1;
  }

  private boolean isAt(int id, char[] word, int from, int to, int skip) {
    String piece = pieces[id];
    if (piece.length() - skip != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (piece.charAt(skip + i - from) != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static int slot(int hash, int size) {
    int spread = hash * 0x9E3779B1;
    return (spread ^ spread >>> 15) & (size - 1);
  }
}
