package io.github.katanya.reading.identity;

import io.github.katanya.reading.attribution.Attribution;
import io.github.katanya.reading.tagging.Part;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Speaker;
import java.util.List;
import java.util.Optional;

/** Says who the sources of an article's attributions are. Implementations are thread-safe. */
public interface SpeakerResolver {

  /**
   * The speaker of each attribution, in the same order; empty where the article does not tell.
   *
   * @param article the article
   * @param text its text as the first stage gave it
   * @param attributions its attributions
   * @param parts names, roles and bodies marked in it; where none are, sources are taken apart by
   *     word lists alone
   */
  List<Optional<Speaker>> resolve(
      Article article, AnalysedText text, List<Attribution> attributions, List<Part> parts);
}
