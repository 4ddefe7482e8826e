package io.github.katanya.app;

import io.github.katanya.desk.DeskConfig;
import io.github.katanya.ledger.Ledger;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code katanya serve}: the web pages over a ledger. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve the desk: web pages over a ledger, on this machine alone.",
    footerHeading = "%nExamples:%n",
    footer = {"  katanya serve", "  katanya serve --ledger newsroom.db --port 8080"})
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--port", paramLabel = "N", description = "Port on 127.0.0.1. Default: 7070.")
  private int port = DeskConfig.DEFAULT_PORT;

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Override
  public Integer call() {
    try (Ledger ledger = ledgerOption.openExisting()) {
      Serving.until(ledger, port, spec.commandLine().getOut());
    }
    return Exit.DONE;
  }
}
