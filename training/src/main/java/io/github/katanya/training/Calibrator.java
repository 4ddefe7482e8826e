package io.github.katanya.training;

import io.github.katanya.reading.tagging.Calibration;
import java.util.ArrayList;
import java.util.List;

/** How sure a tagger says it is, against how often it is right. */
final class Calibrator {
  private static final int BINS = 10;
  private static final int STEPS = 50;
  private static final double SMALLEST_SHARE = 1e-4;

  /** Draws slope and shift to "as it is", so that few statements cannot bend the curve far. */
  private static final double PRIOR = 1;

  private final List<Double> said = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();

  void add(double confidence, boolean isRight) {
    said.add(confidence);
    right.add(isRight);
  }

  int size() {
    return said.size();
  }

  /**
   * The expected calibration error in ten bins of equal width (Guo and others 2017): the mean
   * distance between confidence and share of right ones, from 0 to 1.
   */
  double error() {
    double[] sum = new double[BINS];
    double[] hits = new double[BINS];
    for (int i = 0; i < said.size(); i++) {
      int bin = Math.min(BINS - 1, (int) (said.get(i) * BINS));
      sum[bin] += said.get(i);
      hits[bin] += right.get(i) ? 1 : 0;
    }
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(sum[bin] - hits[bin]);
    }
    return said.isEmpty() ? 0 : error / said.size();
  }

  /** The curve that fits best, by Newton's method with halved steps where a whole one is worse. */
  Calibration fit() {
    Calibration best = Calibration.NONE;
    for (int step = 0; step < STEPS; step++) {
      double gradientSlope = PRIOR * (best.slope() - 1);
      double gradientShift = PRIOR * best.shift();
      double a = PRIOR;
      double b = 0;
      double c = PRIOR;
      for (int i = 0; i < said.size(); i++) {
        double x = Calibration.odds(said.get(i));
        double p = best.of(said.get(i));
        double wrong = p - (right.get(i) ? 1 : 0);
        double weight = p * (1 - p);
        gradientSlope += wrong * x;
        gradientShift += wrong;
        a += weight * x * x;
        b += weight * x;
        c += weight;
      }
      double determinant = a * c - b * b;
      double slope = (c * gradientSlope - b * gradientShift) / determinant;
      double shift = (a * gradientShift - b * gradientSlope) / determinant;
      double share = 1;
      Calibration next = new Calibration(best.slope() - slope, best.shift() - shift);
      while (share > SMALLEST_SHARE && loss(next) > loss(best)) {
        share /= 2;
        next = new Calibration(best.slope() - share * slope, best.shift() - share * shift);
      }
      best = share > SMALLEST_SHARE ? next : best;
    }
    return best;
  }

  private double loss(Calibration calibration) {
    double loss =
        PRIOR / 2 * (Math.pow(calibration.slope() - 1, 2) + Math.pow(calibration.shift(), 2));
    for (int i = 0; i < said.size(); i++) {
      double p = calibration.of(said.get(i));
      loss -= Math.log(Math.max(1e-12, right.get(i) ? p : 1 - p));
    }
    return loss;
  }
}
