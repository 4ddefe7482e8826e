package io.github.katanya.ledger;

import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds where a search's words stand in a text, by the rules by which the index finds them. */
final class Matches {
  private Matches() {}

  /** Spans in UTF-16 units, in order and apart from each other. */
  static List<Span> in(String text, Language language, SearchTerms terms) {
    List<Token> tokens = Tokens.of(text);
    List<Span> found = new ArrayList<>();
    for (SearchTerm term : terms.wanted()) {
      for (int i = 0; i + term.words().size() <= tokens.size(); i++) {
        if (standsAt(term, tokens, i, language)) {
          Token last = tokens.get(i + term.words().size() - 1);
          found.add(new Span(tokens.get(i).start(), last.end()));
        }
      }
    }
    return merged(found);
  }

  private static boolean standsAt(SearchTerm term, List<Token> tokens, int at, Language language) {
    int last = term.words().size() - 1;
    for (int i = 0; i <= last; i++) {
      String wanted = term.words().get(i);
      Token token = tokens.get(at + i);
      boolean matches =
          (i == last && term.prefix())
              ? token.word().startsWith(wanted)
              : token.word().equals(wanted) || sameStem(term, token, wanted, language);
      if (!matches) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameStem(SearchTerm term, Token token, String wanted, Language language) {
    return term.anyForm()
        && !(token.capital() && !token.first())
        && Stems.share(token.word(), wanted, language);
  }

  private static List<Span> merged(List<Span> spans) {
    List<Span> apart = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      int last = apart.size() - 1;
      if (last >= 0 && span.start() <= apart.get(last).end()) {
        int end = Math.max(apart.get(last).end(), span.end());
        apart.set(last, new Span(apart.get(last).start(), end));
      } else {
        apart.add(span);
      }
    }
    return apart;
  }
}
