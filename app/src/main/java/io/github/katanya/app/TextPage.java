package io.github.katanya.app;

import io.github.katanya.statement.Article;
import io.github.katanya.statement.Certainty;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Matter;
import io.github.katanya.statement.Position;
import io.github.katanya.statement.Reading;
import io.github.katanya.statement.Relay;
import io.github.katanya.statement.Span;
import io.github.katanya.statement.Speaker;
import io.github.katanya.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A reading as a page of an 80-column terminal: headline, statements, matters. */
final class TextPage {
  private static final int WIDTH = 78;
  private static final int INDENT = 5;
  private static final int DEEPEST = 3;

  private final Reading reading;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private TextPage(Reading reading, Style style) {
    this.reading = reading;
    this.style = style;
  }

  static String of(Reading reading, Style style) {
    TextPage page = new TextPage(reading, style);
    page.head();
    for (Statement statement : reading.statements()) {
      page.statement(statement);
    }
    page.matters();
    return page.out.toString();
  }

  private void head() {
    Article article = reading.article();
    for (String line : Wrap.lines(article.title().orElse(article.id()), WIDTH)) {
      out.append(style.strong(line)).append('\n');
    }
    List<String> known = new ArrayList<>();
    article.outlet().ifPresent(known::add);
    article.published().ifPresent(date -> known.add(date.toString()));
    known.add(article.language() == Language.INDONESIAN ? "Indonesian" : "English");
    known.add(count(reading.statements().size(), "statement"));
    if (!reading.matters().isEmpty()) {
      known.add(count(reading.matters().size(), "matter"));
    }
    out.append(style.faint(String.join(" · ", known))).append('\n');
    article.url().ifPresent(url -> out.append(style.faint(Wrap.line(url, WIDTH))).append('\n'));
    out.append(style.faint("─".repeat(WIDTH))).append('\n');
    if (reading.statements().isEmpty()) {
      out.append("\nNobody is reported to have said anything.\n");
    }
  }

  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private void statement(Statement statement) {
    String margin = " ".repeat(INDENT + 3 * depth(statement));
    String number = statement.id().replaceFirst("^s", "");
    String who = statement.speaker().map(TextPage::who).orElse("(speaker not named)");
    String verb = Verbs.of(statement.act());
    String to = statement.addressee().map(a -> " → " + a).orElse("");
    out.append('\n');
    List<String> names = Wrap.lines(who + to, WIDTH - margin.length() - 11);
    out.append(
            Wrap.pad(
                " ".repeat(margin.length() - INDENT) + Wrap.pad(" " + number, 4), margin.length()))
        .append(style.act(statement.act(), Wrap.pad(verb, 10)))
        .append(' ')
        .append(style.strong(names.get(0)))
        .append('\n');
    for (String more : names.subList(1, names.size())) {
      out.append(margin).append(" ".repeat(11)).append(style.strong(more)).append('\n');
    }
    String said =
        statement.content().stream()
            .sorted()
            .map(span -> span.in(reading.article().text()))
            .collect(Collectors.joining(" … "));
    for (String line : Wrap.lines(said, WIDTH - margin.length())) {
      out.append(margin).append(line).append('\n');
    }
    String notes = notes(statement);
    if (!notes.isEmpty()) {
      for (String line : Wrap.lines(notes, WIDTH - margin.length())) {
        out.append(margin).append(style.faint(line)).append('\n');
      }
    }
  }

  private int depth(Statement statement) {
    int depth = 0;
    Optional<String> outer = statement.inside();
    while (outer.isPresent() && depth < DEEPEST) {
      depth++;
      String id = outer.get();
      outer =
          reading.statements().stream()
              .filter(s -> s.id().equals(id))
              .findFirst()
              .flatMap(Statement::inside);
    }
    return depth;
  }

  private static String who(Speaker speaker) {
    List<String> more = new ArrayList<>();
    speaker.role().ifPresent(more::add);
    speaker.affiliation().filter(a -> !more.toString().contains(a)).ifPresent(more::add);
    return more.isEmpty() ? speaker.name() : speaker.name() + ", " + String.join(", ", more);
  }

  private String notes(Statement statement) {
    List<String> notes = new ArrayList<>();
    if (!statement.relays().isEmpty()) {
      notes.add(
          "via " + statement.relays().stream().map(Relay::name).collect(Collectors.joining(" → ")));
    }
    statement
        .said()
        .ifPresent(
            said -> {
              String words = said.mention().in(reading.article().text());
              notes.add(
                  said.value().map(v -> "said " + v + " (" + words + ")").orElse("said " + words));
            });
    place(statement.place()).ifPresent(notes::add);
    place(statement.occasion()).ifPresent(notes::add);
    statement
        .certainty()
        .filter(c -> c != Certainty.CERTAIN)
        .ifPresent(c -> notes.add("put as " + (c == Certainty.UNKNOWN ? "not known" : c.code())));
    return String.join(" · ", notes);
  }

  private Optional<String> place(Optional<Span> span) {
    return span.map(s -> s.in(reading.article().text()));
  }

  private void matters() {
    if (reading.matters().isEmpty()) {
      return;
    }
    out.append('\n').append(style.faint("─".repeat(WIDTH))).append('\n');
    out.append(style.strong("Who stands where")).append('\n');
    for (Matter matter : reading.matters()) {
      out.append('\n');
      boolean indonesian = reading.article().language() == Language.INDONESIAN;
      String first = indonesian ? matter.klaim() : matter.claim();
      for (String line : Wrap.lines(first, WIDTH - 2)) {
        out.append("  ").append(style.strong(line)).append('\n');
      }
      String other = indonesian ? matter.claim() : matter.klaim();
      if (!other.equals(first)) {
        for (String line : Wrap.lines(other, WIDTH - 2)) {
          out.append("  ").append(style.faint(line)).append('\n');
        }
      }
      sides(matter).forEach(this::side);
    }
  }

  private Map<Position, Map<String, Integer>> sides(Matter matter) {
    Map<Position, Map<String, Integer>> sides = new LinkedHashMap<>();
    for (Position position : Position.values()) {
      Map<String, Integer> names = new LinkedHashMap<>();
      for (Statement statement : reading.statements()) {
        if (statement.matter().filter(matter.id()::equals).isPresent()
            && statement.position().filter(p -> p == position).isPresent()) {
          String name = statement.speaker().map(Speaker::name).orElse("(speaker not named)");
          names.merge(name, 1, Integer::sum);
        }
      }
      if (!names.isEmpty()) {
        sides.put(position, names);
      }
    }
    return sides;
  }

  private void side(Position position, Map<String, Integer> names) {
    String all =
        names.entrySet().stream()
            .map(e -> e.getValue() == 1 ? e.getKey() : e.getKey() + " (" + e.getValue() + "×)")
            .collect(Collectors.joining("; "));
    List<String> lines = Wrap.lines(all, WIDTH - 20);
    out.append("    ")
        .append(style.position(position, Wrap.pad(Verbs.of(position), 16)))
        .append(lines.get(0))
        .append('\n');
    for (String line : lines.subList(1, lines.size())) {
      out.append(" ".repeat(20)).append(line).append('\n');
    }
  }
}
