package io.github.katanya.ledger;

import io.github.katanya.statement.Language;
import io.github.katanya.statement.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One matter across all articles that tell of it.
 *
 * @param key its lasting name in addresses
 * @param claim the claim in English
 * @param klaim the claim in Indonesian
 * @param who ISO country codes or names of the acting parties
 * @param whom ISO country codes or names of the receiving parties
 * @param what the thing at issue
 * @param articles number of articles that tell of it
 * @param outlets names of the outlets of these articles, in alphabetical order
 * @param languages of these articles
 * @param positions number of statements by their stand, without the stands nobody takes
 * @param first earliest day of publication
 * @param latest latest day of publication
 */
public record MatterEntry(
    String key,
    String claim,
    String klaim,
    List<String> who,
    List<String> whom,
    String what,
    int articles,
    List<String> outlets,
    Set<Language> languages,
    Map<Position, Integer> positions,
    Optional<LocalDate> first,
    Optional<LocalDate> latest) {

  public MatterEntry {
    who = List.copyOf(who);
    whom = List.copyOf(whom);
    outlets = List.copyOf(outlets);
    languages = Set.copyOf(languages);
    positions = Map.copyOf(positions);
  }

  /** Whether somebody affirms the claim and somebody denies, doubts or asks proof of it. */
  public boolean contested() {
    return positions.containsKey(Position.AFFIRMS)
        && (positions.containsKey(Position.DENIES)
            || positions.containsKey(Position.DOUBTS)
            || positions.containsKey(Position.ASKS_PROOF));
  }

  /** Number of statements that take a stand on it. */
  public int statements() {
    return positions.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The claim in one of the two languages. */
  public String claim(Language language) {
    return language == Language.INDONESIAN ? klaim : claim;
  }
}
