package io.github.katanya.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import io.github.katanya.statement.json.CodePoints;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the corpora's JSON Lines. */
final class Corpus {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Corpus() {}

  /**
   * An annotated article; spans are UTF-16 offsets.
   *
   * @param id its name
   * @param language its language
   * @param text its text
   * @param attributions what was marked in it
   */
  record Annotated(String id, Language language, String text, List<Marked> attributions) {}

  /**
   * A marked attribution.
   *
   * @param source pieces of the source
   * @param cue pieces of the cue
   * @param content pieces of the content
   */
  record Marked(List<Span> source, List<Span> cue, List<Span> content) {}

  /** The annotated articles of a language in a file. */
  static List<Annotated> attributions(Path file, Language language) throws IOException {
    return attributions(file).stream().filter(a -> a.language() == language).toList();
  }

  /** All annotated articles of a file. */
  static List<Annotated> attributions(Path file) throws IOException {
    List<Annotated> articles = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode node = MAPPER.readTree(line);
        String text = node.get("text").asText();
        CodePoints points = CodePoints.of(text);
        JsonNode all = node.has("attributions") ? node.get("attributions") : node.get("statements");
        List<Marked> marked = marked(all, points);
        articles.add(
            new Annotated(
                node.get("id").asText(),
                Language.of(node.get("lang").asText()).orElseThrow(),
                text,
                marked));
      }
    }
    return articles;
  }

  static List<Marked> marked(JsonNode all, CodePoints points) {
    List<Marked> marked = new ArrayList<>();
    for (JsonNode a : all) {
      marked.add(
          new Marked(
              spans(a.get("source"), points),
              spans(a.get("cue"), points),
              spans(a.get("content"), points)));
    }
    return marked;
  }

  private static List<Span> spans(JsonNode array, CodePoints points) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : array) {
      spans.add(points.toUtf16(pair.get(0).asInt(), pair.get(1).asInt()));
    }
    spans.sort(null);
    return spans;
  }

  /**
   * An article without annotation.
   *
   * @param language its language
   * @param text its text
   */
  record RawText(Language language, String text) {}

  static List<RawText> raw(Path file) throws IOException {
    List<RawText> texts = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode node = MAPPER.readTree(line);
        texts.add(
            new RawText(
                Language.of(node.get("language").asText()).orElseThrow(),
                node.get("text").asText()));
      }
    }
    return texts;
  }
}
