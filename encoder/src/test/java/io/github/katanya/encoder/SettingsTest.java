package io.github.katanya.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class SettingsTest {
  static final String PLAIN =
      """
      room=254
      left=48
      right=80
      cue.least=0.4
      cue.moves=0 1 2 3 4 5 6 7 8
      cue.starts=0 1 -10000.0
      frame.moves=0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
      frame.starts=0 0 -10000.0 0 -10000.0
      """;

  private static Settings read(String text) throws IOException {
    return Settings.read(new StringReader(text));
  }

  @Test
  void movesAreReadRowByRow() throws IOException {
    Settings settings = read(PLAIN);
    assertThat(settings.cues().moves()[1]).containsExactly(3, 4, 5);
    assertThat(settings.room()).isEqualTo(254);
    assertThat(settings.least()).isEqualTo(0.4);
  }

  @Test
  void aMissingSettingIsNamed() {
    assertThatThrownBy(() -> read(PLAIN.replace("left=", "lift=")))
        .isInstanceOf(IOException.class)
        .hasMessage("no setting left");
  }

  @Test
  void aFieldOfAnotherSizeIsRefused() {
    assertThatThrownBy(() -> read(PLAIN.replace("0 1 2 3 4 5 6 7 8", "0 1 2")))
        .hasMessage("cue.moves has 3 numbers, not 9");
  }

  @Test
  void whatIsNoNumberIsShown() {
    assertThatThrownBy(() -> read(PLAIN.replace("left=48", "left=many")))
        .hasMessage("left: 'many' is no number");
  }

  @Test
  void roomHasBounds() {
    assertThatThrownBy(() -> read(PLAIN.replace("room=254", "room=9999")))
        .hasMessageContaining("room=9999.0 does not lie from 1");
    assertThatThrownBy(() -> read(PLAIN.replace("0.4", "NaN"))).hasMessageContaining("cue.least");
  }
}
