package io.github.katanya.ledger;

import io.github.katanya.statement.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says a search in the query language of SQLite's FTS5 (sqlite.org/fts5.html, section 3), over the
 * columns of {@code statement_words}.
 */
final class MatchExpression {
  private static final String EVERYWHERE = "{words speaker role outlet} : ";

  private MatchExpression() {}

  /** Statements with all of the wanted terms and with these words in the speaker's name. */
  static Optional<String> wanted(SearchTerms words, SearchTerms speaker) {
    List<String> all = new ArrayList<>();
    words.wanted().forEach(t -> all.add(term(t)));
    speaker.wanted().forEach(t -> all.add("{speaker} : " + phrase(t)));
    return all.isEmpty() ? Optional.empty() : Optional.of(String.join(" AND ", all));
  }

  /** Statements with any of the excluded terms. */
  static Optional<String> excluded(SearchTerms words) {
    List<SearchTerm> terms = words.excluded();
    return terms.isEmpty()
        ? Optional.empty()
        : Optional.of(
            terms.stream().map(MatchExpression::term).collect(Collectors.joining(" OR ")));
  }

  private static String term(SearchTerm term) {
    if (!term.anyForm()) {
      return "(" + EVERYWHERE + phrase(term) + ")";
    }
    String word = term.words().get(0);
    StringBuilder any = new StringBuilder("(").append(EVERYWHERE).append(quoted(word));
    for (Language language : Language.values()) {
      for (String stem : Stems.of(word, language)) {
        any.append(" OR {stems_").append(language.code()).append("} : ").append(quoted(stem));
      }
    }
    return any.append(')').toString();
  }

  private static String phrase(SearchTerm term) {
    return quoted(String.join(" ", term.words())) + (term.prefix() ? " *" : "");
  }

  private static String quoted(String words) {
    return '"' + words.replace("\"", "\"\"") + '"';
  }
}
