package io.github.katanya.reading.matter;

import io.github.katanya.reading.lexicon.EventLexicon.Event;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a statement's content claims, as far as words tell.
 *
 * @param event the kind of event
 * @param who the acting party: a country code or a name
 * @param whom the party that receives or suffers it
 * @param parties all parties that the content names
 * @param terms its content words, in small letters
 * @param refers whether the content only refers to what another said
 * @param told how it puts the event; done where it tells none
 */
record StatedClaim(
    Optional<Event> event,
    Optional<String> who,
    Optional<String> whom,
    Set<String> parties,
    List<String> terms,
    boolean refers,
    Told told) {

  StatedClaim {
    parties = Set.copyOf(parties);
    terms = List.copyOf(terms);
  }
}
