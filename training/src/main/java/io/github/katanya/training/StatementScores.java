package io.github.katanya.training;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.katanya.statement.Span;
import io.github.katanya.statement.json.CodePoints;
import io.github.katanya.training.Evaluation.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Scores of sources, cues, contents and statements and, of a gold corpus, of what they say. */
final class StatementScores {
  private static final List<String> PARTS = List.of("source", "cue", "content");
  private static final int SHOWN = 120;

  private final boolean full;
  private final Map<String, Counts> exact = new HashMap<>();
  private final Map<String, Counts> overlap = new HashMap<>();
  private final Counts statements = new Counts();
  private final Counts quotations = new Counts();
  private final Counts relays = new Counts();
  private final Counts matters = new Counts();
  private final Map<String, int[]> fields = new TreeMap<>();
  private final Map<String, int[]> forms = new TreeMap<>();
  private final Map<String, Counts> acts = new TreeMap<>();
  private final Map<String, Counts> outlets = new TreeMap<>();
  private final Map<String, int[]> foundByAct = new TreeMap<>();
  private final Calibrator confidence = new Calibrator();
  private final List<String> errors = new ArrayList<>();
  private int direct;
  private int directRight;

  StatementScores(boolean full) {
    this.full = full;
    for (String part : PARTS) {
      exact.put(part, new Counts());
      overlap.put(part, new Counts());
    }
  }

  void add(
      String id,
      String outlet,
      String text,
      List<Scored> gold,
      List<Scored> found,
      CodePoints points) {
    part("source", text, gold, found, Scored::source);
    part("cue", text, gold, found, Scored::cue);
    part("content", text, gold, found, Scored::content);
    Pairing pairing = new Pairing(text, gold, found);
    int right = 0;
    Set<Integer> used = new HashSet<>();
    Set<Integer> agreed = new HashSet<>();
    for (int i = 0; i < gold.size(); i++) {
      Scored statement = gold.get(i);
      Optional<Integer> same = pairing.same(i);
      same.ifPresent(used::add);
      boolean agrees =
          same.isPresent() && Pairing.sourceAgrees(text, statement, found.get(same.get()), full);
      right += agrees ? 1 : 0;
      if (agrees) {
        same.ifPresent(agreed::add);
      }
      if (statement.isDirect(text)) {
        direct++;
        directRight += agrees ? 1 : 0;
      }
      if (!agrees) {
        String kind = same.isPresent() ? "source" : "missed";
        errors.add(id + "\t" + kind + "\t" + shown(text, statement));
      }
      statement.field("form").ifPresent(f -> tally(forms, f, same.isPresent()));
      statement.field("act").ifPresent(a -> tally(foundByAct, a, agrees));
    }
    for (int j = 0; j < found.size(); j++) {
      boolean isRight = agreed.contains(j);
      Optional.ofNullable(found.get(j).json().get("confidence"))
          .ifPresent(said -> confidence.add(said.asDouble(), isRight));
      if (!used.contains(j)) {
        errors.add(id + "\tspurious\t" + shown(text, found.get(j)));
      }
    }
    Counts here = new Counts();
    here.right(right);
    here.wrong(found.size() - right);
    here.missed(gold.size() - right);
    statements.add(here);
    outlets.computeIfAbsent(outlet, o -> new Counts()).add(here);
    quotations.compare(quotations(text, gold), quotations(text, found));
    if (full) {
      List<Scored[]> pairs = new ArrayList<>();
      for (int i = 0; i < gold.size(); i++) {
        Scored statement = gold.get(i);
        pairing.same(i).ifPresent(j -> pairs.add(new Scored[] {statement, found.get(j)}));
      }
      pairs.forEach(pair -> meaning(pair[0], pair[1]));
      sameMatter(pairs);
    }
  }

  private void part(
      String name,
      String text,
      List<Scored> gold,
      List<Scored> found,
      Function<Scored, List<Span>> part) {
    List<Span> g = gold.stream().flatMap(s -> part.apply(s).stream()).toList();
    List<Span> f = found.stream().flatMap(s -> part.apply(s).stream()).toList();
    exact.getOrDefault(name, statements).compare(Scored.cut(text, g), Scored.cut(text, f));
    overlap.getOrDefault(name, statements).compare(Scored.words(text, g), Scored.words(text, f));
  }

  private static Set<Span> quotations(String text, List<Scored> statements) {
    Set<Span> spans = new HashSet<>();
    for (Scored statement : statements) {
      if (statement.isDirect(text)) {
        spans.addAll(Scored.cut(text, statement.content()));
      }
    }
    return spans;
  }

