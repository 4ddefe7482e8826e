package io.github.katanya.reading.meaning;

import java.util.Optional;

/**
 * A time told in a text.
 *
 * @param from its first token
 * @param to the token behind it
 * @param pattern name of the pattern that found it
 * @param value its ISO 8601 value, where it can be resolved
 */
record TimeExpression(int from, int to, String pattern, Optional<String> value) {

  /** Whether it names one day. */
  boolean isDay() {
    return value.filter(v -> v.length() == 10).isPresent();
  }
}
