package io.github.katanya.statement;

import java.util.Optional;

/** Whether the content says that its core event happens. */
public enum Polarity {
  /** It does, did or will happen. */
  POSITIVE("positive"),
  /** It does not, did not or will not happen. */
  NEGATIVE("negative");

  private final String code;

  Polarity(String code) {
    this.code = code;
  }

  /** The word that stands for it in JSON. */
  public String code() {
    return code;
  }

  /** The constant whose {@link #code()} is given. */
  public static Optional<Polarity> of(String code) {
    for (Polarity polarity : values()) {
      if (polarity.code.equals(code)) {
        return Optional.of(polarity);
      }
    }
    return Optional.empty();
  }
}
