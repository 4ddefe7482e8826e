package io.github.katanya.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's start: finds the command, runs it and turns its outcome into an exit code. */
@Command(
    name = "katanya",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Keeps the record of who said what in Indonesian and English news.",
    subcommands = {
      DemoCommand.class,
      ReadCommand.class,
      AddCommand.class,
      SearchCommand.class,
      ShowCommand.class,
      ServeCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      CommandLine.HelpCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  katanya demo                          look at the sample articles in a browser",
      "  katanya read story.txt                who said what in one article",
      "  katanya add news/ && katanya serve    keep a folder of articles and browse them",
      "  katanya search amunisi --act deny     who denied anything about ammunition",
      "",
      "Exit codes: 0 all done, 1 some inputs failed or nothing found, 2 usage."
    })
final class Main implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do.");
  }

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Failures::report)
        .setParameterExceptionHandler(Failures::usage)
        .setUsageHelpAutoWidth(true);
  }
}
