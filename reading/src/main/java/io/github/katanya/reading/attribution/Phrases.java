package io.github.katanya.reading.attribution;

import io.github.katanya.reading.lexicon.StateNames;
import io.github.katanya.reading.lexicon.WordClasses;
import io.github.katanya.reading.text.AnalysedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds noun phrases and adverbials by word classes and letter case, without a tagger.
 *
 * <p>All positions are nodes of a unit. The classes it asks for are listed in the head of {@code
 * words.txt}.
 */
final class Phrases {
  private static final int LONGEST = 24;
  private static final int MOST_ADVERBIALS = 6;

  private final WordClasses words;
  private final StateNames states;

  Phrases(WordClasses words, StateNames states) {
    this.words = words;
    this.states = states;
  }

  /** What the head of a noun phrase tells of it. */
  enum Head {
    PRONOUN,
    NAME,
    PERSON,
    OTHER
  }

  /**
   * A noun phrase.
   *
   * @param from its first node
   * @param to the node behind it
   * @param head what its head tells
   */
  record NounPhrase(int from, int to, Head head) {}

  int match(Unit unit, String name, int node, int limit) {
    return words.match(name, unit::lower, node, limit);
  }

  boolean is(Unit unit, String name, int node) {
    return node >= 0
        && node < unit.size()
        && !unit.isQuotation(node)
        && match(unit, name, node, unit.size()) > 0;
  }

  /**
   * The noun phrase that begins at a node, with an apposition behind a comma where one stands
   * there.
   */
  Optional<NounPhrase> nounPhrase(Unit unit, int from, int limit) {
    Optional<NounPhrase> plain = plain(unit, from, limit);
    return plain.map(np -> withApposition(unit, np, limit));
  }

  Optional<NounPhrase> plain(Unit unit, int from, int limit) {
    if (from >= limit || unit.isQuotation(from)) {
      return Optional.empty();
    }
    int pronoun = match(unit, "pronoun", from, limit);
    if (pronoun > 0) {
      return Optional.of(new NounPhrase(from, from + pronoun, Head.PRONOUN));
    }
    int to = from;
    boolean name = false;
    boolean person = false;
    while (to < limit && to - from < LONGEST) {
      if (unit.isQuotation(to)) {
        break;
      }
      if (unit.isWord(to)) {
        if (to > from && unit.isCue(to) || endsPhrase(unit, from, to, limit)) {
          break;
        }
        name |= isName(unit, to);
        person |= match(unit, "person", to, limit) > 0;
        to++;
      } else if (isBracketed(unit, to, limit)) {
        to += 3;
      } else if (joins(unit, to, limit)) {
        to++;
      } else {
        break;
      }
    }
    while (to > from && (is(unit, "coord", to - 1) || is(unit, "np-prep", to - 1))) {
      to--;
    }
    if (to == from || unit.words(from, to) == 0) {
      return Optional.empty();
    }
    Head head = name ? Head.NAME : person ? Head.PERSON : Head.OTHER;
    return Optional.of(new NounPhrase(from, to, head));
  }

  private boolean isName(Unit unit, int node) {
    int token = unit.firstToken(node);
    AnalysedText text = unit.text();
    if (!unit.isCapitalised(node) || is(unit, "common", node) && text.beginsSentence(token)) {
      return false;
    }
    return text.isNameLike(token)
        || states
            .at(text::word, token, unit.endToken(unit.size() - 1), text.language())
            .isPresent();
  }

  private boolean endsPhrase(Unit unit, int from, int node, int limit) {
    if (match(unit, "coord", node, limit) > 0) {
      boolean between =
          node > from
              && node + 1 < limit
              && (unit.isCapitalised(node + 1) || is(unit, "person", node + 1))
              && !is(unit, "adverb", node + 1);
      return !between;
    }
    if (match(unit, "np-prep", node, limit) > 0) {
      return node == from || node + 1 >= limit || !unit.isWord(node + 1);
    }
    return match(unit, "stop", node, limit) > 0
        || match(unit, "that", node, limit) > 0
        || match(unit, "relative", node, limit) > 0
        || node > from && match(unit, "adverb", node, limit) > 0
        || match(unit, "aux", node, limit) > 0
        || match(unit, "time", node, limit) > 0
            && !(node > from && unit.isCapitalised(node - 1) && isDigits(unit, node));
  }

  private static boolean isDigits(Unit unit, int node) {
    return Character.isDigit(unit.lower(node).charAt(0));
  }

  private static boolean isBracketed(Unit unit, int node, int limit) {
    return unit.is(node, "(")
        && node + 3 < limit
        && unit.is(node + 2, ")")
        && unit.isCapitalised(node + 1);
  }

  private static boolean joins(Unit unit, int node, int limit) {
    String mark = unit.lower(node);
    boolean tight = mark.equals("/") || mark.equals("&") || mark.equals("-");
    boolean clitic = mark.endsWith("s") && mark.length() == 2;
    return clitic || tight && node + 1 < limit && unit.isWord(node + 1);
  }

