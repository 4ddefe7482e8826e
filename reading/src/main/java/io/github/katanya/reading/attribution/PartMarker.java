package io.github.katanya.reading.attribution;

import io.github.katanya.reading.tagging.Part;
import io.github.katanya.reading.text.AnalysedText;
import java.util.List;

/** Marks what names speakers and what tells when, where and at what event they spoke. */
public interface PartMarker {

  /**
   * The parts in the order of the text.
   *
   * @param text the text
   * @param attributions its attributions
   */
  List<Part> mark(AnalysedText text, List<Attribution> attributions);
}
