package io.github.katanya.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FieldTest {
  private static final double NEVER = -1e4;

  private static Field field(int kinds, long seed) {
    Random dice = new Random(seed);
    int tags = 2 * kinds + 1;
    double[][] moves = new double[tags][tags];
    double[] starts = new double[tags];
    for (int j = 0; j < tags; j++) {
      boolean goesOn = j > 0 && j % 2 == 0;
      starts[j] = goesOn ? NEVER : dice.nextGaussian();
      for (int i = 0; i < tags; i++) {
        moves[i][j] = goesOn && i != j && i != j - 1 ? NEVER : dice.nextGaussian();
      }
    }
    return new Field(moves, starts);
  }

  private static float[][] scores(int length, int tags, long seed) {
    Random dice = new Random(seed);
    float[][] scores = new float[length][tags];
    for (float[] row : scores) {
      for (int j = 0; j < tags; j++) {
        row[j] = (float) dice.nextGaussian();
      }
    }
    return scores;
  }

  /** All sequences of tags. */
  private static List<int[]> all(int length, int tags) {
    List<int[]> all = new ArrayList<>();
    for (int n = 0; n < Math.pow(tags, length); n++) {
      int[] sequence = new int[length];
      int rest = n;
      for (int t = 0; t < length; t++) {
        sequence[t] = rest % tags;
        rest /= tags;
      }
      all.add(sequence);
    }
    return all;
  }

  private static double score(Field field, float[][] scores, int[] tags) {
    double sum = field.starts()[tags[0]] + scores[0][tags[0]];
    for (int t = 1; t < tags.length; t++) {
      sum += field.moves()[tags[t - 1]][tags[t]] + scores[t][tags[t]];
    }
    return sum;
  }

  @Test
  void theBestTagsAreTheBestOfAllSequences() {
    Field field = field(2, 5);
    float[][] scores = scores(5, 5, 6);
    double best = all(5, 5).stream().mapToDouble(t -> score(field, scores, t)).max().orElseThrow();
    assertThat(score(field, scores, field.best(scores, 5))).isCloseTo(best, within(1e-9));
  }

  @Test
  void theProbabilityOfASpanIsItsShareOfAllSequences() {
    Field field = field(1, 8);
    float[][] scores = scores(5, 3, 9);
    double whole = 0;
    double[][] share = new double[6][6];
    for (int[] tags : all(5, 3)) {
      double weight = Math.exp(score(field, scores, tags));
      whole += weight;
      for (Field.Tagged span : Field.spans(tags)) {
        share[span.first()][span.end()] += weight;
      }
    }
    List<Field.Likely> found = field.likely(scores, 5);
    assertThat(found).hasSizeGreaterThan(4);
    for (Field.Likely likely : found) {
      assertThat(likely.probability())
          .isCloseTo(share[likely.first()][likely.end()] / whole, within(1e-6));
    }
  }

  @Test
  void onlyWordsBelowTheLengthCount() {
    Field field = field(1, 3);
    float[][] scores = scores(9, 3, 4);
    assertThat(field.likely(scores, 4)).allMatch(likely -> likely.end() <= 4);
    assertThat(field.best(scores, 4)).hasSize(4);
    assertThat(field.likely(scores, 0)).isEmpty();
    assertThat(field.best(scores, 0)).isEmpty();
  }

  @Test
  void spansEndWhereAnotherBeginsOrNothingIsMarked() {
    assertThat(Field.spans(new int[] {1, 2, 0, 3, 4, 1, 1}))
        .containsExactly(
            new Field.Tagged(0, 0, 2),
            new Field.Tagged(1, 3, 5),
            new Field.Tagged(0, 5, 6),
            new Field.Tagged(0, 6, 7));
  }

  @Test
  void candidatesThatOverlapGiveWayToTheLikelier() {
    Field.Likely middle = new Field.Likely(0.6, 1, 3);
    Field.Likely last = new Field.Likely(0.45, 3, 4);
    assertThat(
            Field.apart(
                List.of(last, new Field.Likely(0.5, 0, 2), middle, new Field.Likely(0.1, 6, 7)),
                0.4))
        .containsExactly(middle, last);
  }
}
