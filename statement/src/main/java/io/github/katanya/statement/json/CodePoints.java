package io.github.katanya.statement.json;

import io.github.katanya.statement.Span;
import java.util.Arrays;

/**
 * Converts offsets of one text between UTF-16 units and Unicode code points.
 *
 * <p>Texts without surrogate pairs cost nothing; others keep the places of their pairs.
 */
public final class CodePoints {
  /** UTF-16 index of each low surrogate of a pair, ascending. */
  private final int[] lowSurrogates;

  private final int length;

  private CodePoints(int[] lowSurrogates, int length) {
    this.lowSurrogates = lowSurrogates;
    this.length = length;
  }

  /** The converter of {@code text}. */
  public static CodePoints of(String text) {
    int[] found = new int[0];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(8, count * 2));
        }
        found[count++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(found, count), text.length());
  }

  /**
   * The code-point offset of a UTF-16 offset; one inside a pair counts as behind it.
   *
   * @throws IndexOutOfBoundsException if the offset leaves the text
   */
  public int fromUtf16(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + length);
    }
    int found = Arrays.binarySearch(lowSurrogates, offset);
    return found >= 0 ? offset - found : offset - (-found - 1);
  }

  /**
   * The UTF-16 offset of a code-point offset.
   *
   * @throws IndexOutOfBoundsException if the offset leaves the text
   */
  public int toUtf16(int offset) {
    if (offset < 0 || offset > length - lowSurrogates.length) {
      throw new IndexOutOfBoundsException("code point " + offset + " leaves the text");
    }
    int low = 0;
    int high = lowSurrogates.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      // The pair at index p is the code point p - 1 - middle; it lies before the wanted one if that
      // is smaller.
      if (lowSurrogates[middle] - 1 - middle < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset + low;
  }

  /** A span in code points as a span in UTF-16 units. */
  public Span toUtf16(int start, int end) {
    return new Span(toUtf16(start), toUtf16(end));
  }
}
