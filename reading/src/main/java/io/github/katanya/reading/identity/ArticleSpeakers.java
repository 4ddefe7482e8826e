package io.github.katanya.reading.identity;

import io.github.katanya.reading.attribution.Attribution;
import io.github.katanya.reading.lexicon.Organisations;
import io.github.katanya.reading.lexicon.StateNames;
import io.github.katanya.reading.lexicon.WordClasses;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import io.github.katanya.statement.Speaker;
import io.github.katanya.statement.SpeakerType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The speakers of one article, as they become known from its beginning to its end. */
final class ArticleSpeakers {
  private static final int LONGEST_BODY = 8;
  private static final int LONGEST_RUN = 12;

  /** How many mentions of a word are looked at, so that no text takes long. */
  private static final int MOST_PLACES = 40;

  private final AnalysedText text;
  private final WordClasses words;
  private final StateNames states;
  private final Organisations organisations;
  private final SourceParser parser;
  private final PartParser parts;
  private final CountryFinder countries;

  private final Map<String, List<Integer>> capitals = new HashMap<>();
  private final Map<String, Integer> shortNames = new HashMap<>();

  /** Words that the article has behind "di", "in" or the like. */
  private final Set<String> placeWords = new HashSet<>();

  private final NameIndex index;
  private final Map<String, Known> known = new LinkedHashMap<>();

  /** By each word, in small letters, of the names of people who spoke: the latest of them. */
  private final Map<String, String> byNameWord = new HashMap<>();

  private Optional<String> last = Optional.empty();
  private Optional<String> lastPerson = Optional.empty();
  private int lastAt = -1;

  /** The first marked name behind the last source. */
  private int nextName;

  ArticleSpeakers(
      AnalysedText text,
      WordClasses words,
      StateNames states,
      Organisations organisations,
      SourceParser parser,
      PartParser parts,
      CountryFinder countries) {
    this.text = text;
    this.words = words;
    this.states = states;
    this.organisations = organisations;
    this.parser = parser;
    this.parts = parts;
    this.countries = countries;
    lookAtCapitals();
    this.index = new NameIndex(text, words, names(parts), parts, placeWords);
  }

  /** What the article has told of a speaker so far. */
  private record Known(
      String name,
      SpeakerType type,
      String entity,
      Optional<TokenRange> mention,
      Optional<TokenRange> role,
      Optional<TokenRange> affiliation,
      Optional<String> country) {

    Known with(SourcePhrase phrase, Optional<String> newCountry) {
      boolean fuller = phrase.role().isPresent() && role.isEmpty();
      return new Known(
          name,
          type,
          entity,
          mention,
          fuller ? phrase.role() : role,
          fuller ? phrase.affiliation() : affiliation,
          country.isPresent() ? country : newCountry);
    }
  }

