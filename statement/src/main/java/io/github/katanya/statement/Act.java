package io.github.katanya.statement;

import java.util.Optional;

/** What a speaker did by saying something. */
public enum Act {
  /** States, tells, explains, describes, announces, forecasts. */
  ASSERT("assert"),
  /** Says that a claim is untrue, rejects an accusation. */
  DENY("deny"),
  /** Says that another did or does a wrong or contested thing. */
  ACCUSE("accuse"),
  /** Says that a claim is true, admits. */
  CONFIRM("confirm"),
  /** Corrects or narrows a claim without plainly denying it. */
  CLARIFY("clarify"),
  /** Tells of a harm to come, threatens. */
  WARN("warn"),
  /** Asks, urges, orders somebody to do or stop something. */
  DEMAND("demand"),
  /** Commits itself to do or not to do something. */
  PROMISE("promise"),
  /** Praises, criticises, gives an opinion. */
  JUDGE("judge"),
  /** Thanks, condoles, apologises, hopes, regrets. */
  FEEL("feel"),
  /** Puts a question, voices doubt. */
  ASK("ask");

  private final String code;

  Act(String code) {
    this.code = code;
  }

  /** The word that stands for it in JSON. */
  public String code() {
    return code;
  }

  /** The constant whose {@link #code()} is given. */
  public static Optional<Act> of(String code) {
    for (Act act : values()) {
      if (act.code.equals(code)) {
        return Optional.of(act);
      }
    }
    return Optional.empty();
  }
}
