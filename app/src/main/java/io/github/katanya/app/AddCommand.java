package io.github.katanya.app;

import io.github.katanya.intake.Incomings;
import io.github.katanya.ledger.Ledger;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code katanya add}: reads articles into a ledger. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = {
      "Read articles and keep them in the ledger.",
      "The same article twice is kept once; a changed text becomes a new version."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  katanya add news/ --ledger newsroom.db",
      "  katanya add wire.jsonl",
      "",
      "Exit codes: 0 all kept, 1 some inputs failed (each is named on standard error), 2 usage."
    })
final class AddCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description = "Files, folders, or - for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Mixin private LedgerOption ledgerOption = new LedgerOption();
  @Mixin private EngineOption engineOption = new EngineOption();
  @Mixin private ArticleOptions options = new ArticleOptions();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger ledger = ledgerOption.open();
        Incomings incomings = options.intake().open(inputs)) {
      Keeping keeping = new Keeping(engineOption.reader(), ledger, spec.commandLine().getErr());
      keeping.keep(incomings);
      out.println(keeping.summary() + " (" + ledger.location() + ")");
      out.flush();
      return keeping.failed() > 0 ? Exit.FAILED : Exit.DONE;
    }
  }
}
