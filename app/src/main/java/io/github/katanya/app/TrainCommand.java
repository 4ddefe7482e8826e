package io.github.katanya.app;

import io.github.katanya.statement.Language;
import io.github.katanya.training.Training;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code katanya train}: the shipped models, made again from the corpora. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {
      "Train the models of a language from the corpora.",
      "The same corpora give the same files, byte for byte. Takes some minutes on two cores; prints its progress "
          + "and the score on the dev part for each pair of thresholds."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  katanya train id --shared ../shared --out models",
      "  katanya train en --shared ../shared --out models --only parts",
      "",
      "Exit codes: 0 trained, 1 a corpus is missing or a file cannot be written, 2 usage."
    })
final class TrainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "LANGUAGE", description = "id or en.")
  private String language = "";

  @Option(
      names = "--shared",
      paramLabel = "DIR",
      description = "The folder that holds data/ and gold/. Default: ${DEFAULT-VALUE}.")
  private Path shared = Path.of("../shared");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Where to write LANGUAGE/tagger.model and LANGUAGE/parts.model.")
  private Path out = Path.of(".");

  @Option(
      names = "--only",
      paramLabel = "MODEL",
      description =
          "parts: only the model of names and circumstances, on top of the shipped tagger.")
  private Only only = Only.ALL;

  /** Which models to train. */
  enum Only {
    ALL,
    PARTS
  }

  @Override
  public Integer call() {
    Language of =
        Language.of(language)
            .orElseThrow(() -> new CommandException("no language '" + language + "': id or en"));
    PrintStream progress = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      if (only == Only.PARTS) {
        Training.parts(of, shared, out, progress);
      } else {
        Training.run(of, shared, out, progress);
      }
    } catch (NoSuchFileException e) {
      throw new CommandException(e.getFile() + ": " + e.getReason());
    } catch (IOException e) {
      throw new CommandException(String.valueOf(e.getMessage()));
    }
    return Exit.DONE;
  }
}
