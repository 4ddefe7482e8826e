package io.github.katanya.reading.meaning;

import io.github.katanya.statement.Act;
import io.github.katanya.statement.Certainty;
import io.github.katanya.statement.Polarity;
import java.util.Optional;
import java.util.Set;

/** Tells polarity and certainty of what a statement claims. */
final class ClaimReader {
  /** Acts that claim nothing. */
  private static final Set<Act> NO_CLAIM = Set.of(Act.DEMAND, Act.FEEL, Act.ASK);

  private final LinearModel polarity;
  private final LinearModel certainty;

  ClaimReader(LinearModel polarity, LinearModel certainty) {
    this.polarity = polarity;
    this.certainty = certainty;
  }

  Optional<Polarity> polarity(StatementView view, Act act) {
    if (NO_CLAIM.contains(act)) {
      return Optional.empty();
    }
    if (act == Act.DENY) {
      return Optional.of(Polarity.NEGATIVE);
    }
    double[] scores = polarity.probabilities(ClaimFeatures.polarity(view, act));
    return Polarity.of(polarity.best(scores));
  }

  Optional<Certainty> certainty(StatementView view, Act act) {
    if (NO_CLAIM.contains(act)) {
      return Optional.empty();
    }
    double[] scores = certainty.probabilities(ClaimFeatures.certainty(view, act));
    return Certainty.of(certainty.best(scores));
  }
}
