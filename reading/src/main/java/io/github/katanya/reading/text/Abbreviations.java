package io.github.katanya.reading.text;

import java.util.Set;

/**
 * Words that end in a period which ends no sentence.
 *
 * @param inner those that never end a sentence ("dr.", "sen."), small letters, period included
 * @param last those that may end one ("dll.", "p.m.")
 * @param starters words that, capitalised behind one of the {@code last}, begin a sentence
 */
record Abbreviations(Set<String> inner, Set<String> last, Set<String> starters) {

  Abbreviations {
    inner = Set.copyOf(inner);
    last = Set.copyOf(last);
    starters = Set.copyOf(starters);
  }

  boolean contains(String lowerWithPeriod) {
    return inner.contains(lowerWithPeriod) || last.contains(lowerWithPeriod);
  }
}
