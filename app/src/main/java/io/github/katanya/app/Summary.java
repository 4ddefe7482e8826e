package io.github.katanya.app;

import io.github.katanya.ledger.ArticleEntry;
import io.github.katanya.ledger.Ledger;
import io.github.katanya.ledger.MatterEntry;
import io.github.katanya.ledger.StatementEntry;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Position;
import io.github.katanya.statement.Reading;
import io.github.katanya.statement.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a ledger holds, for the terminal: who said what in each article, then what is in dispute.
 */
final class Summary {
  private static final int WIDTH = 78;
  private static final int MOST_ARTICLES = 40;
  private static final int MOST_MATTERS = 6;
  private static final int MOST_STATEMENTS = 4;

  private final Ledger ledger;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private Summary(Ledger ledger, Style style) {
    this.ledger = ledger;
    this.style = style;
  }

  static String of(Ledger ledger, Style style) {
    Summary summary = new Summary(ledger, style);
    summary.title("What was said");
    ledger.articles(0, MOST_ARTICLES).items().forEach(summary::article);
    summary.title("What is in dispute");
    List<MatterEntry> matters =
        ledger.matters(0, MOST_MATTERS).items().stream().filter(MatterEntry::contested).toList();
    if (matters.isEmpty()) {
      summary.out.append("\nNothing.\n");
    }
    matters.forEach(summary::matter);
    summary.out.append('\n');
    return summary.out.toString();
  }

  private void title(String words) {
    out.append('\n').append(style.strong(words)).append('\n');
    out.append(style.faint("─".repeat(WIDTH))).append('\n');
  }

  private void article(ArticleEntry entry) {
    out.append('\n');
    for (String line : Wrap.lines(entry.title().orElse(entry.id()), WIDTH)) {
      out.append(style.strong(line)).append('\n');
    }
    String known =
        entry.outlet().map(o -> o + " · ").orElse("")
            + entry.published().map(d -> d + " · ").orElse("")
            + TextPage.count(entry.statements(), "statement");
    out.append(style.faint(known)).append('\n');
    Reading reading = ledger.reading(entry.key()).orElseThrow();
    List<Statement> told =
        reading.statements().stream()
            .filter(s -> s.inside().isEmpty())
            .limit(MOST_STATEMENTS)
            .toList();
    for (Statement statement : told) {
      String who = statement.speaker().map(s -> s.name()).orElse("(not named)");
      String said =
          statement.content().stream()
              .map(span -> span.in(reading.article().text()))
              .collect(Collectors.joining(StatementEntry.GAP));
      String head = "  " + who + " " + Verbs.of(statement.act()) + ": ";
      int room = Math.max(20, WIDTH - Wrap.length(head));
      out.append("  ")
          .append(who)
          .append(' ')
          .append(style.act(statement.act(), Verbs.of(statement.act())))
          .append(": ")
          .append(Wrap.line(said, room))
          .append('\n');
    }
    int rest = entry.statements() - told.size();
    if (rest > 0) {
      out.append(style.faint("  and " + rest + " more")).append('\n');
    }
  }

  private void matter(MatterEntry entry) {
    out.append('\n');
    for (Language language : List.of(Language.ENGLISH, Language.INDONESIAN)) {
      String words = entry.claim(language);
      boolean second = language == Language.INDONESIAN;
      if (second && words.equals(entry.claim())) {
        continue;
      }
      for (String line : Wrap.lines(words, WIDTH)) {
        out.append(second ? style.faint(line) : style.strong(line)).append('\n');
      }
    }
    out.append(
            style.faint(
                TextPage.count(entry.articles(), "article")
                    + " by "
                    + Wrap.line(String.join(", ", entry.outlets()), WIDTH - 20)))
        .append('\n');
    List<StatementEntry> statements =
        ledger.matter(entry.key()).map(m -> m.statements()).orElse(List.of());
    for (Position position : Position.values()) {
      Set<String> names = new LinkedHashSet<>();
      for (StatementEntry statement : statements) {
        if (statement.position().filter(p -> p == position).isPresent()) {
          names.add(statement.speaker().map(s -> s.name()).orElse("(not named)"));
        }
      }
      if (names.isEmpty()) {
        continue;
      }
      List<String> lines = Wrap.lines(String.join("; ", names), WIDTH - 18);
      out.append("  ").append(style.position(position, Wrap.pad(Verbs.of(position), 16)));
      out.append(lines.get(0)).append('\n');
      for (String line : lines.subList(1, lines.size())) {
        out.append(" ".repeat(18)).append(line).append('\n');
      }
    }
  }
}
