package io.github.katanya.reading.meaning;

import io.github.katanya.reading.lexicon.DataFile;
import io.github.katanya.reading.lexicon.LexiconException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Multinomial logistic regression over features that are strings; each feature counts once.
 *
 * <p>Its file has the labels in the first line, and behind it a line a feature: the feature, a tab,
 * and one weight a label in hundredths, with a blank between two. Immutable.
 */
final class LinearModel {
  static final double SCALE = 100;

  private final List<String> labels;
  private final Map<String, float[]> weights;

  LinearModel(List<String> labels, Map<String, float[]> weights) {
    this.labels = List.copyOf(labels);
    this.weights = new HashMap<>(weights);
  }

  /**
   * Loads a shipped model.
   *
   * @throws LexiconException at the first line that is not in the form
   */
  static LinearModel load(String name) {
    DataFile file = DataFile.shipped(name);
    List<DataFile.Line> lines = file.lines();
    List<String> labels = List.of(lines.get(0).text().split(" "));
    Map<String, float[]> weights = new HashMap<>();
    for (DataFile.Line line : lines.subList(1, lines.size())) {
      int tab = line.text().indexOf('\t');
      String[] written = line.text().substring(tab + 1).split(" ");
      if (tab <= 0 || written.length != labels.size()) {
        throw new LexiconException(name, line.number(), "expected a feature and its weights");
      }
      float[] row = new float[written.length];
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) (Integer.parseInt(written[i]) / SCALE);
      }
      weights.put(line.text().substring(0, tab), row);
    }
    return new LinearModel(labels, weights);
  }

  List<String> labels() {
    return labels;
  }

  Map<String, float[]> weights() {
    return weights;
  }

  /** The probability of each label, in the order of {@link #labels()}. */
  double[] probabilities(List<String> features) {
    double[] scores = new double[labels.size()];
    for (String feature : features) {
      float[] row = weights.get(feature);
      if (row != null) {
        for (int label = 0; label < scores.length; label++) {
          scores[label] += row[label];
        }
      }
    }
    return softmax(scores);
  }

  /** The label with the highest of some probabilities. */
  String best(double[] probabilities) {
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      if (probabilities[i] > probabilities[best]) {
        best = i;
      }
    }
    return labels.get(best);
  }

  static double[] softmax(double[] scores) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - highest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }
}
