package io.github.katanya.reading.attribution;

import io.github.katanya.reading.attribution.Phrases.Head;
import io.github.katanya.reading.attribution.Phrases.NounPhrase;
import io.github.katanya.reading.lexicon.CueLexicon;
import io.github.katanya.reading.tagging.CueMark;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Matches one pattern around one cue of a unit.
 *
 * <p>Elements are tried from the cue outwards, first those behind it, then those before it, with
 * backtracking over the few places at which an element may end.
 */
final class PatternMatcher {
  private final Phrases phrases;
  private final SubjectFinder subjects;

  PatternMatcher(Phrases phrases, SubjectFinder subjects) {
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /**
   * A pattern that matched.
   *
   * @param pattern the pattern
   * @param entry the lexicon's entry by which the cue stands in it
   * @param binding what its elements are
   */
  record Found(Pattern pattern, CueLexicon.Match entry, Binding binding) {}

  /**
   * @param cueFrom first node of the cue
   * @param cueTo node behind it
   * @param breaks nodes at which another attribution begins, so that a clause must end there
   */
  Optional<Found> match(
      Unit unit, Pattern pattern, CueMark mark, int cueFrom, int cueTo, IntPredicate breaks) {
    Optional<CueLexicon.Match> entry = pattern.admits(mark);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    State state = new State(unit, pattern, cueFrom, cueTo, entry.get().cue().addressee(), breaks);
    return right(state, 0, cueTo, Binding.EMPTY)
        .filter(b -> !b.content().isEmpty())
        .map(b -> new Found(pattern, entry.get(), b));
  }

  private record State(
      Unit unit, Pattern pattern, int cueFrom, int cueTo, boolean addressee, IntPredicate breaks) {}

  private Optional<Binding> right(State s, int index, int node, Binding binding) {
    if (index == s.pattern().right().size()) {
      return left(s, 0, s.cueFrom(), binding);
    }
    Element element = s.pattern().right().get(index);
    Unit unit = s.unit();
    int limit = unit.size();
    Optional<Binding> found =
        switch (element.kind()) {
          case QUOTATION ->
              unit.isSpeech(node)
                  ? right(s, index + 1, node + 1, binding.withContent(node, node + 1))
                  : Optional.<Binding>empty();
          case CLAUSE -> {
            int end = clauseEnd(s, node);
            yield isClause(unit, node, end)
                ? right(s, index + 1, end, binding.withContent(node, end))
                : Optional.<Binding>empty();
          }
          case TO_CLAUSE -> {
            int end = clauseEnd(s, node);
            boolean to = node < limit && phrases.match(unit, element.argument(), node, limit) > 0;
            yield to && isClause(unit, node, end)
                ? right(s, index + 1, end, binding.withContent(node, end))
                : Optional.<Binding>empty();
          }
          case NOUN -> {
            int end = nounEnd(s, node);
            boolean fits =
                element.argument().isEmpty()
                    || node < limit && phrases.match(unit, element.argument(), node, limit) > 0;
            yield fits && end > node
                ? right(s, index + 1, end, binding.withContent(node, end))
                : Optional.<Binding>empty();
          }
          case CONTENT_WORDS -> {
            int length = node < limit ? phrases.match(unit, element.argument(), node, limit) : 0;
            yield length > 0
                ? right(s, index + 1, node + length, binding.withContent(node, node + length))
                : Optional.<Binding>empty();
          }
          case SOURCE ->
              phrases
                  .nounPhrase(unit, node, limit)
                  .filter(np -> np.head() != Head.OTHER)
                  .flatMap(np -> right(s, index + 1, np.to(), binding.withSource(np)));
          case PASSED ->
              phrases.plain(unit, node, limit).flatMap(np -> right(s, index + 1, np.to(), binding));
          case ADDRESSEE -> addressee(s, index, node, binding);
          case ADVERBIALS -> adverbials(s, index, node, binding);
          case WORDS -> {
            int length = node < limit ? phrases.match(unit, element.argument(), node, limit) : 0;
            yield length > 0
                ? right(s, index + 1, node + length, binding)
                : Optional.<Binding>empty();
          }
          case MARK ->
              isMark(unit, node, element.argument())
                  ? right(s, index + 1, node + 1, binding)
                  : Optional.<Binding>empty();
          case END ->
              isEnd(unit, node) ? right(s, index + 1, node, binding) : Optional.<Binding>empty();
          case SAME_SOURCE, SUBJECT, START -> Optional.<Binding>empty();
        };
    return found.isEmpty() && element.optional() ? right(s, index + 1, node, binding) : found;
  }

  private Optional<Binding> adverbials(State s, int index, int node, Binding binding) {
    for (int end : phrases.adverbialEnds(s.unit(), node, s.unit().size())) {
      if (end == node) {
        break;
      }
      boolean closed =
          end >= s.unit().size()
              || !s.unit().isWord(end)
              || phrases.is(s.unit(), "that", end)
              || phrases.is(s.unit(), "adverb", end - 1)
              || phrases.is(s.unit(), "time", end - 1);
      if (closed) {
        Optional<Binding> found = right(s, index + 1, end, binding);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Binding> addressee(State s, int index, int node, Binding binding) {
    Unit unit = s.unit();
    int limit = unit.size();
    int preposition = node < limit ? phrases.match(unit, "to-whom", node, limit) : 0;
    if (preposition == 0 && !s.addressee()) {
      return Optional.empty();
    }
    Optional<NounPhrase> whole = phrases.plain(unit, node + preposition, limit);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    for (int end : addresseeEnds(unit, whole.get(), preposition > 0)) {
      NounPhrase np = new NounPhrase(whole.get().from(), end, whole.get().head());
      Optional<Binding> found = right(s, index + 1, end, binding.withAddressee(np));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Without a mark behind it, the addressee ends with its person word or its capitals. */
  private List<Integer> addresseeEnds(Unit unit, NounPhrase np, boolean afterPreposition) {
    int to = np.to();
    boolean closed =
        to >= unit.size()
            || !unit.isWord(to)
            || phrases.is(unit, "that", to)
            || phrases.is(unit, "to", to);
    if (closed || np.head() == Head.PRONOUN) {
      return List.of(to);
    }
    int end = np.from();
    boolean seen = false;
    while (end < to) {
      boolean part = unit.isCapitalised(end) || phrases.is(unit, "person", end);
      if (seen && !part) {
        break;
      }
      seen |= part;
      end++;
    }
    return seen ? List.of(end) : afterPreposition ? List.of(to) : List.of();
  }

  private Optional<Binding> left(State s, int index, int node, Binding binding) {
    if (index == s.pattern().left().size()) {
      return Optional.of(binding);
    }
    Element element = s.pattern().left().get(index);
    Unit unit = s.unit();
    Optional<Binding> found =
        switch (element.kind()) {
          case QUOTATION ->
              node > 0 && unit.isSpeech(node - 1)
                  ? left(s, index + 1, node - 1, binding.withContent(node - 1, node))
                  : Optional.<Binding>empty();
          case CLAUSE -> {
            int begin = clauseBegin(unit, node);
            yield isClause(unit, begin, node)
                ? left(s, index + 1, begin, binding.withContent(begin, node))
                : Optional.<Binding>empty();
          }
          case NOUN ->
              subjects
                  .before(unit, node, true)
                  .filter(np -> np.head() != Head.PRONOUN)
                  .flatMap(
                      np -> left(s, index + 1, np.from(), binding.withContent(np.from(), np.to())));
          case CONTENT_WORDS -> wordsBefore(s, element, index, node, binding, true);
          case SOURCE ->
              subjects
                  .before(unit, node, false)
                  .flatMap(np -> left(s, index + 1, np.from(), binding.withSource(np)));
          case SUBJECT ->
              phrases
                  .opening(unit, node)
                  .flatMap(np -> left(s, index + 1, np.from(), binding.withSource(np)));
          case SAME_SOURCE -> left(s, index + 1, node, binding.withShared(node));
          case ADVERBIALS -> {
            int begin = node;
            while (begin > 0
                && (phrases.is(unit, "adverb", begin - 1)
                    || phrases.is(unit, "cue-adverb", begin - 1))) {
              begin--;
            }
            yield left(s, index + 1, begin, binding);
          }
          case WORDS -> wordsBefore(s, element, index, node, binding, false);
          case MARK ->
              isMark(unit, node - 1, element.argument())
                  ? left(s, index + 1, node - 1, binding)
                  : Optional.<Binding>empty();
          case START ->
              phrases.behindConnectors(unit, 0, node) >= node
                  ? left(s, index + 1, node, binding)
                  : Optional.<Binding>empty();
          case TO_CLAUSE, ADDRESSEE, PASSED, END -> Optional.<Binding>empty();
        };
    return found.isEmpty() && element.optional() ? left(s, index + 1, node, binding) : found;
  }

  private Optional<Binding> wordsBefore(
      State s, Element element, int index, int node, Binding binding, boolean content) {
    for (int begin = Math.max(0, node - 4); begin < node; begin++) {
      if (phrases.match(s.unit(), element.argument(), begin, node) == node - begin) {
        return left(s, index + 1, begin, content ? binding.withContent(begin, node) : binding);
      }
    }
    return Optional.empty();
  }

  private boolean isClause(Unit unit, int from, int to) {
    return to > from && unit.words(from, to) >= 2;
  }

  private int clauseEnd(State s, int from) {
    Unit unit = s.unit();
    int end = from;
    while (end < unit.size() && !isBreak(s, end)) {
      end++;
    }
    while (end > from && isTrailing(unit, end - 1)) {
      end--;
    }
    return end;
  }

  private int nounEnd(State s, int from) {
    Unit unit = s.unit();
    int end = from;
    while (end < unit.size()
        && !isBreak(s, end)
        && phrases.match(unit, "noun-stop", end, unit.size()) == 0
        && !(unit.is(end, ",") && end > from)) {
      end++;
    }
    while (end > from && isTrailing(unit, end - 1)) {
      end--;
    }
    return unit.words(from, end) == 0 ? from : end;
  }

  private boolean isBreak(State s, int node) {
    if (node <= s.cueTo()) {
      return false;
    }
    Unit unit = s.unit();
    return s.breaks().test(node)
        || !unit.isQuotation(node) && phrases.match(unit, "relay", node, unit.size()) > 0;
  }

  private static boolean isTrailing(Unit unit, int node) {
    return !unit.isQuotation(node)
        && !unit.isWord(node)
        && ".,;:!?\u2026-\u2013\u2014".indexOf(unit.lower(node).charAt(0)) >= 0;
  }

  private int clauseBegin(Unit unit, int to) {
    int begin = 0;
    for (int n = to - 1; n > 0; n--) {
      if (unit.is(n, ";") || unit.is(n, ".") || unit.is(n, ":")) {
        begin = n + 1;
        break;
      }
    }
    return phrases.behindConnectors(unit, begin, to);
  }

  private static boolean isMark(Unit unit, int node, String marks) {
    return node >= 0
        && node < unit.size()
        && !unit.isQuotation(node)
        && unit.lower(node).length() == 1
        && marks.indexOf(unit.lower(node).charAt(0)) >= 0;
  }

  private static boolean isEnd(Unit unit, int node) {
    for (int n = node; n < unit.size(); n++) {
      if (unit.isQuotation(n) || unit.isWord(n)) {
        return false;
      }
    }
    return true;
  }
}
