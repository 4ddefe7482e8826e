package io.github.katanya.intake.draft;

import java.util.Optional;

/** Says why one piece of an input gives no article and what to do about it. */
public final class DraftException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Fault fault;
  private final Optional<String> place;
  private final String wayOut;

  /**
   * A fault at one place.
   *
   * @param place where in the input ("line 12"); empty for the whole of it
   * @param reason what is wrong, as the end of a sentence that begins with the input's name
   * @param wayOut what to do about it, as a sentence
   */
  public DraftException(Fault fault, Optional<String> place, String reason, String wayOut) {
    super(reason);
    this.fault = fault;
    this.place = place;
    this.wayOut = wayOut;
  }

  /** A fault of the whole input. */
  public DraftException(Fault fault, String reason, String wayOut) {
    this(fault, Optional.empty(), reason, wayOut);
  }

  /**
   * A piece larger than one article may be.
   *
   * @param limit the most bytes or characters that it may have
   */
  public static DraftException tooLarge(int limit, Optional<String> place) {
    String size = limit >= 1_000_000 ? limit / 1_000_000 + " MB" : limit / 1_000 + " KB";
    return new DraftException(
        Fault.TOO_LARGE,
        place,
        "is larger than one article may be (" + size + ")",
        "Split it into its articles, or raise the limit.");
  }

  /** The kind of fault. */
  public Fault fault() {
    return fault;
  }

  /** Where in the input. */
  public Optional<String> place() {
    return place;
  }

  /** What is wrong. */
  public String reason() {
    return String.valueOf(getMessage());
  }

  /** What to do about it. */
  public String wayOut() {
    return wayOut;
  }
}
