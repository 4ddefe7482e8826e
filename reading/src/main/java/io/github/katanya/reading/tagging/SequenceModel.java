package io.github.katanya.reading.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A linear-chain conditional random field over hashed features (Lafferty, McCallum, Pereira 2001),
 * as packed weights.
 *
 * <p>A feature is an int; its weights for all labels stand side by side in one table, so that one
 * look-up fetches them all. Weights are kept in 8 bits with one scale. Immutable and thread-safe.
 */
public final class SequenceModel {
  private static final int MAGIC = 0x4b53514d;

  /** Keeps sums of unsigned bytes in 16 bits from running over. */
  private static final int MOST_FEATURES = 256;

  private static final int BIAS = 128;
  private static final long EVEN = 0x00FF00FF00FF00FFL;

  private final int labels;
  private final int buckets;

  /** Words of 8 weights, or of 4 in {@link #narrow}, that a bucket takes. */
  private final int words;

  /**
   * Weights plus {@link #BIAS}, a byte each, label 0 lowest; empty where {@link #narrow} has them.
   */
  private final long[] wide;

  /** The same for models of up to four labels. */
  private final int[] narrow;

  private final float[] transitions;
  private final float scale;

  private SequenceModel(int labels, byte[] weights, float[] transitions, float scale) {
    this.labels = labels;
    this.buckets = weights.length / labels;
    this.words = (labels + 7) / 8;
    this.wide = labels > 4 ? wide(labels, words, weights) : new long[0];
    this.narrow = labels > 4 ? new int[0] : narrow(labels, weights);
    this.transitions = transitions;
    this.scale = scale;
  }

  private static long[] wide(int labels, int words, byte[] weights) {
    long[] wide = new long[weights.length / labels * words];
    for (int i = 0; i < weights.length; i++) {
      int label = i % labels;
      wide[i / labels * words + label / 8] |= (weights[i] + (long) BIAS) << 8 * (label % 8);
    }
    return wide;
  }

  private static int[] narrow(int labels, byte[] weights) {
    int[] narrow = new int[weights.length / labels];
    for (int i = 0; i < weights.length; i++) {
      narrow[i / labels] |= (weights[i] + BIAS) << 8 * (i % labels);
    }
    return narrow;
  }

  private byte weight(int bucket, int label) {
    long word =
        labels > 4 ? wide[bucket * words + label / 8] : Integer.toUnsignedLong(narrow[bucket]);
    return (byte) ((word >>> 8 * (label % 8) & 0xFF) - BIAS);
  }

