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

  /** Most words of a content whose negation is taken as that of its main clause. */
  private static final int SHORTEST = 10;

  /** Most words of a content whose modal word is taken as that of its main clause. */
  private static final int SHORT = 14;

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
    if (isPlainlyDenied(view)) {
      return Optional.of(Polarity.NEGATIVE);
    }
    double[] scores = polarity.probabilities(ClaimFeatures.polarity(view, act));
    return Polarity.of(polarity.best(scores));
  }

  Optional<Certainty> certainty(StatementView view, Act act) {
    if (NO_CLAIM.contains(act)) {
      return Optional.empty();
    }
    Optional<Certainty> plain = plain(view);
    if (plain.isPresent()) {
      return plain;
    }
    double[] scores = certainty.probabilities(ClaimFeatures.certainty(view, act));
    return Certainty.of(certainty.best(scores));
  }

  /**
   * Whether a short content has a negation in its main clause, so that the model need not guess.
   */
  private static boolean isPlainlyDenied(StatementView view) {
    if (view.wordCount() > SHORTEST || view.has("not-only") || view.cueHas("not")) {
      return false;
    }
    return inMainClause(view, "negator");
  }

  /** The certainty of a short content whose main clause says how sure it is. */
  private static Optional<Certainty> plain(StatementView view) {
    if (view.wordCount() > SHORT) {
      return Optional.empty();
    }
    if (inMainClause(view, "unknown")) {
      return Optional.of(Certainty.UNKNOWN);
    }
    if (inMainClause(view, "plain-likely") || view.cueHas("guess")) {
      return Optional.of(Certainty.PROBABLE);
    }
    return inMainClause(view, "plain-may") ? Optional.of(Certainty.POSSIBLE) : Optional.empty();
  }

  private static boolean inMainClause(StatementView view, String name) {
    for (Markers.Mark mark : view.marks()) {
      if (mark.name().equals(name)) {
        return ClaimFeatures.place(view, mark).startsWith("main");
      }
    }
    return false;
  }
}
