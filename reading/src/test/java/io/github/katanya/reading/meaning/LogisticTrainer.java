package io.github.katanya.reading.meaning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Fits multinomial logistic regression with an L2 penalty by L-BFGS (Liu and Nocedal 1989). The
 * same examples in the same order give the same model.
 */
final class LogisticTrainer {
  private static final int MEMORY = 8;

  private final double penalty;
  private final int rounds;

  /**
   * @param penalty weight of half the squared norm against the summed log loss
   * @param rounds most steps that are made
   */
  LogisticTrainer(double penalty, int rounds) {
    this.penalty = penalty;
    this.rounds = rounds;
  }

  /**
   * What is known of one statement.
   *
   * @param weight how much its loss counts
   */
  record Example(List<String> features, String label, double weight) {}

  private static final class Problem {
    private final int[][] rows;
    private final int[] labels;
    private final double[] weights;
    private final int classes;
    private final int size;

    Problem(int[][] rows, int[] labels, double[] weights, int classes, int size) {
      this.rows = rows;
      this.labels = labels;
      this.weights = weights;
      this.classes = classes;
      this.size = size;
    }
  }

  private static final class Step {
    private final double[] change;
    private final double[] slope;
    private final double scale;

    Step(double[] change, double[] slope, double scale) {
      this.change = change;
      this.slope = slope;
      this.scale = scale;
    }
  }

  /** The model; features that fewer examples than {@code rarest} have are left out. */
  LinearModel fit(List<Example> examples, List<String> labels, int rarest) {
    Map<String, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      example.features().stream().distinct().forEach(f -> counts.merge(f, 1, Integer::sum));
    }
    Map<String, Integer> index = new HashMap<>();
    int[][] rows = new int[examples.size()][];
    int[] gold = new int[rows.length];
    double[] weights = new double[rows.length];
    for (int e = 0; e < rows.length; e++) {
      rows[e] =
          examples.get(e).features().stream()
              .distinct()
              .filter(f -> counts.getOrDefault(f, 0) >= rarest)
              .mapToInt(f -> index.computeIfAbsent(f, x -> index.size()))
              .toArray();
      gold[e] = labels.indexOf(examples.get(e).label());
      weights[e] = examples.get(e).weight();
    }
    int k = labels.size();
    double[] solution = minimise(new Problem(rows, gold, weights, k, index.size() * k));
    Map<String, float[]> result = new HashMap<>();
    index.forEach(
        (feature, number) -> {
          float[] row = new float[k];
          for (int c = 0; c < k; c++) {
            row[c] = (float) solution[number * k + c];
          }
          result.put(feature, row);
        });
    return new LinearModel(new ArrayList<>(labels), result);
  }

  private double[] minimise(Problem problem) {
    double[] at = new double[problem.size];
    double[] slope = new double[at.length];
    double loss = loss(problem, at, slope);
    Deque<Step> steps = new ArrayDeque<>();
    for (int round = 0; round < rounds; round++) {
      double[] way = direction(slope, steps);
      double descent = dot(way, slope);
      if (descent >= 0) {
        break;
      }
      double length = steps.isEmpty() ? 1 / Math.sqrt(dot(slope, slope)) : 1;
      double[] next = new double[at.length];
      double[] nextSlope = new double[at.length];
      double nextLoss = Double.POSITIVE_INFINITY;
      for (int attempt = 0; attempt < 30; attempt++) {
        for (int i = 0; i < at.length; i++) {
          next[i] = at[i] + length * way[i];
        }
        nextLoss = loss(problem, next, nextSlope);
        if (nextLoss <= loss + 1e-4 * length * descent) {
          break;
        }
        length /= 2;
      }
      if (loss - nextLoss < 1e-7 * Math.abs(loss)) {
        break;
      }
      double[] change = minus(next, at);
      double[] turn = minus(nextSlope, slope);
      double product = dot(change, turn);
      if (product > 1e-12) {
        steps.addLast(new Step(change, turn, 1 / product));
        if (steps.size() > MEMORY) {
          steps.removeFirst();
        }
      }
      at = next;
      slope = nextSlope;
      loss = nextLoss;
    }
    return at;
  }

  private static double[] direction(double[] slope, Deque<Step> steps) {
    double[] way = slope.clone();
    double[] shares = new double[steps.size()];
    int i = steps.size();
    Iterator<Step> backwards = steps.descendingIterator();
    while (backwards.hasNext()) {
      Step step = backwards.next();
      shares[--i] = step.scale * dot(step.change, way);
      add(way, step.slope, -shares[i]);
    }
    if (!steps.isEmpty()) {
      Step last = steps.getLast();
      double scale = 1 / (last.scale * dot(last.slope, last.slope));
      for (int w = 0; w < way.length; w++) {
        way[w] *= scale;
      }
    }
    for (Step step : steps) {
      double share = step.scale * dot(step.slope, way);
      add(way, step.change, shares[i++] - share);
    }
    for (int w = 0; w < way.length; w++) {
      way[w] = -way[w];
    }
    return way;
  }

  private double loss(Problem problem, double[] at, double[] slope) {
    int k = problem.classes;
    double loss = 0;
    for (int i = 0; i < at.length; i++) {
      slope[i] = penalty * at[i];
      loss += penalty * at[i] * at[i] / 2;
    }
    double[] p = new double[k];
    for (int e = 0; e < problem.rows.length; e++) {
      java.util.Arrays.fill(p, 0);
      for (int f : problem.rows[e]) {
        for (int c = 0; c < k; c++) {
          p[c] += at[f * k + c];
        }
      }
      LinearModel.softmax(p);
      double weight = problem.weights[e];
      int gold = problem.labels[e];
      loss -= weight * Math.log(Math.max(1e-300, p[gold]));
      p[gold] -= 1;
      for (int f : problem.rows[e]) {
        for (int c = 0; c < k; c++) {
          slope[f * k + c] += weight * p[c];
        }
      }
    }
    return loss;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void add(double[] to, double[] what, double times) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * what[i];
    }
  }

  private static double[] minus(double[] a, double[] b) {
    double[] difference = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      difference[i] = a[i] - b[i];
    }
    return difference;
  }
}