  List<Optional<Speaker>> resolve(List<Attribution> attributions) {
    List<SourcePhrase> phrases = new ArrayList<>();
    for (Attribution attribution : attributions) {
      TokenRange range =
          attribution.source().isEmpty()
              ? new TokenRange(0, 0)
              : text.tokens(attribution.source().get(0));
      phrases.add(parse(range));
    }
    List<Optional<Speaker>> speakers = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      speakers.add(resolve(attributions.get(i), phrases.get(i), speakers));
    }
    return speakers;
  }

  /** A source as the tagger marked it; by word lists where nothing of the text is marked. */
  private SourcePhrase parse(TokenRange source) {
    if (parts.isEmpty()) {
      return parser.parse(source);
    }
    SourcePhrase marked = parts.parse(source);
    SourcePhrase worded = parser.parse(source);
    boolean apart =
        text.language() == Language.ENGLISH
            && marked.name().isPresent()
            && worded.role().isPresent()
            && worded.name().filter(n -> n.first() >= marked.name().get().end()).isPresent();
    if (marked.name().isPresent() && !apart) {
      return text.language() == Language.ENGLISH ? together(marked, worded) : marked;
    }
    if (marked.role().isPresent()) {
      return marked;
    }
    boolean trusted = text.language() == Language.ENGLISH;
    return new SourcePhrase(
        worded.name().filter(name -> trusted || index.find(name).isPresent()),
        worded.role(),
        worded.affiliation(),
        worded.whole());
  }

  /** What is marked, with the role that the word lists find for the same name. */
  private static SourcePhrase together(SourcePhrase marked, SourcePhrase worded) {
    TokenRange name = marked.name().orElseThrow();
    boolean same = worded.name().filter(n -> n.end() == name.end()).isPresent();
    if (!same || worded.role().isEmpty()) {
      return marked;
    }
    TokenRange role = worded.role().get();
    boolean fuller =
        marked.role().isEmpty()
            || marked.role().get().end() == role.end()
                && role.first() < marked.role().get().first();
    return fuller
        ? new SourcePhrase(
            marked.name(),
            worded.role(),
            marked.affiliation().or(worded::affiliation),
            marked.whole())
        : marked;
  }

  private Optional<Speaker> resolve(
      Attribution attribution, SourcePhrase phrase, List<Optional<Speaker>> before) {
    if (attribution.source().isEmpty()) {
      return attribution.follows().filter(f -> f < before.size()).flatMap(before::get);
    }
    Span source = attribution.source().get(0);
    TokenRange range = text.tokens(source);
    boolean suffixed = attribution.source().equals(attribution.cue());
    boolean pronoun =
        range.size() == 0
            || range.size() <= 2
                && words.contains("pronoun", text.lower(range.first()))
                && (range.size() == 1 || !text.isCapitalised(range.end() - 1));
    if (suffixed || pronoun) {
      Optional<Known> meant = meant(range, suffixed);
      lastAt = Math.max(lastAt, range.first());
      return meant.map(k -> speaker(k, source, suffixed));
    }
    Known speaker = identify(phrase, range);
    spoke(speaker, range.first());
    Span named = phrase.name().map(text::span).orElse(source);
    return Optional.of(speaker(speaker, named, false));
  }

  private void lookAtCapitals() {
    for (int t = 0; t < text.tokenCount(); t++) {
      if (!text.isCapitalised(t)) {
        continue;
      }
      List<Integer> places = capitals.computeIfAbsent(text.word(t), w -> new ArrayList<>());
      if (places.size() < MOST_PLACES) {
        places.add(t);
      }
      if (t > 0 && words.contains("before-place", text.lower(t - 1))) {
        placeWords.add(text.word(t));
      }
      boolean bracketed =
          t > 1
              && t + 1 < text.tokenCount()
              && text.lower(t - 1).equals("(")
              && text.lower(t + 1).equals(")");
      if (bracketed) {
        shortNames.putIfAbsent(text.word(t), t);
      }
    }
  }

  /**
   * The marked names, and for those of one word that no marked name of more words has, the first
   * run of capitals that has it: "Menteri Sosial Dara Lestari" for "Dara".
   */
  private List<TokenRange> names(PartParser marked) {
    Set<String> full = new HashSet<>();
    List<TokenRange> names = new ArrayList<>(marked.names());
    for (TokenRange name : marked.names()) {
      for (int t = name.first(); t < name.end() && name.size() > 1; t++) {
        full.add(text.lower(t));
      }
    }
    for (TokenRange name : marked.names()) {
      if (name.size() == 1 && full.add(text.lower(name.first()))) {
        fullerName(name).ifPresent(names::add);
      }
    }
    names.sort(Comparator.comparingInt(TokenRange::first));
    return names;
  }

  private Optional<TokenRange> fullerName(TokenRange name) {
    List<Integer> places = capitals.getOrDefault(text.word(name.first()), List.of());
    for (int t : places) {
      TokenRange sentence = text.sentences().get(text.sentenceOf(t));
      int first = t;
      while (first > sentence.first() && t - first < LONGEST_RUN && text.isCapitalised(first - 1)) {
        first--;
      }
      if (first == sentence.first() && first < t && !text.isCapitalisedInside(first)) {
        first++;
      }
      int end = t + 1;
      while (end < sentence.end() && end - t < LONGEST_RUN && text.isCapitalised(end)) {
        end++;
      }
      int here = t;
      Optional<TokenRange> found =
          parser
              .parse(new TokenRange(first, end))
              .name()
              .filter(n -> n.size() > 1 && n.size() <= 4)
              .filter(n -> n.first() <= here && here < n.end());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private void spoke(Known speaker, int at) {
    last = Optional.of(speaker.entity());
    if (speaker.type() == SpeakerType.PERSON) {
      lastPerson = last;
    }
    lastAt = Math.max(lastAt, at);
  }

  /**
   * Whom a pronoun or "-nya" means: who was introduced since the last statement at the head of a
   * sentence, else the last person who spoke, for "mereka" and "they" the last speaker of any kind.
   */
  private Optional<Known> meant(TokenRange pronoun, boolean suffixed) {
    boolean several =
        !suffixed
            && pronoun.size() > 0
            && words.contains("several-pronoun", text.lower(pronoun.first()));
    if (!several && pronoun.size() > 0) {
      Optional<TokenRange> fresh = introducedSince(pronoun.first());
      Optional<SourcePhrase> phrase =
          fresh.map(parts::introduction).or(() -> subjectBefore(pronoun.first()));
      if (phrase.isPresent()) {
        Known person = person(phrase.get().name().orElseThrow(), phrase.get());
        spoke(person, pronoun.first());
        return Optional.of(person);
      }
    }
    return (several ? last : lastPerson.or(() -> last)).map(known::get);
  }

  /** The person with whose role and name the sentence before begins, by the word lists. */
  private Optional<SourcePhrase> subjectBefore(int pronoun) {
    int sentence = text.sentenceOf(pronoun) - 1;
    if (sentence < 0 || text.sentences().get(sentence).first() <= lastAt) {
      return Optional.empty();
    }
    TokenRange before = text.sentences().get(sentence);
    int end = before.first();
    int limit = Math.min(before.end(), before.first() + LONGEST_RUN);
    while (end < limit
        && (text.isCapitalised(end) || words.match("role", text::lower, end, limit) > 0)) {
      end += Math.max(1, words.match("role", text::lower, end, limit));
    }
    if (end == before.first() || end >= before.end()) {
      return Optional.empty();
    }
    return Optional.of(parser.parse(new TokenRange(before.first(), Math.min(end, limit))))
        .filter(p -> p.role().isPresent() && p.name().filter(n -> n.size() > 1).isPresent());
  }

  private Optional<TokenRange> introducedSince(int before) {
    Optional<TokenRange> found = Optional.empty();
    int sentence = -1;
    List<TokenRange> names = parts.names();
    while (nextName < names.size() && names.get(nextName).first() <= lastAt) {
      nextName++;
    }
    for (int i = nextName; i < names.size() && names.get(i).first() < before; i++) {
      TokenRange name = names.get(i);
      if (text.quotationOf(name.first()) >= 0) {
        continue;
      }
      int own = text.sentenceOf(name.first());
      boolean introduced = parts.introduction(name).role().isPresent();
      boolean subject = own == text.sentenceOf(before) - 1 && isAtHead(name);
      if (own != sentence && (introduced || subject)) {
        found = Optional.of(name);
        sentence = own;
      }
    }
    return found;
  }

  /** Whether nothing but connectors stands before a name in its sentence. */
  private boolean isAtHead(TokenRange name) {
    int t = text.sentences().get(text.sentenceOf(name.first())).first();
    while (t < name.first()) {
      int connector = words.match("connector", text::lower, t, name.first());
      if (connector == 0 && text.isWord(t)) {
        return false;
      }
      t += Math.max(1, connector);
    }
    return true;
  }

  private Known identify(SourcePhrase phrase, TokenRange range) {
    if (phrase.name().isPresent() && !isOfSomebody(phrase, range)) {
      TokenRange name = phrase.name().get();
      boolean spoke = spokeBefore(name).isPresent();
      Optional<Known> body = phrase.role().isEmpty() && !spoke ? body(range) : Optional.empty();
      if (body.isEmpty() && isBody(phrase, range)) {
        return organisation(range, phrase);
      }
      return body.orElseGet(() -> person(name, phrase));
    }
    Optional<Known> body = body(range);
    if (body.isPresent()) {
      return body.get();
    }
    if (isBody(phrase, range)) {
      return organisation(range, phrase);
    }
    Optional<TokenRange> written = writtenOut(range);
    if (written.isPresent()) {
      return organisation(written.get(), phrase);
    }
    Optional<Known> described = described(phrase);
    return described.orElseGet(() -> unnamed(phrase, range));
  }

  private Known person(TokenRange mentioned, SourcePhrase phrase) {
    Optional<NameIndex.Found> indexed = index.find(mentioned);
    boolean full = indexed.filter(found -> found.name().size() > 1).isPresent();
    Optional<Known> spoke = full ? Optional.empty() : spokeBefore(mentioned);
    if (spoke.isPresent()) {
      return keep(spoke.get().entity(), spoke.get(), phrase);
    }
    NameIndex.Found found =
        indexed.orElseGet(() -> new NameIndex.Found(index.bare(mentioned), mentioned));
    String words = text.span(found.name()).in(text.text());
    String entity = "person:" + key(words);
    SourcePhrase told = phrase.role().isPresent() ? phrase : parts.introduction(found.mention());
    Known fresh =
        new Known(
            words,
            SpeakerType.PERSON,
            entity,
            Optional.of(found.mention()),
            told.role(),
            told.affiliation(),
            countries.ofPerson(told, words));
    return keep(entity, fresh, told);
  }

  /** Who spoke before under a fuller name that has this one word, where no mention is marked. */
  private Optional<Known> spokeBefore(TokenRange mentioned) {
    TokenRange name = index.bare(mentioned);
    return name.size() == 1
        ? Optional.ofNullable(byNameWord.get(text.lower(name.first()))).map(known::get)
        : Optional.empty();
  }

  private Known keep(String entity, Known fresh, SourcePhrase phrase) {
    Known old = known.get(entity);
    Known kept = old == null ? fresh : old.with(phrase, fresh.country());
    known.put(entity, kept);
    if (kept.type() == SpeakerType.PERSON) {
      for (String word : kept.name().split("\\s+")) {
        byNameWord.put(word.toLowerCase(Locale.ROOT), entity);
      }
    }
    return kept;
  }

  /** A state or a body of the knowledge base that makes up the whole source. */
  private Optional<Known> body(TokenRange range) {
    int from = range.first();
    int end = range.end();
    while (from < end
        && (words.contains("article", text.lower(from))
            || words.contains("carrier", text.lower(from)))) {
      from++;
    }
    if (from >= end) {
      return Optional.empty();
    }
    Optional<StateNames.Match> state = states.at(text::word, from, end, text.language());
    TokenRange core = new TokenRange(from, end);
    if (state.isPresent() && state.get().length() == core.size()) {
      String code = state.get().code();
      String name = states.name(code, text.language()).orElse(code);
      String entity = "state:" + code;
      Known fresh =
          new Known(
              name,
              SpeakerType.STATE,
              entity,
              Optional.of(core),
              Optional.empty(),
              Optional.empty(),
              Optional.of(code));
      return Optional.of(known.computeIfAbsent(entity, e -> fresh));
    }
    Optional<Organisations.Match> body = organisations.at(text::word, from, end, text.language());
    if (body.isPresent() && body.get().length() == core.size()) {
      Organisations.Organisation found = body.get().organisation();
      String entity = "organisation:" + found.id().replaceFirst("^org:", "");
      String name = text.span(core).in(text.text());
      Known fresh =
          new Known(
              name,
              SpeakerType.ORGANISATION,
              entity,
              Optional.of(core),
              Optional.empty(),
              Optional.empty(),
              CountryFinder.isOfficial(found.kind()) ? found.country() : Optional.empty());
      return Optional.of(known.computeIfAbsent(entity, e -> fresh));
    }
    return Optional.empty();
  }

  /**
   * The full name of a body that the source has with its short one ("Badan Sandi (Bandi)") or has
   * only by the short one that the article writes out elsewhere.
   */
  private Optional<TokenRange> writtenOut(TokenRange range) {
    if (range.size() > 3 && text.lower(range.end() - 1).equals(")")) {
      int open = range.end() - 3;
      boolean whole = text.lower(open).equals("(") && open > range.first();
      boolean named = text.isCapitalised(range.first()) && text.isCapitalised(open - 1);
      return whole && named ? Optional.of(new TokenRange(range.first(), open)) : Optional.empty();
    }
    if (range.size() != 1 || text.word(range.first()).length() < 2) {
      return Optional.empty();
    }
    String word = text.word(range.first());
    Integer t = shortNames.get(word);
    if (t == null) {
      return Optional.empty();
    }
    int first = t - 1;
    while (first > 0
        && t - 1 - first < LONGEST_BODY
        && text.sentenceOf(first - 1) == text.sentenceOf(t)
        && (text.isCapitalised(first - 1)
            || first < t - 1 && words.contains("coord", text.lower(first - 1)))) {
      first--;
    }
    while (first < t - 1 && !initialsBegin(word, first)) {
      first++;
    }
    return t - 1 - first >= 2 ? Optional.of(new TokenRange(first, t - 1)) : Optional.empty();
  }

  private boolean initialsBegin(String shortName, int token) {
    return text.isCapitalised(token)
        && Character.toLowerCase(text.word(token).charAt(0))
            == Character.toLowerCase(shortName.charAt(0));
  }

  /** "Seorang pejabat Norvia": a single name in the description of somebody not named. */
  private boolean isOfSomebody(SourcePhrase phrase, TokenRange range) {
    TokenRange name = phrase.name().orElse(range);
    return name.size() == 1
        && name.first() > range.first()
        && text.isWord(name.first() - 1)
        && words.match("indefinite", text::lower, range.first(), range.end()) > 0;
  }

  /** "Kementerian Pangan Norvia": no role, and a word for a body first. */
  private boolean isBody(SourcePhrase phrase, TokenRange range) {
    int from = range.first();
    return text.language() == Language.INDONESIAN
        && phrase.role().isEmpty()
        && range.size() > 1
        && text.isCapitalised(range.end() - 1)
        && words.match("body", text::lower, from, range.end()) > 0;
  }

  private Known organisation(TokenRange range, SourcePhrase phrase) {
    String name = text.span(range).in(text.text());
    String entity = SpeakerType.ORGANISATION.code() + ":" + key(name);
    Known fresh =
        new Known(
            name,
            SpeakerType.ORGANISATION,
            entity,
            Optional.of(range),
            Optional.empty(),
            Optional.empty(),
            countries.ofOther(
                new SourcePhrase(Optional.empty(), phrase.role(), Optional.empty(), range)));
    return keep(entity, fresh, phrase);
  }

  /**
   * "Politikus PAN itu", "the minister": somebody who was named before with such a role, the latest
   * first.
   */
  private Optional<Known> described(SourcePhrase phrase) {
    if (phrase.role().isEmpty() || isOwner(phrase.role().get())) {
      return Optional.empty();
    }
    boolean definite = isDefinite(phrase.whole());
    if (words.match("indefinite", text::lower, phrase.whole().first(), phrase.whole().end()) > 0) {
      return Optional.empty();
    }
    String role = text.lower(phrase.role().get().end() - 1);
    Optional<Known> match = Optional.empty();
    for (Known candidate : known.values()) {
      boolean fits =
          candidate.type() == SpeakerType.PERSON
              && candidate.role().isPresent()
              && sharesWord(candidate.role().get(), role);
      if (fits) {
        match = Optional.of(candidate);
      }
    }
    if (match.isPresent() && (definite || phrase.whole().size() <= 2)) {
      return match;
    }
    // "The regulator" is nobody of whom the article has told another role.
    boolean english = text.language() == Language.ENGLISH;
    return definite
        ? last.map(known::get)
            .filter(k -> k.type() == SpeakerType.PERSON && !(english && k.role().isPresent()))
        : Optional.empty();
  }

  /** Whether a role only owns what speaks: "the prime minister's office". */
  private boolean isOwner(TokenRange role) {
    String last = text.lower(role.end() - 1);
    String next = role.end() < text.tokenCount() ? text.lower(role.end()) : "";
    return last.endsWith("'s") || last.endsWith("\u2019s") || next.matches("['\u2019]s?");
  }

  private boolean isDefinite(TokenRange range) {
    String end = text.lower(range.end() - 1);
    boolean the = range.first() > 0 && text.lower(range.first() - 1).equals("the");
    return end.equals("itu") || end.equals("tersebut") || end.equals("ini") || the;
  }

  private boolean sharesWord(TokenRange range, String word) {
    for (int t = range.first(); t < range.end(); t++) {
      if (text.lower(t).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private Known unnamed(SourcePhrase phrase, TokenRange range) {
    String name = text.span(range).in(text.text());
    boolean document =
        words.match("document", text::lower, phrase.whole().first(), range.end()) > 0;
    boolean several = phrase.role().isPresent() && isSeveral(phrase.whole());
    boolean single = phrase.role().isPresent() && !several;
    boolean person =
        single && words.match("single", text::lower, phrase.whole().first(), range.end()) > 0;
    SpeakerType type =
        document
            ? SpeakerType.DOCUMENT
            : several ? SpeakerType.GROUP : person ? SpeakerType.PERSON : SpeakerType.ORGANISATION;
    String entity = type.code() + ":" + key(name);
    Known fresh =
        new Known(
            name,
            type,
            entity,
            Optional.of(range),
            person ? phrase.role() : Optional.empty(),
            person ? phrase.affiliation() : Optional.empty(),
            countries.ofOther(phrase));
    return keep(entity, fresh, phrase);
  }

  private boolean isSeveral(TokenRange range) {
    return words.match("several", text::lower, range.first(), range.end()) > 0
        || words.match("several", text::lower, range.end() - 1, range.end()) > 0;
  }

  private Speaker speaker(Known who, Span named, boolean suffixed) {
    return new Speaker(
        who.name(),
        who.type(),
        who.role().map(r -> text.span(r).in(text.text())),
        who.affiliation().map(a -> text.span(a).in(text.text())),
        who.country(),
        who.entity(),
        who.mention().map(text::span),
        who.role().map(text::span),
        who.affiliation().map(text::span),
        suffixed ? Optional.empty() : Optional.of(named));
  }

  private static String key(String name) {
    String key =
        name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return key.isEmpty() ? "unnamed" : key;
  }
}
