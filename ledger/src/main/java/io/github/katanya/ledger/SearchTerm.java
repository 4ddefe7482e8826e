package io.github.katanya.ledger;

import java.util.List;

/**
 * One condition on the words of a statement.
 *
 * @param words what must stand there in this order; never empty
 * @param exact whether only these forms will do, as in a phrase or a name
 * @param prefix whether the last word may go on
 * @param excluded whether the statement must not have it
 */
record SearchTerm(List<String> words, boolean exact, boolean prefix, boolean excluded) {

  SearchTerm {
    words = List.copyOf(words);
  }

  /** Whether every form of its one word will do. */
  boolean anyForm() {
    return !exact && !prefix && words.size() == 1;
  }
}
