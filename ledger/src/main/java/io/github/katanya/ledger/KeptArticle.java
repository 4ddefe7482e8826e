package io.github.katanya.ledger;

import io.github.katanya.statement.Reading;
import java.util.Map;

/**
 * An article with its reading.
 *
 * @param entry what lists show of it
 * @param reading the latest reading of this version
 * @param speakers keys of the speakers in the ledger, by the entity in the reading
 * @param matters keys of the matters in the ledger, by the matter's id in the reading; empty for a
 *     version that is not the latest
 */
public record KeptArticle(
    ArticleEntry entry,
    Reading reading,
    Map<String, String> speakers,
    Map<String, String> matters) {

  public KeptArticle {
    speakers = Map.copyOf(speakers);
    matters = Map.copyOf(matters);
  }
}
