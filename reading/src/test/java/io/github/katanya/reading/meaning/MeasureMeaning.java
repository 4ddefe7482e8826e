package io.github.katanya.reading.meaning;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Run by name alone; docs/experiments-meaning.md has the command. */
class MeasureMeaning {
  private static final Path GOLD =
      Path.of(System.getProperty("katanya.root", ".."), "../shared/gold");

  @Test
  void measuresOnHeldOutFoldsOfTheTrainingPart() throws IOException {
    Path file = GOLD.resolve("train.jsonl");
    assumeTrue(Files.exists(file), "no " + file);
    MeaningEvaluation.main(new String[] {file.toString(), "folds"});
  }

  @Test
  void measuresOnTheDevelopmentPart() throws IOException {
    Path file = GOLD.resolve("dev.jsonl");
    assumeTrue(Files.exists(file), "no " + file);
    MeaningEvaluation.main(new String[] {file.toString()});
  }
}
