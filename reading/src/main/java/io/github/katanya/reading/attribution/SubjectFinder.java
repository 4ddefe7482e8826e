package io.github.katanya.reading.attribution;

import io.github.katanya.reading.attribution.Phrases.Head;
import io.github.katanya.reading.attribution.Phrases.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the subject of a verb: the noun phrase on its left, adverbials and relative clauses aside.
 */
final class SubjectFinder {
  private static final int FARTHEST = 60;

  private final Phrases phrases;

  SubjectFinder(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * The subject of the verb that begins at a node.
   *
   * @param unit the unit
   * @param verb first node of the verb
   * @param any whether any noun phrase will do; else it must name or describe somebody
   */
  Optional<NounPhrase> before(Unit unit, int verb, boolean any) {
    List<Integer> commas = new ArrayList<>();
    int begin = boundary(unit, verb, commas);
    // Pieces between commas, the nearest first.
    int to = verb;
    for (int i = 0; i <= commas.size(); i++) {
      int from = i < commas.size() ? commas.get(i) + 1 : begin;
      if (from < to) {
        Optional<NounPhrase> found = inPiece(unit, from, to, any);
        if (found.isPresent()) {
          return found.map(np -> apposition(unit, np, commas, begin));
        }
        if (!phrases.onlyAdverbials(unit, from, to)) {
          return Optional.empty();
        }
      }
      to = from - 1;
    }
    return Optional.empty();
  }

  private int boundary(Unit unit, int verb, List<Integer> commas) {
    int begin = verb;
    while (begin > 0 && verb - begin < FARTHEST) {
      int node = begin - 1;
      if (unit.isSpeech(node)) {
        break;
      }
      if (unit.is(node, ";")
          || unit.is(node, ":")
          || unit.is(node, "\u2014")
          || unit.is(node, "\u2013")
          || unit.is(node, "--")
          || unit.is(node, "-") && !unit.isWord(node)
          || unit.is(node, "?")
          || unit.is(node, "!")
          || unit.is(node, ".")) {
        break;
      }
      if (phrases.is(unit, "clause-start", node)) {
        break;
      }
      if (unit.is(node, ",")) {
        commas.add(node);
      }
      begin = node;
    }
    return begin;
  }

  private Optional<NounPhrase> inPiece(Unit unit, int from, int to, boolean any) {
    int begin = phrases.behindConnectors(unit, from, to);
    for (int start : starts(unit, begin, to)) {
      Optional<NounPhrase> np =
          phrases
              .plain(unit, start, to)
              .filter(p -> any || p.head() != Head.OTHER)
              .filter(p -> phrases.onlyAdverbials(unit, p.to(), to));
      if (np.isPresent()) {
        return np;
      }
    }
    return Optional.empty();
  }

  private List<Integer> starts(Unit unit, int begin, int to) {
    List<Integer> starts = new ArrayList<>(phrases.adverbialEnds(unit, begin, to));
    java.util.Collections.reverse(starts);
    // Behind "and": the subject of a second clause.
    for (int n = to - 1; n > begin; n--) {
      if (phrases.is(unit, "coord", n)) {
        starts.add(n + 1);
        break;
      }
    }
    return starts;
  }

  /** "X, role, said": the phrase found is an apposition to the one before its comma. */
  private NounPhrase apposition(Unit unit, NounPhrase np, List<Integer> commas, int begin) {
    int comma = np.from() - 1;
    if (!unit.is(comma, ",") || np.head() == Head.PRONOUN || !unit.is(np.to(), ",")) {
      return np;
    }
    int from = begin;
    for (int c : commas) {
      if (c < comma) {
        from = c + 1;
        break;
      }
    }
    Optional<NounPhrase> head = inPiece(unit, from, comma, false);
    return head.filter(h -> h.to() == comma)
        .map(h -> new NounPhrase(h.from(), np.to(), Head.NAME))
        .orElse(np);
  }
}
