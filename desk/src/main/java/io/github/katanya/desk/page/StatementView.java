package io.github.katanya.desk.page;

import java.util.List;

/**
 * A statement in a list. Absent values are empty strings.
 *
 * @param id within its article
 * @param act code of the act
 * @param speaker name
 * @param speakerAddress address of the speaker's page
 * @param role as printed
 * @param content what was said, cut in pieces of which some are matched
 * @param relays through which it came
 * @param said when
 * @param addressee to whom
 * @param certainty code, where it is not certain
 * @param position code of the stand on a matter
 * @param matter claim of the matter
 * @param matterAddress address of its page
 * @param article title of the article
 * @param articleAddress address of the statement in its article
 * @param outlet who published it
 * @param published when
 * @param nested whether it is quoted within another
 */
public record StatementView(
    String id,
    String act,
    String speaker,
    String speakerAddress,
    String role,
    List<Piece> content,
    List<String> relays,
    String said,
    String addressee,
    String certainty,
    String position,
    String matter,
    String matterAddress,
    String article,
    String articleAddress,
    String outlet,
    String published,
    boolean nested) {

  public StatementView {
    content = List.copyOf(content);
    relays = List.copyOf(relays);
  }

  /**
   * A piece of text.
   *
   * @param text the words
   * @param matched whether a search asked for them
   */
  public record Piece(String text, boolean matched) {}
}
