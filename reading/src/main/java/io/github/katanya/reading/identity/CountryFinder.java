package io.github.katanya.reading.identity;

import io.github.katanya.reading.lexicon.Officials;
import io.github.katanya.reading.lexicon.Organisations;
import io.github.katanya.reading.lexicon.StateNames;
import io.github.katanya.reading.lexicon.WordClasses;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the state for which a speaker speaks: one named in role or body, else, of offices and state
 * bodies, the state at home in the article. Private people, companies, parties and experts speak
 * for none.
 */
final class CountryFinder {
  private final AnalysedText text;
  private final WordClasses words;
  private final StateNames states;
  private final Organisations organisations;
  private final Officials officials;
  private final Optional<String> home;

  CountryFinder(
      AnalysedText text,
      WordClasses words,
      StateNames states,
      Organisations organisations,
      Officials officials) {
    this.text = text;
    this.words = words;
    this.states = states;
    this.organisations = organisations;
    this.officials = officials;
    this.home = text.language() == Language.INDONESIAN ? Optional.of("ID") : mostNamed();
  }

  static boolean isOfficial(String kind) {
    return switch (kind) {
      case "party",
          "company",
          "ngo",
          "media",
          "university",
          "other",
          "international",
          "news-agency" ->
          false;
      default -> true;
    };
  }

  /** The state whose bodies an article names most; English is written about many. */
  private Optional<String> mostNamed() {
    Map<String, Integer> counts = new HashMap<>();
    for (int t = 0; t < text.tokenCount(); t++) {
      if (!text.isCapitalised(t)) {
        continue;
      }
      int end = text.sentences().get(text.sentenceOf(t)).end();
      organisations
          .at(text::word, t, end, text.language())
          .map(Organisations.Match::organisation)
          .filter(body -> isOfficial(body.kind()))
          .flatMap(Organisations.Organisation::country)
          .ifPresent(country -> counts.merge(country, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey);
  }

  /**
   * The state of a person.
   *
   * @param phrase how the article introduces him
   * @param name his full name
   */
  Optional<String> ofPerson(SourcePhrase phrase, String name) {
    boolean told = phrase.role().isPresent() || phrase.affiliation().isPresent();
    Optional<String> found = told ? read(phrase, false) : Optional.empty();
    if (found.isPresent() || isPrivate(phrase)) {
      return found;
    }
    // A paper's own politicians are candidates, businessmen and authors as well.
    boolean abroad = text.language() == Language.INDONESIAN;
    return told && !isOffice(phrase)
        ? Optional.empty()
        : officials.country(name).filter(c -> told || abroad || !Optional.of(c).equals(home));
  }

  /** The state of a body, a document or of somebody without a name. */
  Optional<String> ofOther(SourcePhrase phrase) {
    return read(phrase, true);
  }

  private Optional<String> read(SourcePhrase phrase, boolean unnamed) {
    if (has(phrase, "state-firm")) {
      return home;
    }
    if (isPrivate(phrase)) {
      return Optional.empty();
    }
    Named named = named(phrase);
    if (named.country().isPresent() || named.foreign() || named.stateless()) {
      return named.country();
    }
    if (phrase.role().isPresent() && has(phrase, "us-office")) {
      return Optional.of("US");
    }
    boolean office = (unnamed || phrase.role().isPresent()) && isOffice(phrase);
    return office ? home : Optional.empty();
  }

  /**
   * What bodies and states stand in a phrase.
   *
   * @param country the state of the first
   * @param foreign whether a ministry goes on with a name that no lexicon has
   * @param stateless whether it is a company, party or the like
   */
  private record Named(Optional<String> country, boolean foreign, boolean stateless) {}

  private Named named(SourcePhrase phrase) {
    for (TokenRange range : ranges(phrase)) {
      int t = range.first();
      while (t < range.end()) {
        int rank = words.match("rank", text::lower, t, range.end());
        if (rank > 0) {
          t += rank;
          continue;
        }
        Optional<Organisations.Match> body =
            organisations.at(text::word, t, range.end(), text.language());
        if (body.isPresent()) {
          Organisations.Organisation found = body.get().organisation();
          int behind = t + body.get().length();
          if (!isOfficial(found.kind())) {
            return new Named(Optional.empty(), false, true);
          }
          if (found.kind().equals("ministry") && standsBeforeAName(behind, range.end())) {
            return new Named(stateFrom(behind, range.end()), true, false);
          }
          if (found.country().isPresent()) {
            return new Named(found.country(), false, false);
          }
          t = behind;
          continue;
        }
        Optional<StateNames.Match> state = states.at(text::word, t, range.end(), text.language());
        if (state.isPresent()) {
          return new Named(Optional.of(state.get().code()), false, false);
        }
        t++;
      }
    }
    return new Named(Optional.empty(), false, false);
  }

  private Optional<String> stateFrom(int from, int end) {
    for (int t = from; t < end; t++) {
      Optional<StateNames.Match> state = states.at(text::word, t, end, text.language());
      if (state.isPresent()) {
        return state.map(StateNames.Match::code);
      }
    }
    return Optional.empty();
  }

  /** What tells of the office: role, body, and the phrase up to the name. */
  private static List<TokenRange> ranges(SourcePhrase phrase) {
    List<TokenRange> ranges = new ArrayList<>(3);
    phrase.role().ifPresent(ranges::add);
    phrase.affiliation().ifPresent(ranges::add);
    TokenRange whole = phrase.whole();
    int end =
        phrase
            .name()
            .filter(n -> n.first() > whole.first() && n.first() < whole.end())
            .map(TokenRange::first)
            .orElse(whole.end());
    boolean onlyName = phrase.name().filter(n -> n.first() <= whole.first()).isPresent();
    if (!onlyName && end > whole.first()) {
      ranges.add(new TokenRange(whole.first(), end));
    }
    return ranges;
  }

  private boolean isPrivate(SourcePhrase phrase) {
    return has(phrase, "private");
  }

  private boolean isOffice(SourcePhrase phrase) {
    return has(phrase, "office")
        || has(phrase, WordClasses.STATE_BODY)
        || text.language() == Language.INDONESIAN && has(phrase, "rank");
  }

  private boolean has(SourcePhrase phrase, String name) {
    for (TokenRange range : ranges(phrase)) {
      for (int t = range.first(); t < range.end(); t++) {
        if (words.match(name, text::lower, t, range.end()) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a ministry's name goes on behind the words that are known of it: "Kementerian
   * Pertahanan Marelia" is not the ministry that the shorter name means here.
   */
  private boolean standsBeforeAName(int token, int end) {
    return token < end
        && text.isCapitalised(token)
        && words.match("role", text::lower, token, end) == 0
        && !text.word(token).equals(text.word(token).toUpperCase(Locale.ROOT));
  }
}
