package io.github.katanya.reading.meaning;

import io.github.katanya.reading.attribution.Attribution;
import io.github.katanya.reading.tagging.Part;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Speaker;
import java.util.List;
import java.util.Optional;

/** Reads the meaning of an article's attributions. Implementations are thread-safe. */
public interface MeaningReader {

  /**
   * The meaning of each attribution, in the same order.
   *
   * @param article the article
   * @param text its text as the first stage gave it
   * @param attributions its attributions
   * @param speakers their speakers, in the same order
   * @param parts times, places and occasions marked in the text
   */
  List<Meaning> read(
      Article article,
      AnalysedText text,
      List<Attribution> attributions,
      List<Optional<Speaker>> speakers,
      List<Part> parts);
}
