package io.github.katanya.reading.tagging;

import io.github.katanya.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds all stretches of tokens that are a cue with some probability, from the cue model's exact
 * distribution over a sentence's labels (forward-backward).
 */
public final class CueCandidates {
  private static final int LONGEST = 9;
  private static final int LABELS = CueFeatures.LABELS;
  private static final int OUT = 0;
  private static final int BEGIN = 1;
  private static final int IN = 2;

  private CueCandidates() {}

  /**
   * The candidates of a text in its order; they may overlap.
   *
   * @param table the text
   * @param model the cue model
   * @param least the least probability of a candidate
   */
  public static List<CueCandidate> find(TokenTable table, SequenceModel model, double least) {
    List<CueCandidate> found = new ArrayList<>();
    int[] features = new int[CueFeatures.MOST];
    float[] scores = new float[0];
    double logLeast = Math.log(least);
    for (TokenRange sentence : table.text.sentences()) {
      int n = sentence.size();
      if (scores.length < n * LABELS) {
        scores = new float[n * LABELS];
      }
      for (int i = 0; i < n; i++) {
        int count = CueFeatures.extract(table, sentence.first() + i, features);
        model.score(features, count, scores, i * LABELS);
      }
      add(sentence, model, scores, model.lattice(scores, n), logLeast, found);
    }
    return found;
  }

  private static void add(
      TokenRange sentence,
      SequenceModel model,
      float[] scores,
      SequenceModel.Lattice lattice,
      double logLeast,
      List<CueCandidate> found) {
    int n = sentence.size();
    for (int i = 0; i < n; i++) {
      if (lattice.alpha(i, BEGIN) + lattice.beta(i, BEGIN) - lattice.total() < logLeast) {
        continue;
      }
      double run = lattice.alpha(i, BEGIN);
      int last = BEGIN;
      for (int end = i + 1; end <= Math.min(n, i + LONGEST); end++) {
        double left =
            run - lattice.total() + (end == n ? 0 : leave(model, scores, lattice, last, end));
        if (left > logLeast) {
          double odds = left - Math.log(Math.max(1e-6, 1 - Math.exp(left)));
          found.add(
              new CueCandidate(new TokenRange(sentence.first() + i, sentence.first() + end), odds));
        }
        if (end == n) {
          break;
        }
        run += model.transition(last, IN) + scores[end * LABELS + IN];
        last = IN;
        if (run + lattice.beta(end, IN) - lattice.total() < logLeast) {
          break;
        }
      }
    }
  }

  /** Of all that may follow behind a cue that ends before a position. */
  private static double leave(
      SequenceModel model, float[] scores, SequenceModel.Lattice lattice, int last, int position) {
    double out =
        model.transition(last, OUT) + scores[position * LABELS + OUT] + lattice.beta(position, OUT);
    double begin =
        model.transition(last, BEGIN)
            + scores[position * LABELS + BEGIN]
            + lattice.beta(position, BEGIN);
    double larger = Math.max(out, begin);
    return larger + Math.log(Math.exp(out - larger) + Math.exp(begin - larger));
  }
}
