package io.github.katanya.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.katanya.reading.tagging.Calibration;
import org.junit.jupiter.api.Test;

class CalibratorTest {

  /** Says 0.95 where 70 of 100 are right, and 0.3 where 30 are. */
  private static Calibrator tooSure(Calibration calibration) {
    Calibrator calibrator = new Calibrator();
    for (int i = 0; i < 1000; i++) {
      calibrator.add(calibration.of(0.95), i % 10 < 7);
      calibrator.add(calibration.of(0.3), i % 10 < 3);
    }
    return calibrator;
  }

  @Test
  void theErrorIsTheMeanDistanceOfConfidenceFromTheShareOfRightOnes() {
    assertThat(tooSure(Calibration.NONE).error()).isCloseTo(0.125, within(1e-9));
  }

  @Test
  void aFittedCurveMakesConfidenceTheShareOfRightOnes() {
    Calibration fitted = tooSure(Calibration.NONE).fit();

    assertThat(fitted.of(0.95)).isCloseTo(0.7, within(0.01));
    assertThat(fitted.of(0.3)).isCloseTo(0.3, within(0.01));
    assertThat(tooSure(fitted).error()).isLessThan(0.01);
  }

  @Test
  void withoutStatementsProbabilitiesStayAsTheyAre() {
    Calibration fitted = new Calibrator().fit();

    assertThat(fitted.of(0.8)).isCloseTo(0.8, within(1e-9));
    assertThat(fitted.of(0)).isBetween(0.0, 0.001);
  }
}
