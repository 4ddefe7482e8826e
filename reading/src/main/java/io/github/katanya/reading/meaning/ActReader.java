package io.github.katanya.reading.meaning;

import io.github.katanya.statement.Act;
import io.github.katanya.statement.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the act of each statement: by a rule where one holds, else by the model. */
final class ActReader {
  /**
   * How much the neighbouring statements of the same speaker count: in news a paraphrase and the
   * quotation behind it mostly have one act. Chosen on held-out folds of the training set.
   */
  private static final double NEIGHBOUR = 1.0;

  private final List<ActRule> rules;
  private final LinearModel model;

  ActReader(List<ActRule> rules, LinearModel model) {
    this.rules = List.copyOf(rules);
    this.model = model;
  }

  /** The acts of an article's statements, in their order. */
  List<Act> read(List<StatementView> views, List<Optional<Speaker>> speakers) {
    List<Optional<Act>> ruled = new ArrayList<>(views.size());
    List<double[]> scores = new ArrayList<>(views.size());
    for (int i = 0; i < views.size(); i++) {
      StatementView view = views.get(i);
      ruled.add(rules.stream().filter(r -> r.matches(view)).map(ActRule::act).findFirst());
      scores.add(model.probabilities(ActFeatures.of(view, speakers.get(i).map(Speaker::type))));
    }
    List<Act> acts = new ArrayList<>(views.size());
    for (int i = 0; i < views.size(); i++) {
      int index = i;
      acts.add(ruled.get(i).orElseGet(() -> modelled(index, ruled, scores, speakers)));
    }
    return acts;
  }

  private Act modelled(
      int index,
      List<Optional<Act>> ruled,
      List<double[]> scores,
      List<Optional<Speaker>> speakers) {
    double[] own = scores.get(index).clone();
    for (int c = 0; c < own.length; c++) {
      own[c] = Math.log(own[c] + 1e-9);
    }
    for (int near : new int[] {index - 1, index + 1}) {
      if (near < 0 || near >= scores.size() || !same(speakers, index, near)) {
        continue;
      }
      Optional<Act> sure = ruled.get(near);
      for (int c = 0; c < own.length; c++) {
        double share =
            sure.isEmpty()
                ? scores.get(near)[c]
                : model.labels().get(c).equals(sure.get().code()) ? 1 : 0;
        own[c] += NEIGHBOUR * share;
      }
    }
    return Act.of(model.best(own)).orElse(Act.ASSERT);
  }

  private static boolean same(List<Optional<Speaker>> speakers, int i, int j) {
    Optional<String> name = speakers.get(i).map(Speaker::name);
    return name.isPresent() && name.equals(speakers.get(j).map(Speaker::name));
  }
}
