package io.github.katanya.intake.draft;

import java.nio.charset.Charset;
import java.util.List;

/**
 * A text made from bytes.
 *
 * @param text the text, without a byte order mark
 * @param charset how the bytes were read
 * @param warnings what was odd about them
 */
public record Decoded(String text, Charset charset, List<String> warnings) {

  /** Copies the list. */
  public Decoded {
    warnings = List.copyOf(warnings);
  }
}
