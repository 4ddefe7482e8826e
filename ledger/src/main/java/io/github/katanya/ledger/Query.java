package io.github.katanya.ledger;

import io.github.katanya.statement.Act;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Position;
import java.util.Optional;
import java.util.Set;

/**
 * Which statements to find. All conditions must hold; {@link #all()} has none, and each {@code
 * with…} adds one.
 *
 * @param words words that must stand in the content, the speaker or the outlet, in any of their
 *     forms; {@code "…"} around several asks for exactly these in this order, a {@code *} behind
 *     one for every word that begins with it, a {@code -} before one for statements without it.
 *     Empty for no condition
 * @param speaker words that must stand in the speaker's name; empty for no condition
 * @param speakerKey key or entity of the speaker
 * @param acts any of these acts; empty for no condition
 * @param language of the article
 * @param outlet name of the outlet, letter case ignored
 * @param said days at least one of which the statement may have been made on; a statement that
 *     tells no day is found by {@link DateRange#ANY} only
 * @param published days one of which the article was published on, likewise
 * @param position the stand on its matter
 * @param matter key of the matter
 * @param offset how many of the statements to pass over
 * @param limit how many to return at most, 1 to {@value #MOST}
 */
public record Query(
    String words,
    String speaker,
    Optional<String> speakerKey,
    Set<Act> acts,
    Optional<Language> language,
    Optional<String> outlet,
    DateRange said,
    DateRange published,
    Optional<Position> position,
    Optional<String> matter,
    int offset,
    int limit) {

  /** The most statements that one query returns. */
  public static final int MOST = 1000;

  private static final Query ALL =
      new Query(
          "",
          "",
          Optional.empty(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          DateRange.ANY,
          DateRange.ANY,
          Optional.empty(),
          Optional.empty(),
          0,
          20);

  /**
   * @throws IllegalArgumentException if offset or limit are out of bounds
   */
  public Query {
    acts = Set.copyOf(acts);
    if (offset < 0 || limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
    }
  }

  /** Every statement, the latest first, twenty at a time. */
  public static Query all() {
    return ALL;
  }

  public Query withWords(String value) {
    return new Query(
        value,
        speaker,
        speakerKey,
        acts,
        language,
        outlet,
        said,
        published,
        position,
        matter,
        offset,
        limit);
  }

  public Query withSpeaker(String value) {
    return new Query(
        words,
        value,
        speakerKey,
        acts,
        language,
        outlet,
        said,
        published,
        position,
        matter,
        offset,
        limit);
  }

  public Query withSpeakerKey(String value) {
    return new Query(
        words,
        speaker,
        Optional.of(value),
        acts,
        language,
        outlet,
        said,
        published,
        position,
        matter,
        offset,
        limit);
  }

  public Query withActs(Set<Act> value) {
    return new Query(
        words,
        speaker,
        speakerKey,
        value,
        language,
        outlet,
        said,
        published,
        position,
        matter,
        offset,
        limit);
  }

  public Query withLanguage(Language value) {
    return new Query(
        words,
        speaker,
        speakerKey,
        acts,
        Optional.of(value),
        outlet,
        said,
        published,
        position,
        matter,
        offset,
        limit);
  }

  public Query withOutlet(String value) {
    return new Query(
        words,
        speaker,
        speakerKey,
        acts,
        language,
        Optional.of(value),
        said,
        published,
        position,
        matter,
        offset,
        limit);
  }

  public Query withSaid(DateRange value) {
    return new Query(
        words,
        speaker,
        speakerKey,
        acts,
        language,
        outlet,
        value,
        published,
        position,
        matter,
        offset,
        limit);
  }

  public Query withPublished(DateRange value) {
    return new Query(
        words,
        speaker,
        speakerKey,
        acts,
        language,
        outlet,
        said,
        value,
        position,
        matter,
        offset,
        limit);
  }

  public Query withPosition(Position value) {
    return new Query(
        words,
        speaker,
        speakerKey,
        acts,
        language,
        outlet,
        said,
        published,
        Optional.of(value),
        matter,
        offset,
        limit);
  }

  public Query withMatter(String value) {
    return new Query(
        words,
        speaker,
        speakerKey,
        acts,
        language,
        outlet,
        said,
        published,
        position,
        Optional.of(value),
        offset,
        limit);
  }

  /** The same with another stretch of the result. */
  public Query withPage(int newOffset, int newLimit) {
    return new Query(
        words,
        speaker,
        speakerKey,
        acts,
        language,
        outlet,
        said,
        published,
        position,
        matter,
        newOffset,
        newLimit);
  }
}
