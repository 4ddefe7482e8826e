package io.github.katanya.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * One stream to be read.
 *
 * @param name what messages call it
 * @param stem the id of its article if it holds just one that does not name itself
 * @param kind its kind, if its name tells
 * @param opener opens it
 */
record Input(String name, Optional<String> stem, Optional<Kind> kind, Opener opener) {

  /** Opens a stream. */
  interface Opener {
    InputStream open() throws IOException;
  }
}
