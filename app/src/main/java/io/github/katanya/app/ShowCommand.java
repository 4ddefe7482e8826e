package io.github.katanya.app;

import io.github.katanya.ledger.KeptArticle;
import io.github.katanya.ledger.KeptSpeaker;
import io.github.katanya.ledger.Ledger;
import io.github.katanya.ledger.Query;
import io.github.katanya.statement.json.ReadingJson;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code katanya show}: one article or speaker of a ledger. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Show an article or a speaker of the ledger.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  katanya show voi-1                    an article by its key or id",
      "  katanya show person:vedant-patel      a speaker by key or entity",
      "  katanya show voi-1 --json",
      "",
      "Exit codes: 0 shown, 1 not in the ledger, 2 usage."
    })
final class ShowCommand implements Callable<Integer> {
  private static final int MOST_STATEMENTS = 200;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "KEY",
      description = "Key or id of an article, key or entity of a speaker.")
  private String key = "";

  @Option(names = "--json", description = "Print the article's reading as JSON.")
  private boolean json;

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger ledger = ledgerOption.openExisting()) {
      Style style = Style.ofOutput();
      Optional<KeptArticle> article = ledger.article(key);
      Optional<KeptSpeaker> speaker = article.isPresent() ? Optional.empty() : ledger.speaker(key);
      if (article.isPresent()) {
        out.print(
            json
                ? ReadingJson.pretty(article.get().reading(), true) + "\n"
                : TextPage.of(article.get().reading(), style));
      } else if (speaker.isPresent()) {
        print(out, ledger, speaker.get(), style);
      } else {
        throw new CommandException(
            "no article and no speaker '"
                + key
                + "' in "
                + ledger.location()
                + "; 'katanya search' prints the keys of what it finds");
      }
      out.flush();
      return Exit.DONE;
    }
  }

  private static void print(PrintWriter out, Ledger ledger, KeptSpeaker speaker, Style style) {
    out.println(style.strong(speaker.entry().name()));
    speaker
        .roles()
        .forEach(
            role ->
                out.println(
                    "  "
                        + String.join(
                            ", ",
                            java.util.stream.Stream.of(role.role(), role.affiliation())
                                .flatMap(Optional::stream)
                                .toList())
                        + style.faint(
                            " (" + role.article().outlet().orElse(role.article().id()) + ")")));
    out.println();
    ledger
        .search(Query.all().withSpeakerKey(speaker.entry().key()).withPage(0, MOST_STATEMENTS))
        .items()
        .forEach(hit -> SearchCommand.print(out, hit.statement(), style));
  }
}
