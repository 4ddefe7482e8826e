package io.github.katanya.reading.matter;

import io.github.katanya.reading.lexicon.EventLexicon;
import io.github.katanya.reading.lexicon.EventLexicon.Event;
import io.github.katanya.reading.lexicon.EventLexicon.Terms;
import io.github.katanya.reading.lexicon.StateNames;
import io.github.katanya.reading.lexicon.WordClasses;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Act;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import io.github.katanya.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what the content of a statement claims: event, parties, words. */
final class ClaimReader {
  private static final int MOST_TOKENS = 400;
  private static final int SHORT_REFERENCE = 4;
  private static final int FARTHEST_OBJECT = 2;
  private static final int FARTHEST_NEGATION = 3;
  private static final int FARTHEST_SUBJECT = 6;

  private final EventLexicon events;
  private final StateNames states;
  private final Map<Language, WordClasses> words;

  ClaimReader(EventLexicon events, StateNames states, Map<Language, WordClasses> words) {
    this.events = events;
    this.states = states;
    this.words = Map.copyOf(words);
  }

  private record Party(String name, int token) {}

  /** The parties that a content names, as they stand; states by their codes. */
  Set<String> parties(AnalysedText text, Statement statement) {
    Set<String> names = new LinkedHashSet<>();
    parties(text, tokens(text, statement.content())).forEach(p -> names.add(p.name()));
    return names;
  }

  /**
   * Full names of two words that stand behind an office and its field ("Menteri Pertambangan Ravo
   * Milan"), by each of their words in small letters.
   */
  Map<String, String> namesBehindOffices(AnalysedText text) {
    Map<String, String> names = new HashMap<>();
    for (int t = 0; t < text.tokenCount(); t++) {
      int limit = text.sentences().get(text.sentenceOf(t)).end();
      int role = classes(text).match("role", text::lower, t, limit);
      int from = t + roleLength(text, t, limit);
      int end = from;
      while (end < limit && text.isCapitalised(end)) {
        end++;
      }
      boolean state = states.at(text::word, from, end, text.language()).isPresent();
      if (role > 0 && from > t + role && end - from == 2 && !state) {
        String name = text.span(new TokenRange(from, end)).in(text.text());
        names.putIfAbsent(text.lower(from), name);
        names.putIfAbsent(text.lower(end - 1), name);
      }
    }
    return names;
  }

  /**
   * @param names who speaks in the article, by each word of their names in small letters
   * @param sides for whom they speak
   */
  StatedClaim read(AnalysedText text, Statement statement, Map<String, String> names, Sides sides) {
    List<Integer> tokens = tokens(text, statement.content());
    List<Party> parties = named(parties(text, tokens), names);
    Optional<Event> event =
        events.events().stream()
            .filter(e -> tells(e, text, tokens))
            .max(Comparator.comparingInt(e -> weight(e, text, tokens)));
    Optional<String> who = Optional.empty();
    Optional<String> whom = Optional.empty();
    Told told = Told.DONE;
    if (event.isPresent()) {
      int act = actToken(event.get(), text, tokens, false);
      int back = actToken(event.get(), text, tokens, true);
      boolean reversed = act < 0 && back >= 0;
      int pivot = reversed ? back : act;
      Optional<String> before = last(parties, pivot);
      Optional<String> after = receiver(text, parties, pivot);
      told = told(text, tokens, pivot);
      Optional<String> subject =
          before.isPresent()
              ? before
              : ownAct(text, statement, tokens, pivot, event.get())
                  .flatMap(own -> sides.of(statement, text.language(), own));
      Optional<String> other = after.filter(a -> !subject.equals(Optional.of(a)));
      who = reversed ? other : subject;
      whom = reversed ? subject : other;
    }
    Set<String> all = new LinkedHashSet<>();
    parties.forEach(p -> all.add(p.name()));
    return new StatedClaim(
        event, who, whom, all, terms(text, tokens), refers(text, tokens, event), told);
  }

  /** Parties by the names under which they speak in the article, where they do. */
  private static List<Party> named(List<Party> parties, Map<String, String> names) {
    List<Party> named = new ArrayList<>();
    for (Party party : parties) {
      String[] words = party.name().split("[ \u00A0]+");
      String last = words[words.length - 1].toLowerCase(java.util.Locale.ROOT);
      named.add(new Party(names.getOrDefault(last, party.name()), party.token()));
    }
    return named;
  }

  private static List<Integer> tokens(AnalysedText text, List<Span> content) {
    List<Integer> tokens = new ArrayList<>();
    for (Span span : content) {
      TokenRange range = text.tokens(span);
      for (int t = range.first(); t < range.end() && tokens.size() < MOST_TOKENS; t++) {
        tokens.add(t);
      }
    }
    return tokens;
  }

