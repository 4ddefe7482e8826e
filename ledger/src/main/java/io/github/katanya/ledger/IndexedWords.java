package io.github.katanya.ledger;

import io.github.katanya.statement.Language;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the index keeps of a content.
 *
 * @param words its words as they stand, folded
 * @param stems the stems of those that are no names
 */
record IndexedWords(String words, String stems) {

  /**
   * @param names the words that stand with a capital inside a sentence of the article
   */
  static IndexedWords of(String content, Language language, Set<String> names) {
    var tokens = Tokens.of(content);
    return new IndexedWords(
        tokens.stream().map(Token::word).collect(Collectors.joining(" ")),
        tokens.stream()
            .filter(t -> !(t.capital() && (!t.first() || names.contains(t.word()))))
            .flatMap(t -> Stems.of(t.word(), language).stream())
            .collect(Collectors.joining(" ")));
  }
}
