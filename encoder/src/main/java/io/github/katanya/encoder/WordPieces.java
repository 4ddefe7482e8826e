package io.github.katanya.encoder;

/**
 * Cuts a text into the word pieces of an uncased BERT: words by white space and marks, each word
 * into the longest pieces from its left (Wu et al., 2016). The time is linear in the text.
 *
 * <p>Unlike the tokenizers library it reads the name of a special piece in a text ("[SEP]") as any
 * other words. Thread-safe.
 */
final class WordPieces implements Tokenizer {
  /** Words of more code points are unknown as a whole. */
  private static final int LONGEST_WORD = 100;

  private final Vocabulary vocabulary;
  private final int unknown;

  WordPieces(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.unknown = vocabulary.id("[UNK]");
  }

  @Override
  public int first() {
    return vocabulary.id("[CLS]");
  }

  @Override
  public int last() {
    return vocabulary.id("[SEP]");
  }

  @Override
  public Pieces cut(String text) {
    Cutter cutter = new Cutter(text);
    cutter.run();
    return cutter.pieces;
  }

  /** One text's way through. */
  private final class Cutter {
    private final String text;
    private final Pieces pieces;
    private final int[] hashes = new int[2 * LONGEST_WORD + 1];

    /** The word that is open, normalised; no more of it than makes it too long. */
    private char[] word = new char[4 * LONGEST_WORD];

    private int length;
    private int codePoints;
    private int wordStart;
    private int wordEnd;
    private int before;

    Cutter(String text) {
      this.text = text;
      this.pieces = new Pieces(text);
    }

    void run() {
      int i = 0;
      while (i < text.length()) {
        int c = text.codePointAt(i);
        int end = i + Character.charCount(c);
        if (Characters.vanishes(c)) {
          // Words go on over it.
        } else if (Characters.isSpace(c)) {
          close();
        } else if (Characters.isIdeograph(c)) {
          close();
          add(c, i, end);
          close();
        } else {
          add(c, i, end);
        }
        i = end;
      }
      close();
    }

    private void add(int c, int start, int end) {
      String normalised = Characters.normalised(c);
      for (int k = 0; k < normalised.length(); ) {
        int n = normalised.codePointAt(k);
        k += Character.charCount(n);
        if (Characters.isSpace(n)) {
          close();
        } else if (Characters.isMark(n)) {
          close();
          append(n, start, end);
          close();
        } else {
          append(n, start, end);
        }
      }
    }

    private void append(int n, int start, int end) {
      if (codePoints == 0) {
        wordStart = start;
      }
      wordEnd = end;
      codePoints = Math.min(codePoints + 1, LONGEST_WORD + 1);
      if (codePoints <= LONGEST_WORD) {
        length += Character.toChars(n, word, length);
      }
    }

    private void close() {
      if (codePoints == 0) {
        return;
      }
      byte letterCase = LetterCase.of(text, wordStart, wordEnd);
      byte gap = pieces.words() == 0 ? Pieces.GAP_PARAGRAPH : Pieces.gap(text, before, wordStart);
      pieces.word(wordStart, wordEnd);
      int firstPiece = pieces.count();
      if (codePoints > LONGEST_WORD || !spell(letterCase, gap)) {
        pieces.cutTo(firstPiece);
        pieces.piece(unknown, letterCase, gap);
      }
      before = wordEnd;
      length = 0;
      codePoints = 0;
    }

    /** Adds the pieces of the open word; false if it cannot be spelt with them. */
    private boolean spell(byte letterCase, byte gap) {
      int from = 0;
      while (from < length) {
        int most = Math.min(length - from, vocabulary.longest());
        hashes[0] = 0;
        for (int i = 0; i < most; i++) {
          hashes[i + 1] = Vocabulary.hash(hashes[i], word[from + i]);
        }
        int id = -1;
        int size = most;
        while (size > 0) {
          id = vocabulary.find(word, from, from + size, hashes[size], from > 0);
          if (id >= 0) {
            break;
          }
          size--;
        }
        if (id < 0) {
          return false;
        }
        pieces.piece(id, letterCase, from == 0 ? gap : Pieces.GAP_NONE);
        from += size;
      }
      return true;
    }
  }
}
