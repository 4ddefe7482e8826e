package io.github.katanya.reading.tagging;

import io.github.katanya.reading.text.TokenRange;

/**
 * Words that name a speaker or tell when, where and at what event something was said.
 *
 * @param kind what they name
 * @param tokens the words; never empty
 */
public record Part(Kind kind, TokenRange tokens) {

  /** What a part names. */
  public enum Kind {
    /** A person's name, full or short. */
    NAME(1),
    /** A role or rank, without the body it belongs to. */
    ROLE(3),
    /** The body, state or place that somebody speaks for. */
    AFFILIATION(5),
    /** When it was said. */
    TIME(7),
    /** Where it was said. */
    PLACE(9),
    /** At what event it was said. */
    OCCASION(11);

    /** Number of labels: outside, and first and further tokens of each kind. */
    public static final int LABELS = 13;

    private final int begin;

    Kind(int begin) {
      this.begin = begin;
    }

    /** The label of a first token. */
    public int begin() {
      return begin;
    }

    /** The label of a further token. */
    public int more() {
      return begin + 1;
    }
  }
}
