package io.github.katanya.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a person types into a search field; every string means something. */
final class SearchTerms {
  private static final int MOST = 50;
  private static final String QUOTES = "\"“”„«»";

  private final List<SearchTerm> terms;

  private SearchTerms(List<SearchTerm> terms) {
    this.terms = terms;
  }

  static SearchTerms parse(String typed) {
    List<SearchTerm> terms = new ArrayList<>();
    int at = 0;
    while (at < typed.length() && terms.size() < MOST) {
      if (isSpace(typed.charAt(at))) {
        at++;
        continue;
      }
      boolean excluded = typed.charAt(at) == '-' && at + 1 < typed.length();
      int start = excluded ? at + 1 : at;
      boolean quoted = isQuote(typed.charAt(start));
      int from = quoted ? start + 1 : start;
      int end = quoted ? closing(typed, from) : wordEnd(typed, from);
      term(typed.substring(from, end), quoted, excluded, terms.isEmpty()).ifPresent(terms::add);
      at = quoted ? end + 1 : end;
    }
    return new SearchTerms(withoutCommon(terms));
  }

  /** Whether nothing is asked for that could stand in a text. */
  boolean isEmpty() {
    return terms.isEmpty();
  }

  List<SearchTerm> wanted() {
    return terms.stream().filter(t -> !t.excluded()).toList();
  }

  List<SearchTerm> excluded() {
    return terms.stream().filter(SearchTerm::excluded).toList();
  }

  /**
   * A word with a capital is a name and has one form, unless it comes first: there many keyboards
   * set a capital by themselves.
   */
  private static Optional<SearchTerm> term(
      String typed, boolean quoted, boolean excluded, boolean first) {
    List<Token> tokens = Tokens.of(typed);
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    boolean name = tokens.get(0).capital() && !first;
    return Optional.of(
        new SearchTerm(
            tokens.stream().map(Token::word).toList(),
            quoted || tokens.size() > 1 || name,
            typed.strip().endsWith("*"),
            excluded));
  }

  private static List<SearchTerm> withoutCommon(List<SearchTerm> terms) {
    List<SearchTerm> rare = terms.stream().filter(t -> t.excluded() || !isCommon(t)).toList();
    return rare.stream().anyMatch(t -> !t.excluded()) ? rare : terms;
  }

  private static boolean isCommon(SearchTerm term) {
    return term.anyForm() && CommonWords.contains(term.words().get(0));
  }

  private static int closing(String typed, int from) {
    int i = from;
    while (i < typed.length() && !isQuote(typed.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int wordEnd(String typed, int from) {
    int i = from;
    while (i < typed.length() && !isSpace(typed.charAt(i)) && !isQuote(typed.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
