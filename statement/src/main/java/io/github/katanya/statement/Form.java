package io.github.katanya.statement;

import java.util.Optional;

/** How much of the content stands in quotation marks. */
public enum Form {
  /** All of it. */
  DIRECT("direct"),
  /** None of it. */
  INDIRECT("indirect"),
  /** Some of it. */
  MIXED("mixed");

  private final String code;

  Form(String code) {
    this.code = code;
  }

  /** The word that stands for it in JSON. */
  public String code() {
    return code;
  }

  /** The constant whose {@link #code()} is given. */
  public static Optional<Form> of(String code) {
    for (Form form : values()) {
      if (form.code.equals(code)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }
}
