package io.github.katanya.training;

import io.github.katanya.reading.tagging.WordClusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Groups words by the company they keep: vectors by skip-gram with negative sampling (Mikolov and
 * others 2013), groups by k-means on the sphere. The same sentences and seed give the same groups.
 */
final class ClusterTrainer {
  private static final int SIZE = 64;
  private static final int WINDOW = 2;
  private static final int NEGATIVE = 8;
  private static final float RATE = 0.025f;
  private static final int RARE = 4;
  private static final double FREQUENT = 1e-3;
  private static final int ROUNDS = 10;
  private static final int LEARNED = 12_000;
  private static final int[] GRAINS = {64, 256, 1024};

  private final int epochs;
  private final long seed;

  ClusterTrainer(int epochs, long seed) {
    this.epochs = epochs;
    this.seed = seed;
  }

  /** Groups the words, in small letters, of sentences. */
  WordClusters train(List<List<String>> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    sentences.forEach(s -> s.forEach(w -> counts.merge(w, 1, Integer::sum)));
    List<String> words = new ArrayList<>();
    counts.forEach(
        (word, count) -> {
          if (count >= RARE) {
            words.add(word);
          }
        });
    words.sort(
        Comparator.comparing((String w) -> -counts.getOrDefault(w, 0))
            .thenComparing(Comparator.naturalOrder()));
    if (words.size() < GRAINS[2]) {
      return WordClusters.NONE;
    }
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      index.put(words.get(i), i);
    }
    int[][] rows = new int[sentences.size()][];
    for (int s = 0; s < rows.length; s++) {
      rows[s] =
          sentences.get(s).stream()
              .mapToInt(w -> index.getOrDefault(w, -1))
              .filter(i -> i >= 0)
              .toArray();
    }
    int[] frequencies = words.stream().mapToInt(w -> counts.getOrDefault(w, 0)).toArray();
    float[] vectors = vectors(rows, frequencies);
    TreeMap<String, int[]> groups = new TreeMap<>();
    words.forEach(w -> groups.put(w, new int[GRAINS.length]));
    for (int g = 0; g < GRAINS.length; g++) {
      int[] group = group(vectors, words.size(), GRAINS[g]);
      for (int i = 0; i < words.size(); i++) {
        groups.getOrDefault(words.get(i), new int[GRAINS.length])[g] = group[i];
      }
    }
    return WordClusters.of(groups);
  }

  private float[] vectors(int[][] rows, int[] counts) {
    Random random = new Random(seed);
    float[] in = new float[counts.length * SIZE];
    float[] out = new float[counts.length * SIZE];
    for (int i = 0; i < in.length; i++) {
      in[i] = (random.nextFloat() - 0.5f) / SIZE;
    }
    int[] urn = urn(counts);
    long all = 0;
    for (int[] row : rows) {
      all += row.length;
    }
    double[] keep = new double[counts.length];
    for (int i = 0; i < keep.length; i++) {
      double share = counts[i] / (double) all;
      keep[i] = Math.sqrt(FREQUENT / share) + FREQUENT / share;
    }
    float[] change = new float[SIZE];
    int[] kept = new int[1024];
    long seen = 0;
    for (int e = 0; e < epochs; e++) {
      for (int[] row : rows) {
        int n = 0;
        for (int word : row) {
          if (n < kept.length && (keep[word] >= 1 || random.nextDouble() < keep[word])) {
            kept[n++] = word;
          }
        }
        float rate = Math.max(1e-4f, RATE * (1 - seen / (float) (all * epochs + 1)));
        seen += row.length;
        for (int i = 0; i < n; i++) {
          int reach = 1 + random.nextInt(WINDOW);
          for (int j = Math.max(0, i - reach); j <= Math.min(n - 1, i + reach); j++) {
            if (j != i) {
              pair(kept[j] * SIZE, kept[i], in, out, urn, random, rate, change);
            }
          }
        }
      }
    }
    normalise(in, counts.length);
    return in;
  }

  private static int[] urn(int[] counts) {
    double sum = 0;
    for (int count : counts) {
      sum += Math.pow(count, 0.75);
    }
    int[] urn = new int[1 << 20];
    int word = 0;
    double reached = Math.pow(counts[0], 0.75) / sum;
    for (int i = 0; i < urn.length; i++) {
      urn[i] = word;
      if (i / (double) urn.length > reached && word < counts.length - 1) {
        word++;
        reached += Math.pow(counts[word], 0.75) / sum;
      }
    }
    return urn;
  }

  private static void pair(
      int a,
      int word,
      float[] in,
      float[] out,
      int[] urn,
      Random random,
      float rate,
      float[] change) {
    java.util.Arrays.fill(change, 0);
    for (int k = 0; k <= NEGATIVE; k++) {
      int other = k == 0 ? word : urn[random.nextInt(urn.length)];
      if (k > 0 && other == word) {
        continue;
      }
      int b = other * SIZE;
      float dot0 = 0;
      float dot1 = 0;
      float dot2 = 0;
      float dot3 = 0;
      for (int d = 0; d < SIZE; d += 4) {
        dot0 += in[a + d] * out[b + d];
        dot1 += in[a + d + 1] * out[b + d + 1];
        dot2 += in[a + d + 2] * out[b + d + 2];
        dot3 += in[a + d + 3] * out[b + d + 3];
      }
      float dot = dot0 + dot1 + dot2 + dot3;
      float g = rate * ((k == 0 ? 1 : 0) - (float) (1 / (1 + Math.exp(-dot))));
      for (int d = 0; d < SIZE; d++) {
        change[d] += g * out[b + d];
        out[b + d] += g * in[a + d];
      }
    }
    for (int d = 0; d < SIZE; d++) {
      in[a + d] += change[d];
    }
  }

  private static void normalise(float[] vectors, int count) {
    for (int i = 0; i < count; i++) {
      double sum = 1e-12;
      for (int d = 0; d < SIZE; d++) {
        sum += vectors[i * SIZE + d] * vectors[i * SIZE + d];
      }
      float factor = (float) (1 / Math.sqrt(sum));
      for (int d = 0; d < SIZE; d++) {
        vectors[i * SIZE + d] *= factor;
      }
    }
  }

  /** K-means by the cosine: groups are made from the most frequent words, then all are put. */
  private static int[] group(float[] vectors, int count, int groups) {
    int learned = Math.min(count, Math.max(groups, LEARNED));
    float[] centres = java.util.Arrays.copyOf(vectors, groups * SIZE);
    int[] group = new int[count];
    for (int round = 0; round < ROUNDS; round++) {
      assign(vectors, learned, centres, groups, group);
      java.util.Arrays.fill(centres, 0);
      for (int i = 0; i < learned; i++) {
        for (int d = 0; d < SIZE; d++) {
          centres[group[i] * SIZE + d] += vectors[i * SIZE + d];
        }
      }
      normalise(centres, groups);
    }
    assign(vectors, count, centres, groups, group);
    return group;
  }

  private static void assign(float[] vectors, int count, float[] centres, int groups, int[] group) {
    float[] turned = new float[centres.length];
    for (int g = 0; g < groups; g++) {
      for (int d = 0; d < SIZE; d++) {
        turned[d * groups + g] = centres[g * SIZE + d];
      }
    }
    float[] dots = new float[groups];
    for (int i = 0; i < count; i++) {
      java.util.Arrays.fill(dots, 0);
      for (int d = 0; d < SIZE; d++) {
        addTo(dots, vectors[i * SIZE + d], turned, d * groups);
      }
      int nearest = 0;
      for (int g = 1; g < groups; g++) {
        nearest = dots[g] > dots[nearest] ? g : nearest;
      }
      group[i] = nearest;
    }
  }

  /** A loop that the compiler turns into vector instructions. */
  private static void addTo(float[] sums, float factor, float[] values, int from) {
    for (int g = 0; g < sums.length; g++) {
      sums[g] += factor * values[from + g];
    }
  }
}
