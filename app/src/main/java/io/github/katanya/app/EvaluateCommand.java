package io.github.katanya.app;

import io.github.katanya.training.Evaluation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code katanya evaluate}: scores against an annotated corpus. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Score readings against an annotated corpus.",
      "KIND says what the corpus has marked: attribution (sources, cues, contents: PolNeAR), pfsa (parts of direct "
          + "quotations: PFSA-ID) or gold (everything: the gold set). Without READINGS its articles are read first."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  katanya evaluate gold ../shared/gold/dev.jsonl --errors errors.tsv",
      "  katanya evaluate attribution ../shared/data/polnear/dev.jsonl",
      "  katanya evaluate pfsa ../shared/data/pfsa-id/dev.jsonl readings.jsonl",
      "",
      "Exit codes: 0 scored, 1 a file is missing or not in its form, 2 usage."
    })
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "KIND", description = "attribution, pfsa or gold.")
  private Evaluation.Kind kind = Evaluation.Kind.GOLD;

  @Parameters(index = "1", paramLabel = "CORPUS", description = "The corpus, JSON Lines.")
  private Path corpus = Path.of(".");

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "READINGS",
      description = "What 'katanya read --format jsonl' printed for the same articles.")
  private Optional<Path> readings = Optional.empty();

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write what was missed, wrong or too much, one a line, to read by eye.")
  private Optional<Path> errors = Optional.empty();

  @Mixin private EngineOption engineOption = new EngineOption();

  @Override
  public Integer call() {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      if (readings.isPresent()) {
        Evaluation.run(kind, corpus, readings.get(), errors, out);
      } else {
        Evaluation.run(kind, corpus, engineOption.reader(), errors, out);
      }
    } catch (NoSuchFileException e) {
      throw new CommandException(e.getFile() + ": there is no such file");
    } catch (IOException e) {
      throw new CommandException(String.valueOf(e.getMessage()));
    }
    return Exit.DONE;
  }
}
