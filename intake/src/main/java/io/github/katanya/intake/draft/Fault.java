package io.github.katanya.intake.draft;

/** The kinds of reasons for which an input gives no article. */
public enum Fault {
  /** The input is not there or cannot be opened or read to its end. */
  UNREADABLE,
  /** The input is not text, or text of no form that is known. */
  UNKNOWN_FORM,
  /** The input is of a known form but breaks its rules. */
  BROKEN,
  /** The input is larger than one article may be. */
  TOO_LARGE,
  /** The input has no text to read. */
  NO_TEXT,
  /** The text is in a language that is not read, or in none that could be told. */
  OTHER_LANGUAGE
}
