package io.github.katanya.reading.attribution;

import io.github.katanya.reading.lexicon.Cue;
import io.github.katanya.statement.Span;
import java.util.List;
import java.util.Optional;

/**
 * A source, a cue and a content that belong together. All spans are UTF-16 offsets into the text.
 *
 * @param content pieces of what was said; never empty
 * @param cue the words that make the attribution; empty for a free-standing quotation
 * @param source the words that name the speaker beside the cue; may be empty
 * @param entry the lexicon's entry for the cue, where it has one
 * @param addressee the object to whom it is said, where it stands between cue and content
 * @param follows index, in the list of attributions, of the one whose speaker goes on here; for
 *     quotations without a source and passives without an agent
 * @param inside index of the attribution within whose content this one stands
 * @param because name of the pattern or model that found it
 * @param confidence how likely it is right, from 0 to 1
 */
public record Attribution(
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    Optional<Cue> entry,
    Optional<Span> addressee,
    Optional<Integer> follows,
    Optional<Integer> inside,
    String because,
    double confidence) {

  public Attribution {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution needs a content");
    }
  }

  /** From the first to the last character of all its parts. */
  public Span extent() {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (List<Span> part : List.of(content, cue, source)) {
      for (Span span : part) {
        start = Math.min(start, span.start());
        end = Math.max(end, span.end());
      }
    }
    return new Span(start, end);
  }
}
