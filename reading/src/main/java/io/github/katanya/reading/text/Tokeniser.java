package io.github.katanya.reading.text;

import io.github.katanya.statement.Language;
import java.util.Locale;

/**
 * Cuts a text into words, numbers and marks.
 *
 * <p>A word keeps its inner hyphens and apostrophes ("senjata-senjata", "Ma'ruf"), an abbreviation
 * its periods, a number or date its separators ("482,5", "22/9"). English "'s" is a token of its
 * own, so that a name can end before it. Words that scraping has glued ("kataFaruk") are cut where
 * a capital follows small letters.
 */
final class Tokeniser {
  private static final int LONGEST_ABBREVIATION = 12;

  private final Abbreviations abbreviations;
  private final boolean english;

  Tokeniser(Language language, Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
    this.english = language == Language.ENGLISH;
  }

  /** Appends the start and end of every token of the text. */
  void tokenise(String text, IntList starts, IntList ends) {
    int i = 0;
    int length = text.length();
    while (i < length) {
      int c = text.codePointAt(i);
      int width = Character.charCount(c);
      if (isBlank(c)) {
        i += width;
        continue;
      }
      int end = Character.isLetterOrDigit(c) ? wordEnd(text, i) : markEnd(text, i, c);
      starts.add(i);
      ends.add(end);
      i = end;
    }
  }

  static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == 0x200B
        || c == 0x200E
        || c == 0x200F
        || c == 0xFEFF
        || c == 0xAD;
  }

  private int markEnd(String text, int start, int c) {
    if (english && isApostrophe(c) && isClitic(text, start)) {
      return start + 2;
    }
    int end = start + Character.charCount(c);
    if (c == '.' || c == '-') {
      while (end < text.length() && text.charAt(end) == c) {
        end++;
      }
      return end;
    }
    boolean doubled = (c == '\'' || c == '`') && end < text.length() && text.charAt(end) == c;
    return doubled ? end + 1 : end;
  }

  private int wordEnd(String text, int start) {
    int dotted = dottedEnd(text, start);
    if (dotted > 0) {
      return dotted;
    }
    int i = start;
    int length = text.length();
    boolean allSmall = true;
    while (i < length) {
      int c = text.codePointAt(i);
      if (isWordPart(c)) {
        boolean capital = Character.isUpperCase(c);
        if (capital && allSmall && i - start >= 3) {
          return i;
        }
        allSmall &= Character.isLowerCase(c);
        i += Character.charCount(c);
      } else if (joins(text, i, c)) {
        allSmall = false;
        i += Character.charCount(c);
      } else {
        break;
      }
    }
    return withPeriod(text, start, i);
  }

  private static boolean isWordPart(int c) {
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** End of "U.S." or "a.m." beginning here, or 0. */
  private static int dottedEnd(String text, int start) {
    int i = start;
    int letters = 0;
    while (i + 1 < text.length()
        && Character.isLetter(text.charAt(i))
        && text.charAt(i + 1) == '.'
        && (i + 2 >= text.length() || text.charAt(i + 2) != '.')) {
      letters++;
      i += 2;
    }
    if (letters < 2 || (i < text.length() && Character.isLetterOrDigit(text.charAt(i)))) {
      return 0;
    }
    return i;
  }

  private boolean joins(String text, int i, int c) {
    if (i == 0 || i + Character.charCount(c) >= text.length()) {
      return false;
    }
    char before = text.charAt(i - 1);
    int after = text.codePointAt(i + Character.charCount(c));
    return switch (c) {
      case '-', '\u2010', '\u2011' ->
          Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
      case '\'', '\u2019' ->
          Character.isLetter(before)
              && Character.isLetter(after)
              && !(english && isClitic(text, i));
      case '.' ->
          Character.isDigit(before) && Character.isDigit(after)
              || Character.isLowerCase(before) && Character.isLowerCase(after);
      case ',', '/', ':' -> Character.isDigit(before) && Character.isDigit(after);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case '_' -> Character.isLetterOrDigit(after);
      default -> false;
    };
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isClitic(String text, int apostrophe) {
    if (apostrophe == 0 || apostrophe + 1 >= text.length()) {
      return false;
    }
    char s = text.charAt(apostrophe + 1);
    boolean ends =
        apostrophe + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(apostrophe + 2));
    return (s == 's' || s == 'S') && ends && Character.isLetterOrDigit(text.charAt(apostrophe - 1));
  }

  private int withPeriod(String text, int start, int end) {
    if (end >= text.length()
        || text.charAt(end) != '.'
        || end - start > LONGEST_ABBREVIATION
        || (end + 1 < text.length() && text.charAt(end + 1) == '.')) {
      return end;
    }
    String lower = text.substring(start, end + 1).toLowerCase(Locale.ROOT);
    if (abbreviations.contains(lower)) {
      return end + 1;
    }
    boolean initial = end - start == 1 && Character.isUpperCase(text.charAt(start));
    return initial && capitalFollows(text, end + 1) ? end + 1 : end;
  }

  private static boolean capitalFollows(String text, int i) {
    return i + 1 < text.length()
        && (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0')
        && Character.isUpperCase(text.charAt(i + 1));
  }
}
