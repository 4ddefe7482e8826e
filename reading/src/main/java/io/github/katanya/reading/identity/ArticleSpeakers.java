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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The speakers of one article, as they become known from its beginning to its end. */
final class ArticleSpeakers {
  private static final int LONGEST_SUBJECT = 14;

  private final AnalysedText text;
  private final WordClasses words;
  private final StateNames states;
  private final Organisations organisations;
  private final SourceParser parser;

  /** Full names by each of their words, in small letters. */
  private final Map<String, TokenRange> fullNames = new HashMap<>();

  private final Map<String, Known> known = new LinkedHashMap<>();
  private Optional<String> last = Optional.empty();

  /** First token of the last source that named its speaker. */
  private int lastToken = -1;

  ArticleSpeakers(
      AnalysedText text,
      WordClasses words,
      StateNames states,
      Organisations organisations,
      SourceParser parser) {
    this.text = text;
    this.words = words;
    this.states = states;
    this.organisations = organisations;
    this.parser = parser;
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
      phrases.add(parser.parse(range));
    }
    phrases.forEach(p -> p.name().ifPresent(this::learn));
    learnFromText();
    List<Optional<Speaker>> speakers = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      speakers.add(resolve(attributions.get(i), phrases.get(i), speakers));
    }
    return speakers;
  }

  private void learn(TokenRange name) {
    if (name.size() < 2) {
      return;
    }
    for (int t = name.first(); t < name.end(); t++) {
      fullNames.merge(text.lower(t), name, (old, fresh) -> fresh.size() > old.size() ? fresh : old);
    }
  }

  /**
   * Roles before names anywhere in the text tell full names too: "bertemu Menteri Sosial Dara
   * Lestari".
   */
  private void learnFromText() {
    int t = 0;
    while (t < text.tokenCount()) {
      int length = words.match("person", text::lower, t, text.tokenCount());
      if (length == 0) {
        t++;
        continue;
      }
      int end = t + length;
      while (end < text.tokenCount()
          && end - t < 12
          && text.isCapitalised(end)
          && text.sentenceOf(end) == text.sentenceOf(t)) {
        end++;
      }
      int next = t + length;
      if (end > next) {
        SourcePhrase phrase = parser.parse(new TokenRange(t, end));
        Optional<TokenRange> name = phrase.name().filter(n -> n.size() >= 2 && n.size() <= 4);
        if (name.isPresent()) {
          for (int k = name.get().first(); k < name.get().end(); k++) {
            fullNames.putIfAbsent(text.lower(k), name.get());
          }
          // A body between role and name would be read as a part of the name.
          next = phrase.role().isPresent() ? end : next;
        }
      }
      t = next;
    }
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
            || range.size() == 1 && words.contains("pronoun", text.lower(range.first()));
    if (suffixed || pronoun) {
      subjectBefore(range, attribution).ifPresent(s -> last = Optional.of(s.entity()));
      return last.map(known::get).map(k -> speaker(k, source, suffixed));
    }
    Known speaker = identify(phrase, range);
    last = Optional.of(speaker.entity());
    lastToken = Math.max(range.first(), lastToken);
    Span named = phrase.name().map(text::span).orElse(source);
    return Optional.of(speaker(speaker, named, false));
  }

  /**
   * Whom a sentence has made its subject since the last one spoke: in "Juru bicara X tidak
   * sependapat. Ia menegaskan …" X, though he is the source of nothing there.
   */
  private Optional<Known> subjectBefore(TokenRange pronoun, Attribution attribution) {
    int token = pronoun.size() == 0 ? text.tokens(attribution.extent()).first() : pronoun.first();
    boolean third =
        words.contains("one-person", text.lower(token))
            && !words.contains("first-person", text.lower(token));
    boolean onePerson = pronoun.size() != 1 || text.lower(token).endsWith("nya") || third;
    int sentence = text.sentenceOf(text.tokens(attribution.extent()).first()) - 1;
    if (!onePerson || sentence < 0) {
      return Optional.empty();
    }
    TokenRange before = text.sentences().get(sentence);
    return before.first() > lastToken ? subject(before) : Optional.empty();
  }

  /** A person with whose name, or role and name, a sentence begins. */
  private Optional<Known> subject(TokenRange sentence) {
    int from = sentence.first();
    while (from < sentence.end()
        && (!text.isWord(from)
            || words.match("connector", text::lower, from, sentence.end()) > 0)) {
      from += Math.max(1, words.match("connector", text::lower, from, sentence.end()));
    }
    int end = from;
    int limit = Math.min(sentence.end(), from + LONGEST_SUBJECT);
    while (end < limit
        && (text.isCapitalised(end)
            || words.match("role", text::lower, end, limit) > 0
            || isRoleComma(from, end))) {
      end += Math.max(1, words.match("role", text::lower, end, limit));
    }
    if (end >= sentence.end() || end == from) {
      return Optional.empty();
    }
    TokenRange range = new TokenRange(from, Math.min(end, limit));
    SourcePhrase phrase = parser.parse(range);
    boolean named =
        phrase.name().isPresent()
            && (phrase.role().isPresent() && phrase.name().get().size() > 1
                || fullNames.containsKey(text.lower(phrase.name().get().end() - 1))
                    && phrase.name().get().size() == range.size());
    return named ? Optional.of(identify(phrase, range)) : Optional.empty();
  }

  /** The comma in "juru bicara, Ravo Milan". */
  private boolean isRoleComma(int from, int token) {
    return token > from
        && text.lower(token).equals(",")
        && words.match("role", text::lower, token - 1, token) > 0;
  }

  private Known identify(SourcePhrase phrase, TokenRange range) {
    if (phrase.name().isPresent()) {
      TokenRange name = phrase.name().get();
      Optional<Known> body = phrase.role().isEmpty() ? body(range) : Optional.empty();
      return body.orElseGet(() -> person(name, phrase));
    }
    Optional<Known> body = body(range);
    if (body.isPresent()) {
      return body.get();
    }
    Optional<Known> described = described(phrase);
    return described.orElseGet(() -> unnamed(phrase, range));
  }

  private Known person(TokenRange name, SourcePhrase phrase) {
    TokenRange full = name;
    if (name.size() == 1) {
      full = fullNames.getOrDefault(text.lower(name.first()), name);
    } else {
      TokenRange other = fullNames.getOrDefault(text.lower(name.end() - 1), name);
      full = other.size() > name.size() && sameStart(other, name) ? other : name;
    }
    String words = text.span(full).in(text.text());
    String entity = "person:" + key(words);
    Known fresh =
        new Known(
            words,
            SpeakerType.PERSON,
            entity,
            Optional.of(full),
            phrase.role(),
            phrase.affiliation(),
            country(phrase));
    return keep(entity, fresh, phrase);
  }

  private boolean sameStart(TokenRange a, TokenRange b) {
    return text.lower(a.first()).equals(text.lower(b.first()));
  }

  private Known keep(String entity, Known fresh, SourcePhrase phrase) {
    Known old = known.get(entity);
    Known kept = old == null ? fresh : old.with(phrase, fresh.country());
    known.put(entity, kept);
    return kept;
  }

  /** A state or a body of the knowledge base that makes up the whole source. */
  private Optional<Known> body(TokenRange range) {
    int from = range.first();
    int end = range.end();
    while (from < end && words.contains("article", text.lower(from))) {
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
              isOfficial(found.kind()) ? found.country() : Optional.empty());
      return Optional.of(known.computeIfAbsent(entity, e -> fresh));
    }
    return Optional.empty();
  }

  private static boolean isOfficial(String kind) {
    return switch (kind) {
      case "party", "company", "ngo", "media", "university", "other", "international" -> false;
      default -> true;
    };
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
    return definite
        ? last.map(known::get).filter(k -> k.type() == SpeakerType.PERSON)
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
            country(phrase));
    return keep(entity, fresh, phrase);
  }

  private boolean isSeveral(TokenRange range) {
    return words.match("several", text::lower, range.first(), range.end()) > 0
        || words.match("several", text::lower, range.end() - 1, range.end()) > 0;
  }

  /**
   * The side for which a source speaks: a state or body named in it, or an office of the paper's
   * own country.
   */
  private Optional<String> country(SourcePhrase phrase) {
    TokenRange range = phrase.whole();
    int end =
        phrase
            .name()
            .filter(n -> n.first() > range.first())
            .map(TokenRange::first)
            .orElse(range.end());
    Optional<String> found = Optional.empty();
    boolean foreign = false;
    int t = range.first();
    while (t < end && found.isEmpty()) {
      Optional<Organisations.Match> body = organisations.at(text::word, t, end, text.language());
      if (body.isPresent()) {
        Organisations.Organisation named = body.get().organisation();
        if (!isOfficial(named.kind())) {
          return Optional.empty();
        }
        t += body.get().length();
        foreign = named.kind().equals("ministry") && standsBeforeAName(t, end);
        found = foreign ? Optional.empty() : named.country();
      } else {
        found = states.at(text::word, t, end, text.language()).map(StateNames.Match::code);
        t++;
      }
    }
    boolean office =
        phrase.role().isPresent()
            && words.match("office", text::lower, range.first(), range.end()) > 0;
    if (found.isEmpty() && !foreign && office && text.language() == Language.INDONESIAN) {
      return Optional.of("ID");
    }
    boolean official = phrase.role().isPresent() || phrase.name().isEmpty();
    return official ? found : Optional.empty();
  }

  /**
   * Whether a ministry's name goes on behind the words that are known of it: "Kementerian
   * Pertahanan Marelia" is not the ministry that the shorter name means here.
   */
  private boolean standsBeforeAName(int token, int end) {
    return token < end
        && text.isCapitalised(token)
        && words.match("role", text::lower, token, end) == 0
        && !isAbbreviation(text.word(token));
  }

  private static boolean isAbbreviation(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
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
