package io.github.katanya.app;

import io.github.katanya.ledger.DateRange;
import io.github.katanya.ledger.Hit;
import io.github.katanya.ledger.Ledger;
import io.github.katanya.ledger.Page;
import io.github.katanya.ledger.Query;
import io.github.katanya.ledger.StatementEntry;
import io.github.katanya.statement.Act;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code katanya search}: statements of a ledger. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Find statements in the ledger.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  katanya search amunisi",
      "  katanya search '\"proses pembelian\"' --speaker Patel",
      "  katanya search tembak* --act accuse,deny --said 2022-09",
      "  katanya search --speaker Kirby --published 2022-09-01/2022-09-30",
      "",
      "Exit codes: 0 found, 1 nothing found, 2 usage."
    })
final class SearchCommand implements Callable<Integer> {
  private static final int WIDTH = 78;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "WORDS",
      arity = "0..*",
      description = "Words in any of their forms; \"…\" for exactly these, word* for a beginning.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--speaker", paramLabel = "NAME", description = "Words of the speaker's name.")
  private Optional<String> speaker = Optional.empty();

  @Option(
      names = "--act",
      paramLabel = "ACT",
      split = ",",
      converter = ActConverter.class,
      description =
          "What was done by saying it: assert, deny, accuse, confirm, clarify, warn, demand, promise, judge, feel, ask.")
  private List<Act> acts = new ArrayList<>();

  @Option(
      names = "--said",
      paramLabel = "WHEN",
      converter = RangeConverter.class,
      description = "When it was said: 2022-09-22, 2022-09, 2022, 2022-09-01/2022-09-10.")
  private Optional<DateRange> said = Optional.empty();

  @Option(
      names = "--published",
      paramLabel = "WHEN",
      converter = RangeConverter.class,
      description = "When the article was published, likewise.")
  private Optional<DateRange> published = Optional.empty();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it.")
  private Optional<String> outlet = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "CODE",
      converter = ArticleOptions.LanguageConverter.class,
      description = "Only Indonesian (id) or English (en) articles.")
  private Optional<io.github.katanya.statement.Language> language = Optional.empty();

  @Option(names = "--limit", paramLabel = "N", description = "Most to print. Default: 20.")
  private int limit = 20;

  @Option(names = "--offset", paramLabel = "N", description = "How many to pass over. Default: 0.")
  private int offset;

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Override
  public Integer call() {
    if (limit < 1 || limit > Query.MOST || offset < 0) {
      throw new picocli.CommandLine.ParameterException(
          spec.commandLine(), "--limit is 1 to " + Query.MOST + " and --offset not negative");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger ledger = ledgerOption.openExisting()) {
      Page<Hit> page = ledger.search(query());
      Style style = Style.ofOutput();
      page.items().forEach(hit -> print(out, hit.statement(), style));
      if (page.total() == 0) {
        out.println("Nothing found in " + ledger.location() + ".");
      } else {
        long last = page.offset() + page.items().size();
        String more = page.hasMore() ? "; --offset " + last + " shows more" : "";
        out.printf("%d–%d of %d%s%n", Math.min(page.offset() + 1, last), last, page.total(), more);
      }
      out.flush();
      return page.total() == 0 ? Exit.FAILED : Exit.DONE;
    }
  }

  private Query query() {
    Query query = Query.all().withWords(String.join(" ", words)).withPage(offset, limit);
    Set<Act> wanted = EnumSet.noneOf(Act.class);
    wanted.addAll(acts);
    query = wanted.isEmpty() ? query : query.withActs(wanted);
    query = speaker.isPresent() ? query.withSpeaker(speaker.get()) : query;
    query = outlet.isPresent() ? query.withOutlet(outlet.get()) : query;
    query = language.isPresent() ? query.withLanguage(language.get()) : query;
    query = said.isPresent() ? query.withSaid(said.get()) : query;
    return published.isPresent() ? query.withPublished(published.get()) : query;
  }

  static void print(PrintWriter out, StatementEntry statement, Style style) {
    String name = statement.speaker().map(s -> s.name()).orElse("(speaker not named)");
    out.println(
        style.act(statement.act(), Wrap.pad(Verbs.of(statement.act()), 10))
            + " "
            + style.strong(name));
    for (String line : Wrap.lines(statement.content(), WIDTH - 4)) {
      out.println("    " + line);
    }
    List<String> notes = new ArrayList<>();
    if (!statement.relays().isEmpty()) {
      notes.add("via " + String.join(" → ", statement.relays()));
    }
    statement.said().ifPresent(value -> notes.add("said " + value));
    statement.article().outlet().ifPresent(notes::add);
    statement.article().published().ifPresent(date -> notes.add(date.toString()));
    notes.add(statement.article().title().orElse(statement.article().id()));
    notes.add("show " + statement.article().key());
    for (String line : Wrap.lines(String.join(" · ", notes), WIDTH - 4)) {
      out.println("    " + style.faint(line));
    }
    out.println();
  }

  /** Reads an act. */
  static final class ActConverter implements ITypeConverter<Act> {
    @Override
    public Act convert(String value) {
      return Act.of(value.strip().toLowerCase(java.util.Locale.ROOT))
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'"
                          + value
                          + "' is no act; acts are assert, deny, accuse, confirm, clarify, warn, demand, "
                          + "promise, judge, feel, ask"));
    }
  }

  /** Reads a day, month, year or interval. */
  static final class RangeConverter implements ITypeConverter<DateRange> {
    @Override
    public DateRange convert(String value) {
      return DateRange.of(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'"
                          + value
                          + "' is no day (2022-09-22), month (2022-09), year or interval (2022-09-01/2022-09-10)"));
    }
  }
}
