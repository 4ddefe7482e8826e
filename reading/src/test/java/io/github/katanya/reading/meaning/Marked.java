package io.github.katanya.reading.meaning;

import io.github.katanya.reading.attribution.Attribution;
import io.github.katanya.reading.lexicon.CueLexicon;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TextAnalyser;
import io.github.katanya.reading.text.TextAnalysers;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import io.github.katanya.statement.Speaker;
import io.github.katanya.statement.SpeakerType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence whose parts are marked by tags: {@code <s>} source, {@code <cue>} cue, {@code <c>}
 * content, and others that a test names. Tags may nest.
 */
final class Marked {
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)>");
  private static final TextAnalyser ANALYSER = TextAnalysers.standard();
  private static final Map<Language, CueLexicon> LEXICONS = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      LEXICONS.put(language, CueLexicon.load(language));
    }
  }

  private final String plain;
  private final Language language;
  private final Map<String, List<Span>> spans = new LinkedHashMap<>();

  Marked(String marked, Language language) {
    this.language = language;
    StringBuilder text = new StringBuilder();
    Map<String, Integer> open = new LinkedHashMap<>();
    Matcher tags = TAG.matcher(marked.replace("\\n", "\n"));
    int last = 0;
    String source = marked.replace("\\n", "\n");
    while (tags.find()) {
      text.append(source, last, tags.start());
      last = tags.end();
      String name = tags.group(2);
      if (tags.group(1).isEmpty()) {
        open.put(name, text.length());
      } else {
        Integer start = Objects.requireNonNull(open.remove(name), marked);
        spans.computeIfAbsent(name, n -> new ArrayList<>()).add(new Span(start, text.length()));
      }
    }
    this.plain = text.append(source.substring(last)).toString();
  }

  String plain() {
    return plain;
  }

  /** The words under a tag, in order. */
  List<String> words(String tag) {
    return spans(tag).stream().map(s -> s.in(plain)).toList();
  }

  List<Span> spans(String tag) {
    return spans.getOrDefault(tag, List.of());
  }

  AnalysedText text() {
    return ANALYSER.analyse(plain, language);
  }

  Article article(Optional<LocalDate> published, Optional<String> outlet) {
    return new Article(
        "marked", language, outlet, Optional.empty(), published, Optional.empty(), plain);
  }

  Attribution attribution() {
    AnalysedText text = text();
    CueLexicon lexicon = Objects.requireNonNull(LEXICONS.get(language));
    return new Attribution(
        spans("c"),
        spans("cue"),
        spans("s"),
        GoldSet.entry(text, spans("cue"), lexicon),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "marked",
        1);
  }

  /** Somebody of the source's words, or nobody where no source is marked. */
  Optional<Speaker> speaker() {
    return words("s").stream()
        .findFirst()
        .map(
            name ->
                new Speaker(
                    name,
                    SpeakerType.PERSON,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "person",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
  }

  /** What a reader says of the one statement in it. */
  Meaning read(MeaningReader reader, Optional<LocalDate> published, Optional<String> outlet) {
    return reader
        .read(
            article(published, outlet),
            text(),
            List.of(attribution()),
            List.of(speaker()),
            List.of())
        .get(0);
  }
}
