package io.github.katanya.statement.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.katanya.statement.Act;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Certainty;
import io.github.katanya.statement.Engine;
import io.github.katanya.statement.Form;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Matter;
import io.github.katanya.statement.Polarity;
import io.github.katanya.statement.Position;
import io.github.katanya.statement.Reading;
import io.github.katanya.statement.Relay;
import io.github.katanya.statement.Said;
import io.github.katanya.statement.Span;
import io.github.katanya.statement.Speaker;
import io.github.katanya.statement.SpeakerType;
import io.github.katanya.statement.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Turns the JSON tree of a reading back into its records. */
final class ReadingParser {
  private CodePoints points = CodePoints.of("");

  Reading parse(JsonNode node) {
    if (!node.isObject()) {
      throw new JsonFormatException("a reading is a JSON object");
    }
    try {
      String text = string(node, "text");
      points = CodePoints.of(text);
      Article article =
          new Article(
              string(node, "id"),
              code(node, "language", Language::of),
              text(node, "outlet"),
              text(node, "url"),
              text(node, "published").map(ReadingParser::date),
              text(node, "title"),
              text);
      List<Statement> statements = new ArrayList<>();
      node.path("statements").forEach(s -> statements.add(statement(s)));
      List<Matter> matters = new ArrayList<>();
      node.path("matters").forEach(m -> matters.add(matter(m)));
      Map<String, String> models = new LinkedHashMap<>();
      node.path("engine")
          .path("models")
          .properties()
          .forEach(e -> models.put(e.getKey(), e.getValue().asText()));
      return new Reading(
          article,
          span(node.path("lead")),
          statements,
          matters,
          new Engine(string(node.path("engine"), "version"), models));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new JsonFormatException("not a reading: " + e.getMessage());
    }
  }

  private Statement statement(JsonNode node) {
    return new Statement(
        string(node, "id"),
        code(node, "form", Form::of),
        spans(node.path("content")),
        spans(node.path("cue")),
        spans(node.path("source")),
        present(node.path("speaker")).map(this::speaker),
        relays(node.path("relays")),
        text(node, "addressee"),
        code(node, "act", Act::of),
        optionalCode(node, "polarity", Polarity::of),
        optionalCode(node, "certainty", Certainty::of),
        present(node.path("said")).flatMap(this::said),
        present(node.path("place")).flatMap(p -> span(p.path("mention"))),
        present(node.path("occasion")).flatMap(o -> span(o.path("mention"))),
        text(node, "inside"),
        text(node, "matter"),
        optionalCode(node, "position", Position::of),
        node.path("confidence").asDouble());
  }

  private Speaker speaker(JsonNode node) {
    return new Speaker(
        string(node, "name"),
        code(node, "type", SpeakerType::of),
        text(node, "role"),
        text(node, "affiliation"),
        text(node, "country"),
        string(node, "entity"),
        span(node.path("nameMention")),
        span(node.path("roleMention")),
        span(node.path("affiliationMention")),
        span(node.path("sourceNameMention")));
  }

  private List<Relay> relays(JsonNode array) {
    List<Relay> relays = new ArrayList<>();
    for (JsonNode node : array) {
      Span mention =
          span(node.path("mention"))
              .orElseThrow(() -> new JsonFormatException("a relay without mention"));
      relays.add(new Relay(string(node, "name"), mention));
    }
    return relays;
  }

  private Optional<Said> said(JsonNode node) {
    return span(node.path("mention")).map(mention -> new Said(text(node, "value"), mention));
  }

  private static Matter matter(JsonNode node) {
    return new Matter(
        string(node, "id"),
        string(node, "claim"),
        string(node, "klaim"),
        strings(node.path("who")),
        strings(node.path("whom")),
        string(node, "what"));
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(s -> strings.add(s.asText()));
    return strings;
  }

  private List<Span> spans(JsonNode array) {
    List<Span> spans = new ArrayList<>();
    array.forEach(s -> span(s).ifPresent(spans::add));
    return spans;
  }

  private Optional<Span> span(JsonNode node) {
    return present(node)
        .map(n -> points.toUtf16(n.path("start").asInt(-1), n.path("end").asInt(-1)));
  }

  private static Optional<JsonNode> present(JsonNode node) {
    return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node);
  }

  private static Optional<String> text(JsonNode node, String field) {
    return present(node.path(field)).map(JsonNode::asText);
  }

  private static String string(JsonNode node, String field) {
    return text(node, field)
        .orElseThrow(() -> new JsonFormatException("field '" + field + "' is missing"));
  }

  private static <T> T code(JsonNode node, String field, Function<String, Optional<T>> of) {
    String code = string(node, field);
    return of.apply(code)
        .orElseThrow(
            () -> new JsonFormatException("field '" + field + "' cannot be '" + code + "'"));
  }

  private static <T> Optional<T> optionalCode(
      JsonNode node, String field, Function<String, Optional<T>> of) {
    return present(node.path(field)).isEmpty()
        ? Optional.empty()
        : Optional.of(code(node, field, of));
  }

  private static LocalDate date(String iso) {
    try {
      return LocalDate.parse(iso);
    } catch (DateTimeParseException e) {
      throw new JsonFormatException("field 'published' is no ISO date: '" + iso + "'");
    }
  }
}
