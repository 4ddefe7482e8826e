package io.github.katanya.training;

import io.github.katanya.statement.Span;

/** Cuts the marks and blanks off the edges of a span, as the scores do not count them. */
final class Edges {
  private static final String QUOTES = "\"'\u201c\u201d\u2018\u2019\u00ab\u00bb\u201e\u201f`";
  private static final String EDGE = QUOTES + " \n\t\r,.;:!?\u2026\u2013\u2014-()";

  private Edges() {}

  static Span cut(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && EDGE.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGE.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }
}
