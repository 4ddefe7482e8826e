package io.github.katanya.statement;

import java.util.Optional;

/** The stand that a statement takes on a matter. */
public enum Position {
  /** Says that the claim holds. */
  AFFIRMS("affirms"),
  /** Says that it does not. */
  DENIES("denies"),
  /** Says that it is not shown, or narrows it. */
  DOUBTS("doubts"),
  /** Demands that it be shown. */
  ASKS_PROOF("asks-proof"),
  /** Speaks of it without taking a side. */
  COMMENTS("comments");

  private final String code;

  Position(String code) {
    this.code = code;
  }

  /** The word that stands for it in JSON. */
  public String code() {
    return code;
  }

  /** The constant whose {@link #code()} is given. */
  public static Optional<Position> of(String code) {
    for (Position position : values()) {
      if (position.code.equals(code)) {
        return Optional.of(position);
      }
    }
    return Optional.empty();
  }
}
