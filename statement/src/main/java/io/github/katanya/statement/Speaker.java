package io.github.katanya.statement;

import java.util.Objects;
import java.util.Optional;

/**
 * Who the source of a statement is, as fully as the article allows.
 *
 * @param name the fullest name, or the description of an unnamed speaker
 * @param type what kind of source it is
 * @param role the role as worded ("wakil juru bicara")
 * @param affiliation the body it speaks for as worded
 * @param country ISO 3166-1 alpha-2 code of the side for which it speaks
 * @param entity a key that is equal for equal speakers of one article ({@code person:vedant-patel})
 * @param nameMention the mention that introduces the fullest name: the first beside a role or body,
 *     else the first; with the rank before it. UTF-16 offsets, like all spans here
 * @param roleMention the role's words beside that mention or beside the statement's cue
 * @param affiliationMention the affiliation's words beside that mention
 * @param sourceNameMention the name or pronoun beside the cue
 */
public record Speaker(
    String name,
    SpeakerType type,
    Optional<String> role,
    Optional<String> affiliation,
    Optional<String> country,
    String entity,
    Optional<Span> nameMention,
    Optional<Span> roleMention,
    Optional<Span> affiliationMention,
    Optional<Span> sourceNameMention) {

  /**
   * @throws IllegalArgumentException if the name or the entity is blank
   */
  public Speaker {
    Objects.requireNonNull(type);
    if (name.isBlank() || entity.isBlank()) {
      throw new IllegalArgumentException("a speaker needs a name and an entity");
    }
  }
}
