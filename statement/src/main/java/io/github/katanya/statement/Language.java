package io.github.katanya.statement;

import java.util.Optional;

/** A language that Katanya reads. */
public enum Language {
  /** Indonesian. */
  INDONESIAN("id"),
  /** English. */
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The language's ISO 639-1 code. */
  public String code() {
    return code;
  }

  /** The language of an ISO 639-1 code, in any letter case, region ignored ({@code en-GB}). */
  public static Optional<Language> of(String code) {
    String primary = code.strip().toLowerCase(java.util.Locale.ROOT).split("[-_]", 2)[0];
    for (Language language : values()) {
      if (language.code.equals(primary)) {
        return Optional.of(language);
      }
    }
    return primary.equals("in") ? Optional.of(INDONESIAN) : Optional.empty();
  }
}
