package io.github.katanya.reading.tagging;

import io.github.katanya.reading.lexicon.CueLexicon;
import io.github.katanya.reading.text.TokenRange;
import java.util.List;

/**
 * Words that may be a cue.
 *
 * @param tokens the cue with its negation and auxiliaries
 * @param core the words that the lexicon knows
 * @param entries the lexicon's entries for them; never empty
 * @param voice how a verb stands
 */
public record CueMark(
    TokenRange tokens, TokenRange core, List<CueLexicon.Match> entries, Voice voice) {

  public CueMark {
    entries = List.copyOf(entries);
  }

  /** How a verb stands. */
  public enum Voice {
    /** It has a subject that speaks. */
    ACTIVE,
    /** Its subject is what is said ("was denied", "dibantah"). */
    PASSIVE,
    /** An English -ing form without an auxiliary. */
    PARTICIPLE,
    /** An English base form behind "to", a modal or nothing. */
    INFINITIVE
  }
}
