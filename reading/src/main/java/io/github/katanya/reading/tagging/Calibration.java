package io.github.katanya.reading.tagging;

/**
 * Turns what a model says of itself into how often it is right (Platt 1999): a logistic curve over
 * the logarithm of the odds.
 *
 * @param slope 1 leaves odds as they are, less draws them to even
 * @param shift added to the logarithm of the odds
 */
public record Calibration(double slope, double shift) {
  /** Leaves probabilities as they are. */
  public static final Calibration NONE = new Calibration(1, 0);

  private static final double SMALLEST = 1e-6;

  /** The calibrated probability. */
  public double of(double probability) {
    return 1 / (1 + Math.exp(-(slope * odds(probability) + shift)));
  }

  /** The logarithm of the odds, bounded. */
  public static double odds(double probability) {
    double bounded = Math.max(SMALLEST, Math.min(1 - SMALLEST, probability));
    return Math.log(bounded / (1 - bounded));
  }
}
