package io.github.katanya.app;

import io.github.katanya.statement.Act;
import io.github.katanya.statement.Position;

/** How acts and positions are named on the terminal. */
final class Verbs {
  private Verbs() {}

  static String of(Act act) {
    return switch (act) {
      case ASSERT -> "says";
      case DENY -> "denies";
      case ACCUSE -> "accuses";
      case CONFIRM -> "confirms";
      case CLARIFY -> "clarifies";
      case WARN -> "warns";
      case DEMAND -> "demands";
      case PROMISE -> "promises";
      case JUDGE -> "judges";
      case FEEL -> "feels";
      case ASK -> "asks";
    };
  }

  static String of(Position position) {
    return switch (position) {
      case AFFIRMS -> "affirms";
      case DENIES -> "denies";
      case DOUBTS -> "doubts";
      case ASKS_PROOF -> "asks for proof";
      case COMMENTS -> "comments";
    };
  }
}
