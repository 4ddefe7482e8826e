package io.github.katanya.training;

import java.util.List;
import java.util.Random;

/**
 * Trains a linear-chain conditional random field by stochastic gradient descent with per-weight rates (AdaGrad: Duchi,
 * Hazan, Singer 2011). The same seed and sequences give the same weights.
 */
final class CrfTrainer {
  private final int labels;
  private final int mask;
  final float[] weights;
  private final float[] squares;
  final float[] transitions;
  private final float[] transitionSquares;
  private final float rate;
  private final float decay;

  CrfTrainer(int labels, int bits, float rate, float decay) {
    this.labels = labels;
    this.mask = (1 << bits) - 1;
    this.weights = new float[labels << bits];
    this.squares = new float[labels << bits];
    this.transitions = new float[labels * labels + labels];
    this.transitionSquares = new float[labels * labels + labels];
    this.rate = rate;
    this.decay = decay;
  }

  /**
   * A row of positions with their features and right labels.
   *
   * @param features hashed features of each position
   * @param gold right label of each position
   */
  record Sequence(List<int[]> features, List<Integer> gold) {}

  double epoch(List<Sequence> sequences, Random random) {
    int[] order = new int[sequences.size()];
    for (int i = 0; i < order.length; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    double loss = 0;
    for (int i : order) {
      loss += learn(sequences.get(i));
    }
    return loss / Math.max(1, order.length);
  }

  float[] scores(List<int[]> features) {
    int n = features.size();
    float[] scores = new float[n * labels];
    for (int i = 0; i < n; i++) {
      for (int f : features.get(i)) {
        int base = (f & mask) * labels;
        for (int l = 0; l < labels; l++) {
          scores[i * labels + l] += weights[base + l];
        }
      }
    }
    return scores;
  }

  private double learn(Sequence sequence) {
    int n = sequence.features().size();
    if (n == 0) {
      return 0;
    }
    float[] scores = scores(sequence.features());
    double[] alpha = new double[n * labels];
    double[] beta = new double[n * labels];
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
    for (int i = n - 2; i >= 0; i--) {
      for (int from = 0; from < labels; from++) {
        for (int to = 0; to < labels; to++) {
          sums[to] =
              transitions[from * labels + to]
                  + scores[(i + 1) * labels + to]
                  + beta[(i + 1) * labels + to];
        }
        beta[i * labels + from] = logSum(sums);
      }
    }
    for (int l = 0; l < labels; l++) {
      sums[l] = alpha[(n - 1) * labels + l];
    }
    double total = logSum(sums);
    double gold = 0;
    float[] gradient = new float[labels];
    for (int i = 0; i < n; i++) {
      int right = sequence.gold().get(i);
      gold += scores[i * labels + right];
      gold +=
          i == 0
              ? transitions[labels * labels + right]
              : transitions[sequence.gold().get(i - 1) * labels + right];
      boolean any = false;
      for (int l = 0; l < labels; l++) {
        double p = Math.exp(alpha[i * labels + l] + beta[i * labels + l] - total);
        gradient[l] = (float) ((l == right ? 1 : 0) - p);
        any |= Math.abs(gradient[l]) > 1e-3f;
      }
      if (any) {
        for (int f : sequence.features().get(i)) {
          int base = (f & mask) * labels;
          for (int l = 0; l < labels; l++) {
            float g = gradient[l];
            if (Math.abs(g) > 1e-3f) {
              g -= decay * weights[base + l];
              squares[base + l] += g * g;
              weights[base + l] += rate * g / (float) Math.sqrt(squares[base + l] + EPS);
            }
          }
        }
      }
      if (i == 0) {
        for (int l = 0; l < labels; l++) {
          stepTransition(labels * labels + l, gradient[l]);
        }
      } else {
        int before = sequence.gold().get(i - 1);
        for (int from = 0; from < labels; from++) {
          for (int to = 0; to < labels; to++) {
            double p =
                Math.exp(
                    alpha[(i - 1) * labels + from]
                        + transitions[from * labels + to]
                        + scores[i * labels + to]
                        + beta[i * labels + to]
                        - total);
            float g = (float) ((from == before && to == right ? 1 : 0) - p);
            if (Math.abs(g) > 1e-4f) {
              pending[from * labels + to] += g;
            }
          }
        }
      }
    }
    for (int k = 0; k < labels * labels; k++) {
      stepTransition(k, pending[k]);
      pending[k] = 0;
    }
    return total - gold;
  }

  static final float EPS = Float.parseFloat(System.getProperty("eps", "1"));

  private final float[] pending = new float[4096];

  private void stepTransition(int index, float g) {
    if (g == 0) {
      return;
    }
    transitionSquares[index] += g * g;
    transitions[index] += rate * g / (float) Math.sqrt(transitionSquares[index] + 1e-4f);
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