  private void meaning(Scored gold, Scored found) {
    for (String field : List.of("form", "act", "polarity", "certainty", "position")) {
      gold.field(field)
          .ifPresent(value -> tally(fields, field, found.field(field).equals(Optional.of(value))));
    }
    gold.field("act")
        .ifPresent(
            act -> {
              String other = found.field("act").orElse("none");
              if (act.equals(other)) {
                acts.computeIfAbsent(act, a -> new Counts()).right(1);
              } else {
                acts.computeIfAbsent(act, a -> new Counts()).missed(1);
                acts.computeIfAbsent(other, a -> new Counts()).wrong(1);
              }
            });
    gold.speaker("name")
        .ifPresent(
            name ->
                tally(
                    fields,
                    "speaker.name",
                    Scored.fold(name).equals(Scored.fold(found.speaker("name").orElse("")))));
    gold.speaker("country")
        .ifPresent(
            country ->
                tally(
                    fields,
                    "speaker.country",
                    found.speaker("country").equals(Optional.of(country))));
    Scored.text(gold.json().path("said").path("value"))
        .ifPresent(
            value ->
                tally(
                    fields,
                    "said.value",
                    Scored.text(found.json().path("said").path("value"))
                        .equals(Optional.of(value))));
    relays.compare(relays(gold.json()), relays(found.json()));
  }

  private static Set<String> relays(JsonNode statement) {
    Set<String> names = new TreeSet<>();
    statement.path("relays").forEach(relay -> names.add(Scored.fold(relay.path("name").asText())));
    return names;
  }

  private void sameMatter(List<Scored[]> pairs) {
    for (int x = 0; x < pairs.size(); x++) {
      for (int y = 0; y < x; y++) {
        boolean gold = same(pairs.get(x)[0], pairs.get(y)[0]);
        boolean found = same(pairs.get(x)[1], pairs.get(y)[1]);
        matters.right(gold && found ? 1 : 0);
        matters.wrong(found && !gold ? 1 : 0);
        matters.missed(gold && !found ? 1 : 0);
      }
    }
  }

  private static boolean same(Scored a, Scored b) {
    Optional<String> matter = a.field("matter");
    return matter.isPresent() && matter.equals(b.field("matter"));
  }

  private static void tally(Map<String, int[]> counts, String key, boolean right) {
    int[] pair = counts.computeIfAbsent(key, k -> new int[2]);
    pair[0] += right ? 1 : 0;
    pair[1]++;
  }

  private static String shown(String text, Scored statement) {
    StringBuilder shown = new StringBuilder();
    for (List<Span> part : List.of(statement.source(), statement.cue(), statement.content())) {
      List<String> pieces = part.stream().map(s -> text.substring(s.start(), s.end())).toList();
      String joined = String.join(" … ", pieces).replaceAll("\\s+", " ");
      shown
          .append(shown.length() > 0 ? " | " : "")
          .append(joined.length() > SHOWN ? joined.substring(0, SHOWN) + "…" : joined);
    }
    return shown.toString();
  }

  void report(Report report) {
    for (String part : PARTS) {
      report.say(part + " exact P/R/F1", exact.getOrDefault(part, statements));
      report.say(part + " token-overlap P/R/F1", overlap.getOrDefault(part, statements));
    }
    report.say("statement (content IoU>=.5 and right source) P/R/F1", statements);
    report.say("direct quotation exact P/R/F1", quotations);
    report.say(
        "direct quotation found with right source, % of gold",
        direct == 0 ? "None" : String.format(Locale.ROOT, "%.1f", 100.0 * directRight / direct));
    if (confidence.size() > 0) {
      report.say(
          "expected calibration error of confidence",
          String.format(Locale.ROOT, "(%.3f, %d)", confidence.error(), confidence.size()));
    }
    if (full) {
      fields.forEach(
          (field, pair) -> report.say(field + " accuracy on found statements", pair[0], pair[1]));
      double sum = acts.values().stream().mapToDouble(Counts::f1).sum();
      if (!acts.isEmpty()) {
        report.say("act macro-F1", String.format(Locale.ROOT, "%.1f", sum / acts.size()));
      }
      report.say("relays P/R/F1", relays);
      report.say("same-matter pairs P/R/F1", matters);
      forms.forEach(
          (form, pair) -> report.say(form + " statements found, % of gold", pair[0], pair[1]));
      foundByAct.forEach(
          (act, pair) ->
              report.say("act " + act + ": found with right source, % of gold", pair[0], pair[1]));
      outlets.forEach(
          (outlet, counts) -> report.say("outlet " + outlet + ": statement P/R/F1", counts));
    }
    errors.forEach(report::error);
  }
}
