package io.github.katanya.reading.identity;

import io.github.katanya.reading.attribution.Attribution;
import io.github.katanya.reading.lexicon.StateNames;
import io.github.katanya.reading.lexicon.WordClasses;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import io.github.katanya.statement.Speaker;
import io.github.katanya.statement.SpeakerType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Resolves speakers by their names within the article, pronouns by who spoke last. */
public final class NamedSpeakers implements SpeakerResolver {
  private final StateNames states;
  private final Map<Language, WordClasses> words;

  private NamedSpeakers(StateNames states, Map<Language, WordClasses> words) {
    this.states = states;
    this.words = Map.copyOf(words);
  }

  /** The shipped resolver. */
  public static SpeakerResolver load() {
    Map<Language, WordClasses> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(language, WordClasses.load(language));
    }
    return new NamedSpeakers(StateNames.load(), words);
  }

  @Override
  public List<Optional<Speaker>> resolve(
      Article article, AnalysedText text, List<Attribution> attributions) {
    Pass pass = new Pass(text);
    List<Optional<Speaker>> speakers = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      Optional<Speaker> speaker =
          attribution.source().isEmpty()
              ? attribution.follows().filter(f -> f < speakers.size()).flatMap(speakers::get)
              : pass.speaker(attribution);
      speakers.add(speaker);
    }
    return speakers;
  }

  private WordClasses classes(Language language) {
    WordClasses found = words.get(language);
    if (found == null) {
      throw new IllegalStateException("no word classes for " + language);
    }
    return found;
  }

  /** What has been learned while going through one article. */
  private final class Pass {
    private final AnalysedText text;
    private final WordClasses classes;
    private final Map<String, Span> nameByLast = new HashMap<>();
    private Optional<Speaker> last = Optional.empty();

    Pass(AnalysedText text) {
      this.text = text;
      this.classes = classes(text.language());
      int t = 0;
      while (t < text.tokenCount()) {
        int end = t;
        while (end < text.tokenCount()
            && end - t < 6
            && isNamePart(end)
            && (end == t || text.sentenceOf(end) == text.sentenceOf(t))) {
          end++;
        }
        if (end - t >= 2) {
          Span span = text.span(new TokenRange(t, end));
          for (int k = t; k < end; k++) {
            nameByLast.merge(text.word(k), span, (a, b) -> b.length() > a.length() ? b : a);
          }
        }
        t = Math.max(end, t + 1);
      }
    }

    private boolean isNamePart(int t) {
      return text.isCapitalised(t)
          && classes.match("person", text::lower, t, text.tokenCount()) == 0
          && !classes.contains("common", text.lower(t))
          && states.at(text::word, t, text.tokenCount(), text.language()).isEmpty();
    }

    Optional<Speaker> speaker(Attribution attribution) {
      Span source = attribution.source().get(0);
      TokenRange range = text.tokens(source);
      if (range.size() == 0) {
        return last;
      }
      String lower = text.lower(range.first());
      boolean suffixed = attribution.source().equals(attribution.cue());
      if (suffixed || range.size() == 1 && classes.contains("pronoun", lower)) {
        return last;
      }
      Optional<StateNames.Match> state =
          states.at(text::word, range.first(), range.end(), text.language());
      if (state.isPresent() && state.get().length() == range.size()) {
        String name = states.name(state.get().code(), text.language()).orElseThrow();
        last =
            Optional.of(
                speaker(
                    name,
                    SpeakerType.STATE,
                    state.map(StateNames.Match::code),
                    "state:" + state.get().code(),
                    source,
                    Optional.empty()));
        return last;
      }
      int nameEnd = range.end();
      int nameStart = nameEnd;
      while (nameStart > range.first() && isNamePart(nameStart - 1)) {
        nameStart--;
      }
      boolean role =
          classes.match("person", text::lower, range.first(), range.end()) > 0
              && nameStart > range.first();
      Optional<String> country = country(range);
      if (nameStart < nameEnd && (role || nameStart == range.first())) {
        Span mention = text.span(new TokenRange(nameStart, nameEnd));
        Span fullest = nameByLast.getOrDefault(text.word(nameEnd - 1), mention);
        if (fullest.length() < mention.length()) {
          fullest = mention;
        }
        String name = fullest.in(text.text());
        Optional<Speaker> known = last.filter(s -> s.name().equals(name));
        Optional<Span> before =
            nameStart > range.first()
                ? Optional.of(text.span(new TokenRange(range.first(), nameStart)))
                : Optional.empty();
        last =
            Optional.of(
                speaker(
                    name,
                    SpeakerType.PERSON,
                    country.isPresent() ? country : known.flatMap(Speaker::country),
                    "person:" + key(name),
                    mention,
                    before));
        return last;
      }
      String name = source.in(text.text());
      last =
          Optional.of(
              speaker(
                  name,
                  role || classes.match("person", text::lower, range.first(), range.end()) > 0
                      ? SpeakerType.GROUP
                      : SpeakerType.ORGANISATION,
                  country,
                  "organisation:" + key(name),
                  source,
                  Optional.empty()));
      return last;
    }

    private Optional<String> country(TokenRange range) {
      for (int t = range.first(); t < range.end(); t++) {
        Optional<StateNames.Match> match = states.at(text::word, t, range.end(), text.language());
        if (match.isPresent()) {
          return match.map(StateNames.Match::code);
        }
      }
      return Optional.empty();
    }

    private Speaker speaker(
        String name,
        SpeakerType type,
        Optional<String> country,
        String entity,
        Span mention,
        Optional<Span> role) {
      return new Speaker(
          name,
          type,
          role.map(r -> r.in(text.text())),
          Optional.empty(),
          country,
          entity,
          Optional.of(mention),
          role,
          Optional.empty(),
          Optional.of(mention));
    }
  }

  private static String key(String name) {
    String key =
        name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return key.isEmpty() ? "unnamed" : key;
  }

  /** Kinds that this resolver tells apart. */
  static Set<SpeakerType> kinds() {
    return Set.of(
        SpeakerType.PERSON, SpeakerType.STATE, SpeakerType.ORGANISATION, SpeakerType.GROUP);
  }
}
