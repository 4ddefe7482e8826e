package io.github.katanya.reading.attribution;

import io.github.katanya.reading.text.AnalysedText;
import java.util.List;

/** Finds the attributions of a text. Implementations are thread-safe. */
public interface Attributor {

  /** All attributions in the order of their first character; no text makes it throw. */
  List<Attribution> attribute(AnalysedText text);
}
