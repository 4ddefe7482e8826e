package io.github.katanya.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code katanya bench}: finds the benchmark and runs it. */
@Command(
    name = "katanya bench",
    mixinStandardHelpOptions = true,
    description = "Measures speed beside named peers, all in one run.",
    subcommands = {ReadingCommand.class, CommandLine.HelpCommand.class},
    footerHeading = "%nExamples:%n",
    footer = {
      "  katanya bench reading ../shared/data/polnear/dev.jsonl",
      "",
      "Exit codes: 0 measured, 1 a file is missing or a benchmark failed, 2 usage."
    })
final class Main implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to measure.");
  }

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).setUsageHelpAutoWidth(true).execute(args));
  }
}
