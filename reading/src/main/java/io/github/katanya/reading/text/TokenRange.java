package io.github.katanya.reading.text;

/**
 * A run of tokens.
 *
 * @param first index of the first token
 * @param end index behind the last token
 */
public record TokenRange(int first, int end) {

  /**
   * @throws IllegalArgumentException if the run ends before it begins
   */
  public TokenRange {
    if (first < 0 || end < first) {
      throw new IllegalArgumentException("not a token range: " + first + ".." + end);
    }
  }

  /** Number of tokens. */
  public int size() {
    return end - first;
  }

  /** Whether the token lies in the run. */
  public boolean contains(int token) {
    return first <= token && token < end;
  }
}
