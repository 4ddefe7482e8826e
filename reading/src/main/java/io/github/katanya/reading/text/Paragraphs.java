package io.github.katanya.reading.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a text.
 *
 * <p>A line is a paragraph, unless the text is wrapped: set in lines of even length with blank
 * lines between its paragraphs, where single line ends stand in mid-sentence.
 */
final class Paragraphs {
  private static final int SHORTEST_WRAPPED = 40;
  private static final int LONGEST_WRAPPED = 120;

  private Paragraphs() {}

  /** Token ranges of the paragraphs; every token lies in one. */
  static List<TokenRange> of(String text, int[] starts, int[] ends) {
    int breakAfter = isWrapped(text) ? 2 : 1;
    List<TokenRange> paragraphs = new ArrayList<>();
    int first = 0;
    for (int t = 1; t <= starts.length; t++) {
      if (t == starts.length || lineEnds(text, ends[t - 1], starts[t]) >= breakAfter) {
        paragraphs.add(new TokenRange(first, t));
        first = t;
      }
    }
    return starts.length == 0 ? List.of() : paragraphs;
  }

  private static int lineEnds(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to && count < 2; i++) {
      char c = text.charAt(i);
      boolean secondOfPair = c == '\n' && i > from && text.charAt(i - 1) == '\r';
      if ((c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085')
          && !secondOfPair) {
        count += c == '\u2029' ? 2 : 1;
      }
    }
    return count;
  }

  private static boolean isWrapped(String text) {
    int wrapped = 0;
    int broken = 0;
    boolean blankLines = false;
    int lineStart = 0;
    while (lineStart < text.length()) {
      int lineEnd = text.indexOf('\n', lineStart);
      if (lineEnd < 0) {
        break;
      }
      String line = text.substring(lineStart, lineEnd).strip();
      int next = lineEnd + 1;
      boolean blankNext =
          next >= text.length() || text.charAt(next) == '\n' || text.charAt(next) == '\r';
      if (line.isEmpty()) {
        blankLines = true;
      } else if (!blankNext) {
        boolean even = line.length() >= SHORTEST_WRAPPED && line.length() <= LONGEST_WRAPPED;
        if (even && Character.isLetterOrDigit(line.codePointBefore(line.length()))) {
          wrapped++;
        } else {
          broken++;
        }
      }
      lineStart = next;
    }
    return blankLines && wrapped >= 3 && wrapped > 2 * broken;
  }
}
