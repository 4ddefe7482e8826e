package io.github.katanya.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.katanya.reading.Reader;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.json.CodePoints;
import io.github.katanya.statement.json.ReadingJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Scores readings against an annotated corpus, exactly or in parts as the corpus allows. */
public final class Evaluation {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Evaluation() {}

  /** What a corpus has marked. */
  public enum Kind {
    /** Sources, cues and contents. */
    ATTRIBUTION,
    /** Parts of direct quotations, as PFSA-ID has them. */
    PFSA,
    /** Everything that GUIDE.md of the gold corpus asks for. */
    GOLD;

    /** The kind of a name, in any letters. */
    public static Optional<Kind> of(String name) {
      for (Kind kind : values()) {
        if (kind.name().equals(name.toUpperCase(Locale.ROOT))) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * Scores readings made before.
   *
   * @param kind what the corpus has marked
   * @param gold the corpus, JSON Lines
   * @param readings the readings, JSON Lines, matched by id
   * @param errors where to write what is wrong, if anywhere
   * @param out receives the scores
   * @throws IOException if a file cannot be read or written or is not in its form
   */
  public static void run(
      Kind kind, Path gold, Path readings, Optional<Path> errors, PrintStream out)
      throws IOException {
    score(kind, byId(gold), byId(readings), errors, out);
  }

  /** Reads the corpus's articles by a reader and scores what comes out; else as the other. */
  public static void run(
      Kind kind, Path gold, Reader reader, Optional<Path> errors, PrintStream out)
      throws IOException {
    Map<String, JsonNode> articles = byId(gold);
    Map<String, JsonNode> readings = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : articles.entrySet()) {
      String line = ReadingJson.line(reader.read(article(entry.getValue())));
      readings.put(entry.getKey(), MAPPER.readTree(line));
    }
    score(kind, articles, readings, errors, out);
  }

  private static Article article(JsonNode json) throws IOException {
    String id = json.get("id").asText();
    String language = json.path("lang").asText();
    return new Article(
        id,
        Language.of(language)
            .orElseThrow(() -> new IOException(id + ": no language '" + language + "'")),
        Scored.text(json.path("outlet")),
        Optional.empty(),
        Scored.text(json.path("published")).map(LocalDate::parse),
        Scored.text(json.path("title")),
        json.get("text").asText());
  }

  private static Map<String, JsonNode> byId(Path file) throws IOException {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        JsonNode json;
        try {
          json = MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
          throw new IOException(
              file + ", line " + number + ": not JSON: " + e.getOriginalMessage(), e);
        }
        if (!json.hasNonNull("id")) {
          throw new IOException(file + ", line " + number + ": no field 'id'");
        }
        byId.put(json.get("id").asText(), json);
      }
    }
    return byId;
  }

  private static void score(
      Kind kind,
      Map<String, JsonNode> gold,
      Map<String, JsonNode> readings,
      Optional<Path> errors,
      PrintStream out)
      throws IOException {
    Report report = new Report();
    long without = gold.keySet().stream().filter(id -> !readings.containsKey(id)).count();
    report.say(gold.size() + " articles, " + without + " without a reading");
    if (kind == Kind.PFSA) {
      PartScores scores = new PartScores();
      gold.forEach((id, article) -> scores.add(article, Optional.ofNullable(readings.get(id))));
      scores.report(report);
    } else {
      StatementScores scores = new StatementScores(kind == Kind.GOLD);
      gold.forEach(
          (id, article) -> {
            String text = article.get("text").asText();
            CodePoints points = CodePoints.of(text);
            String field = article.has("attributions") ? "attributions" : "statements";
            scores.add(
                id,
                Scored.text(article.path("outlet")).orElse("?"),
                text,
                Scored.all(Optional.ofNullable(article.get(field)), points),
                Scored.all(
                    Optional.ofNullable(readings.get(id)).map(r -> r.get("statements")), points),
                points);
          });
      scores.report(report);
    }
    report.lines().forEach(out::println);
    if (errors.isPresent()) {
      Files.write(errors.get(), report.errors());
      out.println(report.errors().size() + " errors in " + errors.get());
    }
  }

  /** What is said in the end. */
  static final class Report {
    private final List<String> lines = new java.util.ArrayList<>();
    private final List<String> errors = new java.util.ArrayList<>();

    void say(String line) {
      lines.add(line);
    }

    void say(String name, Counts counts) {
      say(
          name,
          String.format(
              Locale.ROOT, "(%.1f, %.1f, %.1f)", counts.precision(), counts.recall(), counts.f1()));
    }

    void say(String name, int right, int all) {
      if (all > 0) {
        say(name, String.format(Locale.ROOT, "(%.1f, %d)", 100.0 * right / all, all));
      }
    }

    void say(String name, String value) {
      lines.add(String.format(Locale.ROOT, "%-58s %s", name, value));
    }

    void error(String line) {
      errors.add(line);
    }

    List<String> lines() {
      return lines;
    }

    List<String> errors() {
      return errors;
    }
  }
}
