package io.github.katanya.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A linear-chain conditional random field over tags of one or more kinds of span (Lafferty et al.,
 * 2001). Tag 0 is outside, 2k+1 begins and 2k+2 goes on with kind k.
 *
 * @param moves score of tag j behind tag i, at [i][j]
 * @param starts score of the first tag
 */
record Field(double[][] moves, double[] starts) {
  /** Words of the longest span that is looked for. */
  private static final int LONGEST = 16;

  /** Spans less likely than this are not looked at. */
  private static final double LEAST = 0.02;

  /** A span of one kind, as words. */
  record Tagged(int kind, int first, int end) {}

  /** A stretch of words that is a span with some probability. */
  record Likely(double probability, int first, int end) {
    boolean overlaps(Likely other) {
      return first < other.end && other.first < end;
    }
  }

  /** The tags that are best together (Viterbi, 1967). */
  int[] best(float[][] scores, int length) {
    int tags = starts.length;
    int[] path = new int[length];
    if (length == 0) {
      return path;
    }
    double[] best = new double[tags];
    int[][] back = new int[length][tags];
    for (int j = 0; j < tags; j++) {
      best[j] = starts[j] + scores[0][j];
    }
    for (int t = 1; t < length; t++) {
      double[] next = new double[tags];
      for (int j = 0; j < tags; j++) {
        int from = 0;
        for (int i = 1; i < tags; i++) {
          if (best[i] + moves[i][j] > best[from] + moves[from][j]) {
            from = i;
          }
        }
        back[t][j] = from;
        next[j] = best[from] + moves[from][j] + scores[t][j];
      }
      best = next;
    }
    int last = 0;
    for (int j = 1; j < tags; j++) {
      last = best[j] > best[last] ? j : last;
    }
    for (int t = length - 1; t >= 0; t--) {
      path[t] = last;
      last = back[t][last];
    }
    return path;
  }

  /** The spans that a sequence of tags marks, in order. */
  static List<Tagged> spans(int[] tags) {
    List<Tagged> spans = new ArrayList<>();
    int open = -1;
    for (int i = 0; i <= tags.length; i++) {
      int tag = i < tags.length ? tags[i] : 0;
      boolean begins = tag % 2 == 1;
      if (open >= 0 && (tag == 0 || begins)) {
        spans.add(new Tagged((tags[open] - 1) / 2, open, i));
        open = -1;
      }
      if (begins) {
        open = i;
      }
    }
    return spans;
  }

  /**
   * Every stretch of words that is a span of a field of one kind with some probability, exact by
   * the forward-backward algorithm.
   */
  List<Likely> likely(float[][] scores, int length) {
    List<Likely> found = new ArrayList<>();
    if (length == 0) {
      return found;
    }
    double[][] forward = forward(scores, length);
    double[][] backward = backward(scores, length);
    double total = logOfSum(forward[length - 1]);
    double least = Math.log(LEAST);
    for (int first = 0; first < length; first++) {
      double inside = forward[first][1];
      if (inside + backward[first][1] - total < least) {
        continue;
      }
      for (int end = first + 1; end <= Math.min(first + LONGEST, length); end++) {
        int tag = end == first + 1 ? 1 : 2;
        double behind = 0;
        if (end < length) {
          double outside = moves[tag][0] + scores[end][0] + backward[end][0];
          double another = moves[tag][1] + scores[end][1] + backward[end][1];
          behind = logOfSum(outside, another);
        }
        double probability = Math.exp(inside + behind - total);
        if (probability >= LEAST) {
          found.add(new Likely(probability, first, end));
        }
        if (end < length) {
          inside += moves[tag][2] + scores[end][2];
        }
      }
    }
    return found;
  }

  /** The likeliest of at least a probability, no two of which overlap, in the order of the text. */
  static List<Likely> apart(List<Likely> candidates, double least) {
    List<Likely> order = new ArrayList<>(candidates);
    order.sort(
        Comparator.comparingDouble((Likely c) -> -c.probability())
            .thenComparingInt(Likely::first)
            .thenComparingInt(Likely::end));
    List<Likely> kept = new ArrayList<>();
    for (Likely candidate : order) {
      if (candidate.probability() < least) {
        break;
      }
      if (kept.stream().noneMatch(candidate::overlaps)) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparingInt(Likely::first));
    return kept;
  }

  private double[][] forward(float[][] scores, int length) {
    int tags = starts.length;
    double[][] forward = new double[length][tags];
    double[] paths = new double[tags];
    for (int j = 0; j < tags; j++) {
      forward[0][j] = starts[j] + scores[0][j];
    }
    for (int t = 1; t < length; t++) {
      for (int j = 0; j < tags; j++) {
        for (int i = 0; i < tags; i++) {
          paths[i] = forward[t - 1][i] + moves[i][j];
        }
        forward[t][j] = logOfSum(paths) + scores[t][j];
      }
    }
    return forward;
  }

  private double[][] backward(float[][] scores, int length) {
    int tags = starts.length;
    double[][] backward = new double[length][tags];
    double[] paths = new double[tags];
    for (int t = length - 2; t >= 0; t--) {
      for (int i = 0; i < tags; i++) {
        for (int j = 0; j < tags; j++) {
          paths[j] = moves[i][j] + scores[t + 1][j] + backward[t + 1][j];
        }
        backward[t][i] = logOfSum(paths);
      }
    }
    return backward;
  }

  private static double logOfSum(double... values) {
    double top = values[0];
    for (double value : values) {
      top = Math.max(top, value);
    }
    double sum = 0;
    for (double value : values) {
      sum += Math.exp(value - top);
    }
    return top + Math.log(sum);
  }
}
