package io.github.katanya.reading.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.katanya.reading.attribution.Attribution;
import io.github.katanya.reading.lexicon.Cue;
import io.github.katanya.reading.lexicon.CueLexicon;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TextAnalyser;
import io.github.katanya.reading.text.TextAnalysers;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import io.github.katanya.statement.Speaker;
import io.github.katanya.statement.SpeakerType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The gold set as this stage would see it if all stages before it were right. */
final class GoldSet {
  private GoldSet() {}

  /**
   * An annotated article.
   *
   * @param attributions what the stages before would give
   * @param statements the annotations, in the same order
   */
  record GoldArticle(
      Article article,
      AnalysedText text,
      List<Attribution> attributions,
      List<Optional<Speaker>> speakers,
      List<JsonNode> statements) {}

  static List<GoldArticle> read(Path file) throws IOException {
    TextAnalyser analyser = TextAnalysers.standard();
    Map<Language, CueLexicon> lexicons = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      lexicons.put(language, CueLexicon.load(language));
    }
    ObjectMapper mapper = new ObjectMapper();
    List<GoldArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        articles.add(article(mapper.readTree(line), analyser, lexicons));
      }
    }
    return articles;
  }

  private static GoldArticle article(
      JsonNode node, TextAnalyser analyser, Map<Language, CueLexicon> lexicons) {
    Language language = Language.of(node.get("lang").asText()).orElseThrow();
    String body = node.get("text").asText();
    Article article =
        new Article(
            node.get("id").asText(),
            language,
            text(node, "outlet"),
            text(node, "url"),
            text(node, "published").map(LocalDate::parse),
            text(node, "title"),
            body);
    AnalysedText text = analyser.analyse(body, language);
    List<JsonNode> statements = new ArrayList<>();
    node.get("statements").forEach(statements::add);
    Map<String, Integer> ids = new HashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      ids.put(statements.get(i).get("id").asText(), i);
    }
    List<Attribution> attributions = new ArrayList<>();
    List<Optional<Speaker>> speakers = new ArrayList<>();
    for (JsonNode statement : statements) {
      List<Span> cue = spans(body, statement.get("cue"));
      attributions.add(
          new Attribution(
              spans(body, statement.get("content")),
              cue,
              spans(body, statement.get("source")),
              entry(text, cue, Objects.requireNonNull(lexicons.get(language))),
              Optional.empty(),
              Optional.empty(),
              text(statement, "inside").map(ids::get),
              "gold",
              1));
      speakers.add(speaker(statement.get("speaker")));
    }
    return new GoldArticle(article, text, attributions, speakers, statements);
  }

  private static Optional<Speaker> speaker(JsonNode node) {
    if (node == null || node.isNull() || text(node, "name").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Speaker(
            text(node, "name").orElseThrow(),
            SpeakerType.of(node.get("type").asText()).orElseThrow(),
            text(node, "role"),
            text(node, "affiliation"),
            text(node, "country"),
            "gold",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /** The entry of the longest cue form within the cue. */
  static Optional<Cue> entry(AnalysedText text, List<Span> cue, CueLexicon lexicon) {
    Optional<CueLexicon.Match> best = Optional.empty();
    for (Span span : cue) {
      TokenRange tokens = text.tokens(span);
      for (int t = tokens.first(); t < tokens.end(); t++) {
        for (CueLexicon.Match match : lexicon.at(text::lower, t, tokens.end())) {
          if (best.isEmpty() || match.length() > best.get().length()) {
            best = Optional.of(match);
          }
        }
      }
    }
    return best.map(CueLexicon.Match::cue);
  }

  static Optional<String> text(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asText());
  }

  static List<Span> spans(String body, JsonNode pairs) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      spans.add(
          new Span(
              body.offsetByCodePoints(0, pair.get(0).asInt()),
              body.offsetByCodePoints(0, pair.get(1).asInt())));
    }
    return spans;
  }
}