  private byte[] weights() {
    byte[] weights = new byte[buckets * labels];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight(i / labels, i % labels);
    }
    return weights;
  }

  /**
   * Packs trained weights.
   *
   * @param labels number of labels
   * @param weights weights of all buckets, those of one bucket side by side; the number of buckets
   *     is a power of two
   * @param transitions weight of going from label a to label b at {@code a * labels + b}, then the
   *     weight of beginning with each label
   */
  public static SequenceModel pack(int labels, float[] weights, float[] transitions) {
    float largest = 1e-6f;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float scale = Math.min(largest, 6f) / 127;
    byte[] packed = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      packed[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] / scale)));
    }
    return new SequenceModel(labels, packed, transitions.clone(), scale);
  }

  /** Number of labels. */
  public int labels() {
    return labels;
  }

  /** Number of weights that are not zero. */
  public int size() {
    int size = 0;
    for (byte weight : weights()) {
      size += weight != 0 ? 1 : 0;
    }
    return size;
  }

  /**
   * Adds up the weights of features for each label.
   *
   * @param features hashed features
   * @param count how many of them
   * @param into scores of the labels from {@code offset} on
   */
  public void score(int[] features, int count, float[] into, int offset) {
    if (count > MOST_FEATURES) {
      throw new IllegalArgumentException(count + " features, more than " + MOST_FEATURES);
    }
    if (labels > 4) {
      for (int word = 0; word < words; word++) {
        scoreWide(features, count, word, into, offset);
      }
    } else {
      scoreNarrow(features, count, into, offset);
    }
  }

  /** Four sums at once, 16 bits apart: one look-up and two additions for eight labels. */
  private void scoreWide(int[] features, int count, int word, float[] into, int offset) {
    int mask = buckets - 1;
    long even = 0;
    long odd = 0;
    for (int f = 0; f < count; f++) {
      long weights = wide[(features[f] & mask) * words + word];
      even += weights & EVEN;
      odd += weights >>> 8 & EVEN;
    }
    put(even, odd, count, word * 8, into, offset);
  }

  private void scoreNarrow(int[] features, int count, float[] into, int offset) {
    int mask = buckets - 1;
    long even = 0;
    long odd = 0;
    for (int f = 0; f < count; f++) {
      long weights = narrow[features[f] & mask];
      even += weights & EVEN;
      odd += weights >>> 8 & EVEN;
    }
    put(even, odd, count, 0, into, offset);
  }

  private void put(long even, long odd, int count, int first, float[] into, int offset) {
    int bias = count * BIAS;
    int end = Math.min(labels, first + 8);
    for (int label = first; label < end; label++) {
      long sums = (label & 1) == 0 ? even : odd;
      into[offset + label] = ((int) (sums >>> 8 * (label & 6) & 0xFFFF) - bias) * scale;
    }
  }

  /** Weight of going from one label to the next; from -1 of beginning. */
  public float transition(int from, int to) {
    return from < 0 ? transitions[labels * labels + to] : transitions[from * labels + to];
  }

  /**
   * Writes the model: labels, buckets, scale, transitions, then a byte a weight, those of one
   * bucket side by side.
   *
   * @throws IOException if the stream fails
   */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(labels);
    out.writeInt(buckets);
    out.writeFloat(scale);
    for (float transition : transitions) {
      out.writeFloat(transition);
    }
    out.write(weights());
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the stream fails or holds no model
   */
  public static SequenceModel read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a sequence model");
    }
    int labels = in.readInt();
    int buckets = in.readInt();
    if (labels < 1 || labels > 64 || buckets < 1 || Integer.bitCount(buckets) != 1) {
      throw new IOException("not a sequence model: " + labels + " labels, " + buckets + " buckets");
    }
    float scale = in.readFloat();
    float[] transitions = new float[labels * labels + labels];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readFloat();
    }
    byte[] weights = new byte[labels * buckets];
    in.readFully(weights);
    return new SequenceModel(labels, weights, transitions, scale);
  }

  /**
   * The best sequence of labels (Viterbi 1967).
   *
   * @param scores scores of the labels of each position, side by side
   * @param length number of positions
   */
  public int[] best(float[] scores, int length) {
    if (length == 0) {
      return new int[0];
    }
    float[] now = new float[labels];
    float[] next = new float[labels];
    byte[] back = new byte[length * labels];
    for (int label = 0; label < labels; label++) {
      now[label] = scores[label] + transition(-1, label);
    }
    for (int i = 1; i < length; i++) {
      for (int to = 0; to < labels; to++) {
        float best = Float.NEGATIVE_INFINITY;
        int from = 0;
        for (int f = 0; f < labels; f++) {
          float score = now[f] + transitions[f * labels + to];
          if (score > best) {
            best = score;
            from = f;
          }
        }
        next[to] = best + scores[i * labels + to];
        back[i * labels + to] = (byte) from;
      }
      float[] swap = now;
      now = next;
      next = swap;
    }
    int label = 0;
    for (int l = 1; l < labels; l++) {
      if (now[l] > now[label]) {
        label = l;
      }
    }
    int[] path = new int[length];
    for (int i = length - 1; i >= 0; i--) {
      path[i] = label;
      label = back[i * labels + label];
    }
    return path;
  }

  /** Score of a sequence of labels. */
  double scoreOf(float[] scores, int[] path) {
    double score = 0;
    for (int i = 0; i < path.length; i++) {
      score += scores[i * labels + path[i]] + transition(i == 0 ? -1 : path[i - 1], path[i]);
    }
    return score;
  }

  /** Logarithm of the sum of the exponentials of the scores of all sequences. */
  double total(float[] scores, int length) {
    return forward(scores, length, new double[length * labels]);
  }

  private double forward(float[] scores, int length, double[] alpha) {
    double[] sums = new double[labels];
    if (length == 0) {
      return 0;
    }
    for (int to = 0; to < labels; to++) {
      alpha[to] = scores[to] + transition(-1, to);
    }
    for (int i = 1; i < length; i++) {
      for (int to = 0; to < labels; to++) {
        for (int from = 0; from < labels; from++) {
          sums[from] = alpha[(i - 1) * labels + from] + transitions[from * labels + to];
        }
        alpha[i * labels + to] = logSum(sums) + scores[i * labels + to];
      }
    }
    System.arraycopy(alpha, (length - 1) * labels, sums, 0, labels);
    return logSum(sums);
  }

  /**
   * All sequences of labels in sum (forward-backward).
   *
   * @param scores scores of the labels of each position, side by side
   * @param length number of positions
   */
  Lattice lattice(float[] scores, int length) {
    double[] alpha = new double[length * labels];
    double[] beta = new double[length * labels];
    double total = forward(scores, length, alpha);
    double[] sums = new double[labels];
    for (int i = length - 2; i >= 0; i--) {
      for (int from = 0; from < labels; from++) {
        for (int to = 0; to < labels; to++) {
          int next = (i + 1) * labels + to;
          sums[to] = transitions[from * labels + to] + scores[next] + beta[next];
        }
        beta[i * labels + from] = logSum(sums);
      }
    }
    return new Lattice(labels, alpha, beta, total);
  }

  /** Logarithms of the sums over all that may stand before and behind a label at a position. */
  static final class Lattice {
    private final int labels;
    private final double[] alpha;
    private final double[] beta;
    private final double total;

    private Lattice(int labels, double[] alpha, double[] beta, double total) {
      this.labels = labels;
      this.alpha = alpha;
      this.beta = beta;
      this.total = total;
    }

    /** Over all sequences up to a position with a label there. */
    double alpha(int position, int label) {
      return alpha[position * labels + label];
    }

    /** Over all sequences behind a position with a label there. */
    double beta(int position, int label) {
      return beta[position * labels + label];
    }

    double total() {
      return total;
    }
  }

  /** The probability of label 1 for a single position, of a model with two labels. */
  double probability(int[] features) {
    float[] scores = new float[labels];
    score(features, features.length, scores, 0);
    double odds = scores[1] + transition(-1, 1) - scores[0] - transition(-1, 0);
    return 1 / (1 + Math.exp(-odds));
  }

  private static double logSum(double[] values) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      largest = Math.max(largest, value);
    }
    if (largest == Double.NEGATIVE_INFINITY) {
      return largest;
    }
    double sum = 0;
    for (double value : values) {
      sum += Math.exp(value - largest);
    }
    return largest + Math.log(sum);
  }
}
