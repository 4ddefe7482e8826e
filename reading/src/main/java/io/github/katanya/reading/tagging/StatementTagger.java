package io.github.katanya.reading.tagging;

import io.github.katanya.reading.text.AnalysedText;
import java.util.List;

/** Marks cues with their sources and contents. Implementations are thread-safe. */
public interface StatementTagger {

  /** The marked statements in the order of their cues, which do not overlap. */
  List<TaggedStatement> tag(AnalysedText text);
}
