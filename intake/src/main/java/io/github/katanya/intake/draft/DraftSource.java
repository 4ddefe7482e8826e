package io.github.katanya.intake.draft;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Gives the drafts of one input, one by one, holding no more than one at a time. */
public interface DraftSource extends Closeable {

  /**
   * The next draft, or empty at the end.
   *
   * @throws DraftException if the next piece gives no article; the source goes on behind it
   * @throws IOException if the input cannot be read any further; the source is at its end
   */
  Optional<Draft> next() throws DraftException, IOException;

  /** How far the source has read, for messages about an input that breaks off. */
  Optional<String> place();
}
