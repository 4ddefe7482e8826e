package io.github.katanya.intake.plain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sees whether a text begins with its headline.
 *
 * <p>A headline is a first line of at least two words and at most {@value #LONGEST} code points
 * that does not end as a sentence or an unfinished clause does, and is followed by more lines. It
 * stays in the text.
 */
final class Headline {
  private static final int LONGEST = 180;

  /** Signs behind which more must come, or a sentence has ended; not three dots, "?" and "!". */
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?:(?<!\\.)\\.|[,;:])[\"'”’»)\\]]*$");

  private Headline() {}

  static Optional<String> of(String text) {
    int start = skipSpace(text, 0);
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    // Twice as many UTF-16 units as code points at most, and room for spaces behind.
    if (end - start > 4 * LONGEST || skipSpace(text, end) == text.length()) {
      return Optional.empty();
    }
    String first = text.substring(start, end).strip();
    boolean headline =
        first.codePointCount(0, first.length()) <= LONGEST
            && first.chars().anyMatch(Character::isWhitespace)
            && first.codePoints().anyMatch(Character::isLetter)
            && !SENTENCE_END.matcher(first).find();
    return headline ? Optional.of(first) : Optional.empty();
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
