package io.github.katanya.ledger;

import io.github.katanya.statement.Act;
import io.github.katanya.statement.Certainty;
import io.github.katanya.statement.Form;
import io.github.katanya.statement.Polarity;
import io.github.katanya.statement.Position;
import java.util.List;
import java.util.Optional;

/**
 * A statement as lists show it, with the article it stands in.
 *
 * @param article the article
 * @param id its id in the article's reading ({@code s1})
 * @param form how much of the content is quoted
 * @param content what was said; pieces that are apart in the article are joined by {@code " … "}
 * @param speaker who said it
 * @param relays names of the outlets it came through, from the one nearest the speaker
 * @param addressee to whom it was said
 * @param act what was done by saying it
 * @param polarity of the content
 * @param certainty of the content
 * @param said ISO value of when it was said, as in {@link io.github.katanya.statement.Said}
 * @param matter the matter on which it takes a stand
 * @param position that stand; present exactly when {@code matter} is
 * @param confidence how likely the statement is right, from 0 to 1
 */
public record StatementEntry(
    Source article,
    String id,
    Form form,
    String content,
    Optional<SpeakerName> speaker,
    List<String> relays,
    Optional<String> addressee,
    Act act,
    Optional<Polarity> polarity,
    Optional<Certainty> certainty,
    Optional<String> said,
    Optional<MatterName> matter,
    Optional<Position> position,
    double confidence) {

  /** Pieces of content that are apart in the article are joined by this. */
  public static final String GAP = " … ";

  public StatementEntry {
    relays = List.copyOf(relays);
  }
}
