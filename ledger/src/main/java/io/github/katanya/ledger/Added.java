package io.github.katanya.ledger;

/**
 * What became of a reading that was added.
 *
 * @param article key of the article in the ledger
 * @param version number of the version that the reading belongs to, counted from 1
 * @param outcome what was done
 */
public record Added(String article, int version, Outcome outcome) {

  /** What adding did. */
  public enum Outcome {
    /** The article was not there and is kept now. */
    KEPT,
    /**
     * The article was there with this text and this reading; nothing was written but where it was
     * seen.
     */
    SAME,
    /**
     * The article was there with this text but was read differently; the new reading is the one
     * shown.
     */
    REREAD,
    /**
     * The article was there with another text or headline; both are kept and the new one is shown.
     */
    NEW_VERSION
  }
}
