package io.github.katanya.statement;

import java.util.Optional;

/** How sure the speaker puts the content. */
public enum Certainty {
  /** Put as a fact. */
  CERTAIN("certain"),
  /** Put as likely. */
  PROBABLE("probable"),
  /** Put as something that may be. */
  POSSIBLE("possible"),
  /** Said not to be known. */
  UNKNOWN("unknown");

  private final String code;

  Certainty(String code) {
    this.code = code;
  }

  /** The word that stands for it in JSON. */
  public String code() {
    return code;
  }

  /** The constant whose {@link #code()} is given. */
  public static Optional<Certainty> of(String code) {
    for (Certainty certainty : values()) {
      if (certainty.code.equals(code)) {
        return Optional.of(certainty);
      }
    }
    return Optional.empty();
  }
}
