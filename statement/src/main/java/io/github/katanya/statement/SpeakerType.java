package io.github.katanya.statement;

import java.util.Optional;

/** What kind of source a speaker is. */
public enum SpeakerType {
  /** One human being, named or described. */
  PERSON("person"),
  /** A body, company, party or office. */
  ORGANISATION("organisation"),
  /** A state or its government. */
  STATE("state"),
  /** A law, report, letter or data set. */
  DOCUMENT("document"),
  /** Several people, named jointly or unnamed. */
  GROUP("group");

  private final String code;

  SpeakerType(String code) {
    this.code = code;
  }

  /** The word that stands for it in JSON. */
  public String code() {
    return code;
  }

  /** The constant whose {@link #code()} is given. */
  public static Optional<SpeakerType> of(String code) {
    for (SpeakerType speakerType : values()) {
      if (speakerType.code.equals(code)) {
        return Optional.of(speakerType);
      }
    }
    return Optional.empty();
  }
}