  boolean tells(Event event, AnalysedText text, List<Integer> tokens) {
    Terms things = of(event.things(), text);
    return (actToken(event, text, tokens, false) >= 0 || actToken(event, text, tokens, true) >= 0)
        && (things.isEmpty() || tokens.stream().anyMatch(t -> things.contains(text.lower(t))));
  }

  private int weight(Event event, AnalysedText text, List<Integer> tokens) {
    int weight = 0;
    for (int t : tokens) {
      weight += of(event.things(), text).contains(text.lower(t)) ? 3 : 0;
      weight += of(event.acts(), text).contains(text.lower(t)) ? 2 : 0;
    }
    return weight;
  }

  private static Terms of(Map<Language, Terms> terms, AnalysedText text) {
    Terms found = terms.get(text.language());
    return found == null ? new Terms(Set.of(), List.of()) : found;
  }

  private static int actToken(
      Event event, AnalysedText text, List<Integer> tokens, boolean reversed) {
    Terms terms = of(reversed ? event.reversed() : event.acts(), text);
    for (int t : tokens) {
      if (terms.contains(text.lower(t))) {
        return t;
      }
    }
    return -1;
  }

  /** States by their codes, and other names as they stand. */
  private List<Party> parties(AnalysedText text, List<Integer> tokens) {
    List<Party> parties = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int t = tokens.get(i);
      int limit = i + 1;
      while (limit < tokens.size() && tokens.get(limit) == t + limit - i) {
        limit++;
      }
      Optional<StateNames.Match> state = states.at(text::word, t, t + limit - i, text.language());
      if (state.isPresent()) {
        parties.add(new Party(state.get().code(), t));
        i += state.get().length();
        continue;
      }
      int role = roleLength(text, t, t + limit - i);
      if (role > 0) {
        i += role;
        continue;
      }
      int end = i;
      while (end < limit
          && text.isCapitalised(tokens.get(end))
          && (end > i || text.isNameLike(tokens.get(end)))
          && !isCommon(text, tokens.get(end), end == i)) {
        end++;
      }
      if (end > i) {
        parties.add(
            new Party(text.span(new TokenRange(t, tokens.get(end - 1) + 1)).in(text.text()), t));
        i = end;
      } else {
        i++;
      }
    }
    return parties;
  }

  /** Length of a role or of an office's field ("Menteri Pertambangan"). */
  private int roleLength(AnalysedText text, int token, int limit) {
    WordClasses classes = classes(text);
    int role = classes.match("role", text::lower, token, limit);
    return role == 0 ? 0 : role + classes.match("portfolio", text::lower, token + role, limit);
  }

  /** A capitalised word that begins a sentence or quotation and is one of the common words. */
  private boolean isCommon(AnalysedText text, int token, boolean first) {
    WordClasses classes = classes(text);
    String lower = text.lower(token);
    boolean begins =
        first
            && (token == 0
                || !text.isWord(token - 1)
                || text.sentences().get(text.sentenceOf(token)).first() == token);
    return classes.contains("pronoun", lower)
        || classes.contains("connector", lower)
        || begins && (classes.contains("common", lower) || lower.length() < 3);
  }

  private WordClasses classes(AnalysedText text) {
    WordClasses classes = words.get(text.language());
    if (classes == null) {
      throw new IllegalStateException("no word classes for " + text.language());
    }
    return classes;
  }

  private static Optional<String> last(List<Party> parties, int token) {
    Optional<String> found = Optional.empty();
    for (Party party : parties) {
      if (party.token() < token) {
        found = Optional.of(party.name());
      }
    }
    return found;
  }

  /**
   * The first party behind the act that stands behind "ke", "to", "dari" or "from", or directly
   * behind the act.
   */
  private Optional<String> receiver(AnalysedText text, List<Party> parties, int act) {
    for (Party party : parties) {
      int token = party.token();
      boolean directed = token > 0 && classes(text).contains("direction", text.lower(token - 1));
      boolean object = token - act <= FARTHEST_OBJECT;
      if (token > act && (directed || object)) {
        return Optional.of(party.name());
      }
    }
    return Optional.empty();
  }

  /**
   * How the speaker means himself by the doer that the content does not name: "kami tidak …", or,
   * of whoever denies, "tidak pernah …" and "he took no …". What an accuser leaves out is another.
   */
  private Optional<Sides.Voice> ownAct(
      AnalysedText text, Statement statement, List<Integer> tokens, int act, Event event) {
    WordClasses classes = classes(text);
    int first = tokens.stream().filter(text::isWord).findFirst().orElse(act);
    int self = firstPerson(text, tokens, act);
    boolean firstPerson = self >= 0;
    boolean leftOut = first == act || classes.contains("aux", text.lower(first));
    boolean pronoun = classes.contains("pronoun", text.lower(first));
    if (!firstPerson && (statement.act() != Act.DENY || !leftOut && !pronoun)) {
      return Optional.empty();
    }
    int subject = firstPerson ? self : first;
    boolean onePerson = classes.contains("one-person", text.lower(subject));
    return Optional.of(
        onePerson || leftOut && !firstPerson && event.oneParty()
            ? Sides.Voice.OWN
            : Sides.Voice.OF_SIDE);
  }

  /**
   * The first-person word that is the subject of an act, -1 if there is none: it opens its clause
   * ("kami", not "klien kami"), stands near and no other clause or pronoun comes between.
   */
  private int firstPerson(AnalysedText text, List<Integer> tokens, int act) {
    WordClasses classes = classes(text);
    for (int t = act - 1; t >= act - FARTHEST_SUBJECT && tokens.contains(t); t--) {
      String lower = text.lower(t);
      boolean opens =
          !tokens.contains(t - 1)
              || !text.isWord(t - 1)
              || classes.contains("clause-start", text.lower(t - 1))
              || classes.contains("connector", text.lower(t - 1));
      if (classes.contains("first-person", lower)) {
        return opens ? t : -1;
      }
      boolean other =
          classes.contains("relative", lower)
              || classes.contains("clause-start", lower)
              || classes.contains("pronoun", lower)
              || text.sentenceOf(t) != text.sentenceOf(act);
      if (other) {
        return -1;
      }
    }
    return -1;
  }

  /** How a content puts its event, from the words of the same sentence before the act. */
  private Told told(AnalysedText text, List<Integer> tokens, int act) {
    WordClasses classes = classes(text);
    boolean negation = false;
    boolean unproven = false;
    boolean near = false;
    for (int t : tokens) {
      if (t >= act || text.sentenceOf(t) != text.sentenceOf(act)) {
        continue;
      }
      String lower = text.lower(t);
      // Indirect speech that begins with "jika" or "kalau" tells that something is so.
      if (t != tokens.get(0) && classes.contains("supposition", lower)) {
        return Told.SUPPOSED;
      }
      negation |= classes.contains("negation", lower);
      unproven |= negation && (classes.contains("proof", lower) || classes.contains("sign", lower));
      near |= act - t <= FARTHEST_NEGATION && classes.contains("negation", lower);
    }
    return unproven ? Told.UNPROVEN : near ? Told.NOT_DONE : Told.DONE;
  }

  private List<String> terms(AnalysedText text, List<Integer> tokens) {
    List<String> terms = new ArrayList<>();
    for (int t : tokens) {
      String lower = text.lower(t);
      if (text.isWord(t)
          && lower.length() > 3
          && !classes(text).contains("function", lower)
          && !classes(text).contains("common", lower)) {
        terms.add(lower);
      }
    }
    return terms;
  }

  private boolean refers(AnalysedText text, List<Integer> tokens, Optional<Event> event) {
    long count = tokens.stream().filter(text::isWord).count();
    if (tokens.isEmpty() || count > SHORT_REFERENCE || event.isPresent()) {
      return false;
    }
    int first = tokens.get(0);
    int end = tokens.get(tokens.size() - 1) + 1;
    return classes(text).match("refer", text::lower, first, end) > 0
        || classes(text).match("relative", text::lower, first, end) > 0
        || tokens.stream().anyMatch(t -> classes(text).contains("accusation", text.lower(t)));
  }

  /** Whether the content says of something that it is not. */
  boolean negates(AnalysedText text, Statement statement) {
    return tokens(text, statement.content()).stream()
        .anyMatch(t -> classes(text).contains("negation", text.lower(t)));
  }

  /** Whether the content speaks of proof. */
  boolean asksProof(AnalysedText text, Statement statement) {
    return tokens(text, statement.content()).stream()
        .anyMatch(t -> classes(text).contains("proof", text.lower(t)));
  }

  /** Whether the content speaks of rumours and accusations. */
  boolean speaksOfAccusation(AnalysedText text, Statement statement) {
    return tokens(text, statement.content()).stream()
        .anyMatch(t -> classes(text).contains("accusation", text.lower(t)));
  }

  /** The name of a party in a language; a code becomes the state's name. */
  String name(String party, Language language) {
    return states.name(party, language).filter(n -> party.length() == 2).orElse(party);
  }
}
