package io.github.katanya.training;

import java.util.List;
import java.util.Random;

/**
 * Trains a linear-chain conditional random field by stochastic gradient descent with per-weight
 * rates (AdaGrad: Duchi, Hazan, Singer 2011). The same seed and sequences give the same weights.
 */
final class CrfTrainer {
  private static final float SMALLEST = 1e-3f;

  private final int labels;
  private final int mask;
  private final Settings settings;
  private final float[] weights;
  private final float[] squares;
  private final float[] transitions;
  private final float[] transitionSquares;
  private final float[] pending;
  private float[] sumOfWeights = new float[0];
  private float[] sumOfTransitions = new float[0];
  private int summed;

  /**
   * How to train.
   *
   * @param bits logarithm, to base 2, of the number of buckets that features are hashed into
   * @param rate size of a step
   * @param damping sum of squared gradients that every weight is taken to have had at first
   * @param decay how strongly weights are drawn to zero
   * @param epochs how often the sequences are gone through
   * @param averaged the number of last epochs over whose ends weights are averaged
   */
  record Settings(int bits, float rate, float damping, float decay, int epochs, int averaged) {}

  /**
   * A row of positions.
   *
   * @param features hashed features of each position
   * @param gold right label of each position
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Sequence(int[][] features, byte[] gold) {}

  CrfTrainer(int labels, Settings settings) {
    this.labels = labels;
    this.settings = settings;
    this.mask = (1 << settings.bits()) - 1;
    this.weights = new float[labels << settings.bits()];
    this.squares = new float[labels << settings.bits()];
    this.transitions = new float[labels * labels + labels];
    this.transitionSquares = new float[labels * labels + labels];
    this.pending = new float[labels * labels];
  }

  /** Goes through the sequences as often as the settings say. */
  CrfTrainer train(List<Sequence> sequences, long seed) {
    Random random = new Random(seed);
    for (int e = 0; e < settings.epochs(); e++) {
      epoch(sequences, random);
      if (e >= settings.epochs() - settings.averaged()) {
        add();
      }
    }
    return this;
  }

  private void add() {
    if (summed == 0) {
      sumOfWeights = new float[weights.length];
      sumOfTransitions = new float[transitions.length];
    }
    summed++;
    for (int i = 0; i < weights.length; i++) {
      sumOfWeights[i] += weights[i];
    }
    for (int i = 0; i < transitions.length; i++) {
      sumOfTransitions[i] += transitions[i];
    }
  }

  /** The weights, averaged if the settings say so. */
  float[] weights() {
    return divided(summed == 0 ? weights : sumOfWeights);
  }

  /** The transitions' weights, averaged if the settings say so. */
  float[] transitions() {
    return divided(summed == 0 ? transitions : sumOfTransitions);
  }

  private float[] divided(float[] sums) {
    float[] result = sums.clone();
    for (int i = 0; summed > 1 && i < result.length; i++) {
      result[i] /= summed;
    }
    return result;
  }

  private void epoch(List<Sequence> sequences, Random random) {
    int[] order = new int[sequences.size()];
    for (int i = 0; i < order.length; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    for (int i : order) {
      learn(sequences.get(i));
    }
  }

  private double[] scores(int[][] features) {
    int n = features.length;
    double[] scores = new double[n * labels];
    for (int i = 0; i < n; i++) {
      for (int f : features[i]) {
        int base = (f & mask) * labels;
        for (int l = 0; l < labels; l++) {
          scores[i * labels + l] += weights[base + l];
        }
      }
    }
    return scores;
  }

  private void learn(Sequence sequence) {
    int n = sequence.gold().length;
    if (n == 0) {
      return;
    }
    double[] scores = scores(sequence.features());
    double[] alpha = new double[n * labels];
    double[] beta = new double[n * labels];
    double total = forward(n, scores, alpha);
    backward(n, scores, beta);
    float[] gradient = new float[labels];
    double[] step = new double[labels * labels];
    for (int k = 0; k < step.length; k++) {
      step[k] = Math.exp(transitions[k]);
    }
    for (int i = 0; i < n; i++) {
      int right = sequence.gold()[i];
      boolean any = false;
      for (int l = 0; l < labels; l++) {
        double p = Math.exp(alpha[i * labels + l] + beta[i * labels + l] - total);
        gradient[l] = (float) ((l == right ? 1 : 0) - p);
        any |= Math.abs(gradient[l]) > SMALLEST;
      }
      if (i == 0) {
        for (int l = 0; l < labels; l++) {
          stepTransition(labels * labels + l, gradient[l]);
        }
      } else {
        pend(i, sequence.gold()[i - 1], right, scores, alpha, beta, total, step);
      }
      if (any) {
        for (int f : sequence.features()[i]) {
          step((f & mask) * labels, gradient);
        }
      }
    }
    for (int k = 0; k < pending.length; k++) {
      stepTransition(k, pending[k]);
      pending[k] = 0;
    }
  }

  private void pend(
      int i,
      int before,
      int right,
      double[] scores,
      double[] alpha,
      double[] beta,
      double total,
      double[] step) {
    for (int to = 0; to < labels; to++) {
      double tail = scores[i * labels + to] + beta[i * labels + to] - total;
      for (int from = 0; from < labels; from++) {
        double p = Math.exp(alpha[(i - 1) * labels + from] + tail) * step[from * labels + to];
        pending[from * labels + to] += (float) ((from == before && to == right ? 1 : 0) - p);
      }
    }
  }

  private double forward(int n, double[] scores, double[] alpha) {
    double[] sums = new double[labels];
    for (int to = 0; to < labels; to++) {
      alpha[to] = scores[to] + transitions[labels * labels + to];
    }
    for (int i = 1; i < n; i++) {
      for (int to = 0; to < labels; to++) {
        for (int from = 0; from < labels; from++) {
          sums[from] = alpha[(i - 1) * labels + from] + transitions[from * labels + to];
        }
        alpha[i * labels + to] = logSum(sums) + scores[i * labels + to];
      }
    }
    System.arraycopy(alpha, (n - 1) * labels, sums, 0, labels);
    return logSum(sums);
  }

  private void backward(int n, double[] scores, double[] beta) {
    double[] sums = new double[labels];
    for (int i = n - 2; i >= 0; i--) {
      for (int from = 0; from < labels; from++) {
        for (int to = 0; to < labels; to++) {
          int next = (i + 1) * labels + to;
          sums[to] = transitions[from * labels + to] + scores[next] + beta[next];
        }
        beta[i * labels + from] = logSum(sums);
      }
    }
  }

  private void step(int base, float[] gradient) {
    for (int l = 0; l < labels; l++) {
      float g = gradient[l];
      if (Math.abs(g) > SMALLEST) {
        g -= settings.decay() * weights[base + l];
        squares[base + l] += g * g;
        weights[base + l] +=
            settings.rate() * g / (float) Math.sqrt(squares[base + l] + settings.damping());
      }
    }
  }

  private void stepTransition(int index, float g) {
    if (g != 0) {
      transitionSquares[index] += g * g;
      transitions[index] +=
          settings.rate() * g / (float) Math.sqrt(transitionSquares[index] + 1e-4f);
    }
  }

  private static double logSum(double[] values) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      largest = Math.max(largest, value);
    }
    double sum = 0;
    for (double value : values) {
      sum += Math.exp(value - largest);
    }
    return largest + Math.log(sum);
  }
}
