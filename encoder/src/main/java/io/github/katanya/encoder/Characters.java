package io.github.katanya.encoder;

import java.text.Normalizer;

/**
 * What an uncased BERT does to each character before it looks for words: control characters out,
 * accents off, small letters (Devlin et al., 2019; as the tokenizers library does it).
 */
final class Characters {
  /** Code points below this are looked up in a table. */
  private static final int TABLE = 0x250;

  private static final String[] NORMALISED = new String[TABLE];

  static {
    for (int c = 0; c < TABLE; c++) {
      NORMALISED[c] = compute(c);
    }
  }

  private Characters() {}

  /** The code point in small letters without accents; empty if it vanishes. */
  static String normalised(int c) {
    return c < TABLE ? NORMALISED[c] : compute(c);
  }

  private static String compute(int c) {
    StringBuilder out = new StringBuilder(2);
    Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
        .codePoints()
        .filter(d -> Character.getType(d) != Character.NON_SPACING_MARK)
        .map(Character::toLowerCase)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Whether the character is left out as if it did not stand in the text. */
  static boolean vanishes(int c) {
    if (c < ' ') {
      return c != '\t' && c != '\n' && c != '\r';
    }
    int type = Character.getType(c);
    return c == 0xFFFD
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE;
  }

  /** Whether the character parts words. */
  static boolean isSpace(int c) {
    if (c <= ' ') {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.SPACE_SEPARATOR
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /** Whether the character is a word by itself: a mark, or a sign of ASCII that is no letter. */
  static boolean isMark(int c) {
    if (c < 0x80) {
      return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** Whether the character is a Chinese one, which BERT takes as a word by itself. */
  static boolean isIdeograph(int c) {
    return c >= 0x3400
        && (c <= 0x4DBF
            || c >= 0x4E00 && c <= 0x9FFF
            || c >= 0xF900 && c <= 0xFAFF
            || c >= 0x20000 && c <= 0x2A6DF
            || c >= 0x2A700 && c <= 0x2B73F
            || c >= 0x2B740 && c <= 0x2B81F
            || c >= 0x2B920 && c <= 0x2CEAF
            || c >= 0x2F800 && c <= 0x2FA1F);
  }
}
