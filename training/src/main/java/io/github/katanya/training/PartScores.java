package io.github.katanya.training;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.katanya.statement.Span;
import io.github.katanya.statement.json.CodePoints;
import io.github.katanya.training.Evaluation.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Scores of the parts of direct quotations, by the labels of PFSA-ID. */
final class PartScores {
  private static final String ISSUE = "ISSUE";

  private final Map<String, Counts> counts = new TreeMap<>();
  private final Set<String> errors = new TreeSet<>();

  void add(JsonNode article, Optional<JsonNode> reading) {
    String text = article.get("text").asText();
    CodePoints points = CodePoints.of(text);
    Map<String, Set<Span>> gold = new TreeMap<>();
    for (JsonNode span : article.get("spans")) {
      Span utf16 = points.toUtf16(span.get(1).asInt(), span.get(2).asInt());
      put(gold, span.get(0).asText(), text, utf16);
    }
    Map<String, Set<Span>> found = new TreeMap<>();
    reading.ifPresent(json -> parts(json, text, points, found));
    Set<String> labels = new TreeSet<>(gold.keySet());
    labels.addAll(found.keySet());
    String id = article.get("id").asText();
    for (String label : labels) {
      Set<Span> g = gold.getOrDefault(label, Set.of());
      Set<Span> f = found.getOrDefault(label, Set.of());
      counts.computeIfAbsent(label, l -> new Counts()).compare(g, f);
      note(id, label, "missed", text, g, f);
      note(id, label, "spurious", text, f, g);
    }
  }

  private void note(
      String id, String label, String kind, String text, Set<Span> these, Set<Span> but) {
    for (Span span : these) {
      if (!but.contains(span)) {
        String words = text.substring(span.start(), span.end()).replaceAll("\\s+", " ");
        errors.add(id + "\t" + label + "\t" + kind + "\t" + span.start() + "\t" + words);
      }
    }
  }

  private static void put(Map<String, Set<Span>> spans, String label, String text, Span span) {
    spans.computeIfAbsent(label, l -> new HashSet<>()).add(Edges.cut(text, span));
  }

  private static void parts(
      JsonNode reading, String text, CodePoints points, Map<String, Set<Span>> found) {
    for (Scored statement : Scored.all(Optional.ofNullable(reading.get("statements")), points)) {
      if (!statement.field("form").equals(Optional.of("direct"))) {
        continue;
      }
      statement.content().forEach(span -> put(found, "STATEMENT", text, span));
      for (Span span : statement.cue()) {
        put(found, isSuffixed(text, span) ? "CUECOREF" : "CUE", text, span);
      }
      JsonNode speaker = statement.json().path("speaker");
      Scored.span(speaker.path("roleMention"), points)
          .ifPresent(span -> put(found, "ROLE", text, span));
      Scored.span(speaker.path("affiliationMention"), points)
          .ifPresent(span -> put(found, "AFFILIATION", text, span));
      Optional<Span> name = Scored.span(speaker.path("nameMention"), points);
      name.ifPresent(span -> put(found, "PERSON", text, span));
      Scored.span(speaker.path("sourceNameMention"), points)
          .or(() -> statement.source().stream().findFirst())
          .filter(span -> !Optional.of(span).equals(name) && !isSuffixed(text, span))
          .ifPresent(span -> put(found, "PERSONCOREF", text, span));
      for (String[] pair :
          List.of(
              new String[] {"said", "DATETIME"},
              new String[] {"place", "LOCATION"},
              new String[] {"occasion", "EVENT"})) {
        JsonNode value = statement.json().path(pair[0]);
        JsonNode mention = value.has("mention") ? value.get("mention") : value;
        Scored.span(mention, points).ifPresent(span -> put(found, pair[1], text, span));
      }
    }
    Scored.span(reading.path("lead"), points).ifPresent(span -> put(found, ISSUE, text, span));
  }

  private static boolean isSuffixed(String text, Span span) {
    return text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT).endsWith("nya");
  }

  void report(Report report) {
    Counts all = new Counts();
    Counts withoutIssue = new Counts();
    counts.forEach(
        (label, count) -> {
          report.say(label, count);
          all.add(count);
          if (!label.equals(ISSUE)) {
            withoutIssue.add(count);
          }
        });
    report.say("micro, all labels", all);
    report.say("micro, without ISSUE", withoutIssue);
    errors.forEach(report::error);
  }
}
