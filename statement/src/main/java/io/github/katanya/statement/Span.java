package io.github.katanya.statement;

/**
 * A stretch of an article's text.
 *
 * @param start index of the first UTF-16 unit, counted from 0
 * @param end index behind the last UTF-16 unit
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * @throws IllegalArgumentException if the span begins before the text or ends before it begins
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** Number of UTF-16 units in the span. */
  public int length() {
    return end - start;
  }

  /** Whether the span holds no character. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the two spans share at least one UTF-16 unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies wholly in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the UTF-16 unit at {@code offset} lies in this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /**
   * The words that the span covers.
   *
   * @throws IndexOutOfBoundsException if the span leaves the text
   */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Orders spans by their start, then by their end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
