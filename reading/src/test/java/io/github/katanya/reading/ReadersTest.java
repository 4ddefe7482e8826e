package io.github.katanya.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadersTest {
  @Test
  void theFastReaderSaysThatTaggersMadeItsReadings() {
    assertThat(Readers.fast().engine().models())
        .containsEntry("id", "tagger")
        .containsEntry("en", "tagger");
  }

  /** No artifact with encoders is on the class path of this module's tests. */
  @Test
  void theCarefulReaderNamesTheArtifactThatItLacks() {
    assertThatThrownBy(Readers::careful)
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("io.github.katanya:katanya-encoder:" + Readers.VERSION)
        .hasMessageContaining("fast engine");
  }
}
