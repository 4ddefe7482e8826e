package io.github.katanya.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.katanya.reading.tagging.Part;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import io.github.katanya.statement.json.CodePoints;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the parts that PFSA-ID and the gold set have marked. */
final class PartCorpus {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Map<String, Part.Kind> LABELS =
      Map.of(
          "PERSON", Part.Kind.NAME,
          "PERSONCOREF", Part.Kind.NAME,
          "ROLE", Part.Kind.ROLE,
          "AFFILIATION", Part.Kind.AFFILIATION,
          "DATETIME", Part.Kind.TIME,
          "LOCATION", Part.Kind.PLACE,
          "EVENT", Part.Kind.OCCASION);

  private PartCorpus() {}

  /**
   * A marked part.
   *
   * @param kind what it names
   * @param span where it stands, UTF-16
   */
  record Marked(Part.Kind kind, Span span) {}

  /**
   * An article with marked parts.
   *
   * @param text its text
   * @param parts its parts
   */
  record Article(String text, List<Marked> parts) {}

  /**
   * A source of the gold set with what its speaker is called.
   *
   * @param span the source
   * @param name the speaker's name
   * @param role the role, if any
   * @param affiliation the affiliation, if any
   * @param person whether the speaker is a person
   */
  record Source(
      Span span,
      String name,
      Optional<String> role,
      Optional<String> affiliation,
      boolean person) {}

  /**
   * An article of the gold set.
   *
   * @param text its text
   * @param marked its attributions
   * @param sources its sources that have a speaker
   */
  record Sourced(String text, List<Corpus.Marked> marked, List<Source> sources) {}

  /** The articles of a PFSA-ID file. */
  static List<Article> pfsa(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode node = MAPPER.readTree(line);
        String text = node.get("text").asText();
        CodePoints points = CodePoints.of(text);
        List<Marked> parts = new ArrayList<>();
        for (JsonNode span : node.get("spans")) {
          Part.Kind kind = LABELS.get(span.get(0).asText());
          if (kind != null) {
            parts.add(new Marked(kind, points.toUtf16(span.get(1).asInt(), span.get(2).asInt())));
          }
        }
        articles.add(new Article(text, parts));
      }
    }
    return articles;
  }

  /** The articles of a language in a gold file. */
  static List<Sourced> gold(Path file, Language language) throws IOException {
    List<Corpus.Annotated> annotated = Corpus.attributions(file);
    List<Sourced> articles = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode node = MAPPER.readTree(line);
        Corpus.Annotated same = annotated.get(number++);
        if (same.language() != language) {
          continue;
        }
        CodePoints points = CodePoints.of(same.text());
        List<Source> sources = new ArrayList<>();
        for (JsonNode statement : node.get("statements")) {
          JsonNode speaker = statement.get("speaker");
          if (speaker == null || !speaker.hasNonNull("name")) {
            continue;
          }
          for (JsonNode span : statement.get("source")) {
            sources.add(
                new Source(
                    points.toUtf16(span.get(0).asInt(), span.get(1).asInt()),
                    speaker.get("name").asText(),
                    Scored.text(speaker.path("role")),
                    Scored.text(speaker.path("affiliation")),
                    speaker.path("type").asText().equals("person")));
          }
        }
        articles.add(new Sourced(same.text(), same.attributions(), sources));
      }
    }
    return articles;
  }
}
