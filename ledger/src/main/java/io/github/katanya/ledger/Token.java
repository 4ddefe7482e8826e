package io.github.katanya.ledger;

/**
 * One word of a text.
 *
 * @param word in small letters and without accents
 * @param start index of its first UTF-16 unit
 * @param end index behind its last UTF-16 unit
 * @param capital whether it begins with a capital letter
 * @param first whether it is the first of a sentence, where every word has a capital
 */
record Token(String word, int start, int end, boolean capital, boolean first) {}
