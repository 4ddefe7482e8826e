package io.github.katanya.intake.json;

import io.github.katanya.intake.draft.DraftException;
import java.io.IOException;
import java.util.Optional;

/** Cuts an input into the pieces that hold one article each. */
interface Pieces {

  /**
   * The next piece, or empty at the end.
   *
   * @throws DraftException if what stands next is no piece; the next call goes on behind it
   */
  Optional<Piece> next() throws DraftException, IOException;
}
