package io.github.katanya.ledger;

import io.github.katanya.statement.Act;
import java.util.List;
import java.util.Map;

/**
 * A speaker with what the articles print of it.
 *
 * @param entry what lists show of it
 * @param names every form of the name in the articles, the most frequent first
 * @param roles every role as printed, by the article's date
 * @param acts how often it did what, without the acts it never did
 */
public record KeptSpeaker(
    SpeakerEntry entry, List<String> names, List<PrintedRole> roles, Map<Act, Integer> acts) {

  public KeptSpeaker {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    acts = Map.copyOf(acts);
  }
}
