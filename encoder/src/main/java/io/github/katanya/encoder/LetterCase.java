package io.github.katanya.encoder;

/** Tells the letter case of a word. */
final class LetterCase {
  private LetterCase() {}

  /** The case of the letters in a stretch of a text, one of the constants of {@link Pieces}. */
  static byte of(String text, int start, int end) {
    int letters = 0;
    int small = 0;
    int capitals = 0;
    boolean firstIsCapital = false;
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (!Character.isLetter(c)) {
        continue;
      }
      boolean capital = Character.isUpperCase(c);
      firstIsCapital |= letters == 0 && capital;
      letters++;
      small += Character.isLowerCase(c) ? 1 : 0;
      capitals += capital ? 1 : 0;
    }
    if (small == letters) {
      return Pieces.CASE_LOWER;
    }
    if (capitals == letters) {
      return letters > 1 ? Pieces.CASE_UPPER : Pieces.CASE_CAPITALISED;
    }
    return firstIsCapital && small == letters - 1 ? Pieces.CASE_CAPITALISED : Pieces.CASE_MIXED;
  }
}