  /** A role behind a name, or a name behind a role, between commas. */
  private NounPhrase withApposition(Unit unit, NounPhrase np, int limit) {
    if (np.head() == Head.PRONOUN || !unit.is(np.to(), ",")) {
      return np;
    }
    Optional<NounPhrase> next = plain(unit, np.to() + 1, limit);
    if (next.isEmpty()) {
      return np;
    }
    int to = next.get().to();
    boolean closed =
        to >= unit.size()
            || unit.is(to, ",")
            || unit.is(to, ".")
            || to < limit && isAdverbial(unit, to, limit);
    boolean role =
        is(unit, "person", next.get().from())
            || is(unit, "article", next.get().from()) && namesPerson(unit, next.get());
    boolean bareRole = np.head() == Head.PERSON || is(unit, "person", np.from());
    boolean nameOnly = onlyCapitals(unit, next.get()) && to - next.get().from() <= 5;
    boolean fits = role || bareRole && nameOnly && !onlyCapitals(unit, lastPair(np));
    return closed && fits ? new NounPhrase(np.from(), to, Head.NAME) : np;
  }

  private boolean namesPerson(Unit unit, NounPhrase np) {
    for (int n = np.from(); n < np.to(); n++) {
      if (is(unit, "person", n)) {
        return true;
      }
    }
    return false;
  }

  private static NounPhrase lastPair(NounPhrase np) {
    return new NounPhrase(Math.max(np.from(), np.to() - 2), np.to(), np.head());
  }

  private static boolean onlyCapitals(Unit unit, NounPhrase np) {
    for (int n = np.from(); n < np.to(); n++) {
      if (!unit.isCapitalised(n)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAdverbial(Unit unit, int node, int limit) {
    return adverbial(unit, node, limit) > node;
  }

  /**
   * Node behind one adverb, time, place phrase or bracket that begins at a node; the node itself if
   * none does.
   */
  private int adverbial(Unit unit, int node, int limit) {
    if (node >= limit || unit.isQuotation(node)) {
      return node;
    }
    int length =
        Math.max(match(unit, "adverb", node, limit), match(unit, "cue-adverb", node, limit));
    if (length > 0) {
      return node + length;
    }
    if (unit.is(node, "(")) {
      for (int n = node + 1; n < Math.min(limit, node + 10); n++) {
        if (unit.is(n, ")")) {
          return n + 1;
        }
      }
      return node;
    }
    int time = timeEnd(unit, node, limit);
    if (time > node) {
      return time;
    }
    int preposition = match(unit, "stop", node, limit);
    if (preposition == 0
        || match(unit, "that", node, limit) > 0
        || match(unit, "to", node, limit) > 0) {
      return node;
    }
    int behind = node + preposition;
    int timeBehind = timeEnd(unit, behind, limit);
    if (timeBehind > behind) {
      return timeBehind;
    }
    return plain(unit, behind, limit).map(NounPhrase::to).orElse(node);
  }

  /** Node behind a run of time words and the numbers among them. */
  int timeEnd(Unit unit, int node, int limit) {
    int n = node;
    boolean word = false;
    while (n < limit && !unit.isQuotation(n)) {
      int length = match(unit, "time", n, limit);
      if (length > 0) {
        word = true;
        n += length;
      } else if (isDigits(unit, n)
          && (word || n + 1 < limit && match(unit, "time", n + 1, limit) > 0)) {
        n++;
      } else if (word && unit.is(n, "(") && n + 2 < limit && isDigits(unit, n + 1)) {
        n = unit.is(n + 2, ")") ? n + 3 : n + 2;
      } else {
        break;
      }
    }
    return word ? n : node;
  }

  /**
   * The places where adverbials that begin at a node may end, the longest first, the node itself
   * last.
   */
  List<Integer> adverbialEnds(Unit unit, int from, int limit) {
    List<Integer> ends = new ArrayList<>(4);
    ends.add(from);
    int node = from;
    for (int i = 0; i < MOST_ADVERBIALS; i++) {
      int begin = unit.is(node, ",") ? node + 1 : node;
      int end = adverbial(unit, begin, limit);
      if (end == begin) {
        break;
      }
      node = end;
      ends.add(0, node);
    }
    return ends;
  }

  /** Whether the nodes are nothing but adverbials, commas, brackets and a relative clause. */
  boolean onlyAdverbials(Unit unit, int from, int limit) {
    int node = from;
    while (node < limit) {
      if (unit.is(node, ",")) {
        node++;
        continue;
      }
      if (is(unit, "relative", node)) {
        return true;
      }
      int end = adverbial(unit, node, limit);
      if (end == node) {
        return false;
      }
      node = end;
    }
    return true;
  }

  /** The pronoun or name with which a unit begins. */
  Optional<NounPhrase> opening(Unit unit, int limit) {
    int from = behindConnectors(unit, 0, limit);
    int to = from;
    int pronoun = from < limit ? match(unit, "pronoun", from, limit) : 0;
    if (pronoun > 0) {
      return Optional.of(new NounPhrase(from, from + pronoun, Head.PRONOUN));
    }
    while (to < limit && isName(unit, to)) {
      to++;
    }
    return to > from ? Optional.of(new NounPhrase(from, to, Head.NAME)) : Optional.empty();
  }

  /** Node behind the connectors, times and places with which a unit or clause begins. */
  int behindConnectors(Unit unit, int from, int limit) {
    int node = from;
    while (node < limit) {
      int length = match(unit, "connector", node, limit);
      if (length == 0) {
        break;
      }
      node += length;
      if (unit.is(node, ",")) {
        node++;
      }
    }
    return node;
  }
}
