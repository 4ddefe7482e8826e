package io.github.katanya.reading.tagging;

import io.github.katanya.reading.text.TokenRange;
import java.util.List;

/**
 * A cue with its source and content, as tokens.
 *
 * @param cue the tokens that make the attribution
 * @param source pieces of the source; may be empty
 * @param content pieces of the content; never empty
 * @param confidence how likely source and content are right, from 0 to 1
 */
public record TaggedStatement(
    TokenRange cue, List<TokenRange> source, List<TokenRange> content, double confidence) {

  public TaggedStatement {
    source = List.copyOf(source);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement needs a content");
    }
  }
}
