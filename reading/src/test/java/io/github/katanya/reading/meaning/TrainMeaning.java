package io.github.katanya.reading.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Run by name alone; docs/experiments-meaning.md has the command. */
class TrainMeaning {

  @Test
  void writesTheModelsThatAreShipped() throws IOException {
    Path root = Path.of(System.getProperty("katanya.root", ".."));
    Path gold = root.resolve("../shared/gold/train.jsonl");
    assumeTrue(Files.exists(gold), "the gold set's training part is not at " + gold);
    Path resources =
        root.resolve("reading/src/main/resources/io/github/katanya/reading").normalize();
    MeaningTrainer.main(new String[] {gold.toString(), resources.toString()});
    assertThat(resources.resolve("id/meaning/act.model")).isNotEmptyFile();
  }
}
