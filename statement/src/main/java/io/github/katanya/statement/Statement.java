package io.github.katanya.statement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One reported act of saying, read in full.
 *
 * @param id its name within the reading ({@code s1})
 * @param form how much of the content is quoted
 * @param content what was said, in one or more pieces; never empty
 * @param cue the words that make the attribution; empty for a free-standing quotation
 * @param source the words that name the speaker beside the cue
 * @param speaker who spoke, where the article tells
 * @param relays the outlets it came through, from the one nearest the speaker
 * @param addressee to whom it was said, as worded
 * @param act what was done by saying it
 * @param polarity of the content; empty for demands, feelings and questions
 * @param certainty of the content; empty for demands, feelings and questions
 * @param said when it was said; a quotation that names no time, place or occasion of its own has
 *     those with which its speaker was introduced
 * @param place where it was said
 * @param occasion at what event it was said
 * @param inside id of the statement within which this one is quoted
 * @param matter id of the matter on which it takes a stand
 * @param position that stand; present exactly when {@code matter} is
 * @param confidence how likely the statement is right, from 0 to 1
 */
public record Statement(
    String id,
    Form form,
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    Optional<Speaker> speaker,
    List<Relay> relays,
    Optional<String> addressee,
    Act act,
    Optional<Polarity> polarity,
    Optional<Certainty> certainty,
    Optional<Said> said,
    Optional<Span> place,
    Optional<Span> occasion,
    Optional<String> inside,
    Optional<String> matter,
    Optional<Position> position,
    double confidence) {

  /**
   * @throws IllegalArgumentException if there is no content, if only one of matter and position is
   *     given, or if the confidence is no probability
   */
  public Statement {
    Objects.requireNonNull(form);
    Objects.requireNonNull(act);
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    relays = List.copyOf(relays);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("statement " + id + " has no content");
    }
    if (matter.isPresent() != position.isPresent()) {
      throw new IllegalArgumentException("statement " + id + ": matter and position go together");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("statement " + id + ": confidence " + confidence);
    }
  }

  /** This statement with its stand on a matter. */
  public Statement on(String matterId, Position stand) {
    return new Statement(
        id,
        form,
        content,
        cue,
        source,
        speaker,
        relays,
        addressee,
        act,
        polarity,
        certainty,
        said,
        place,
        occasion,
        inside,
        Optional.of(matterId),
        Optional.of(stand),
        confidence);
  }
}
