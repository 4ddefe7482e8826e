package io.github.katanya.encoder;

import io.github.katanya.statement.Span;
import java.util.Optional;

/** The marks at the edges of what a network marks. All offsets are UTF-16. */
final class Edges {
  private static final String QUOTES = "\"'\u201C\u201D\u2018\u2019\u00AB\u00BB\u201E\u201F`";
  private static final String STOPS = ",.;:!?\u2026";
  private static final String MARKS = QUOTES + STOPS + " \n\t\r\u2013\u2014-()";

  /** Stops that may stand between a quotation's words and its closing mark. */
  private static final int MOST_STOPS = 3;

  private Edges() {}

  /**
   * The stretch without marks and white space at its ends, but with the quotation marks around it
   * where it has some on either side; empty if it holds marks alone.
   */
  static Optional<Span> settle(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && is(MARKS, text, start)) {
      start++;
    }
    while (end > start && is(MARKS, text, end - 1)) {
      end--;
    }
    if (start == end) {
      return Optional.empty();
    }
    int left = start;
    while (left > 0 && is(QUOTES, text, left - 1)) {
      left--;
    }
    int right = end;
    while (right < text.length() && right - end < MOST_STOPS && is(STOPS, text, right)) {
      right++;
    }
    int close = right;
    while (close < text.length() && is(QUOTES, text, close)) {
      close++;
    }
    boolean quoted = left < start && close > right;
    return Optional.of(quoted ? new Span(left, close) : new Span(start, end));
  }

  private static boolean is(String set, String text, int at) {
    return set.indexOf(text.charAt(at)) >= 0;
  }
}
