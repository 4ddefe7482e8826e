package io.github.katanya.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.katanya.reading.tagging.CrfTagger;
import io.github.katanya.reading.tagging.TaggerModel;
import io.github.katanya.reading.text.TextAnalysers;
import io.github.katanya.statement.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The shipped models keep their scores on the dev parts")
class ShippedModelsTest {
  private static final Path SHARED =
      Path.of(System.getProperty("katanya.root", "..")).resolve("../shared").normalize();

  private static SpanScores score(Language language) throws IOException {
    assumeTrue(Files.isDirectory(SHARED), "no corpora at " + SHARED);
    Path dev = new SharedFolder(SHARED).dev(language);
    return SpanScores.of(
        Corpus.attributions(dev, language),
        new CrfTagger(TaggerModel.load(language)),
        TextAnalysers.standard());
  }

  @Test
  @DisplayName("English on PolNeAR: source 73, cue 70, content 63")
  void english() throws IOException {
    SpanScores scores = score(Language.ENGLISH);

    assertThat(scores.source().f1()).isGreaterThan(73);
    assertThat(scores.cue().f1()).isGreaterThan(70);
    assertThat(scores.content().f1()).isGreaterThan(63);
  }

  @Test
  @DisplayName("Indonesian on the gold set: source 81, cue 83, content 76")
  void indonesian() throws IOException {
    SpanScores scores = score(Language.INDONESIAN);

    assertThat(scores.source().f1()).isGreaterThan(81);
    assertThat(scores.cue().f1()).isGreaterThan(83);
    assertThat(scores.content().f1()).isGreaterThan(76);
  }
}
