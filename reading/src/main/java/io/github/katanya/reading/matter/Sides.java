package io.github.katanya.reading.matter;

import io.github.katanya.reading.lexicon.WordClasses;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Speaker;
import io.github.katanya.statement.SpeakerType;
import io.github.katanya.statement.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** For whom the speakers of one article speak, as far as the article names it. */
final class Sides {
  private final Map<Language, WordClasses> words;
  private final Set<String> parties;

  /**
   * @param parties the parties that contents and sources of the article name
   */
  Sides(Map<Language, WordClasses> words, Set<String> parties) {
    this.words = words;
    this.parties = parties;
  }

  /** Whether somebody speaks of himself alone or of the body or state for which he speaks. */
  enum Voice {
    OWN,
    OF_SIDE
  }

  /**
   * The party that a speaker means by himself or his side: nobody where the article does not name
   * the side, so that a lawyer or spokesman never takes the place of whom he speaks for.
   */
  Optional<String> of(Statement statement, Language language, Voice voice) {
    return statement.speaker().flatMap(s -> of(s, language, voice));
  }

  private Optional<String> of(Speaker speaker, Language language, Voice voice) {
    if (speaker.type() != SpeakerType.PERSON) {
      return Optional.of(speaker.country().orElse(speaker.name()));
    }
    if (voice == Voice.OWN) {
      return speaker.role().filter(r -> isProxy(r, language)).isPresent()
          ? Optional.empty()
          : Optional.of(speaker.name());
    }
    Optional<String> side = speaker.affiliation().flatMap(this::partyIn).or(speaker::country);
    return side.isPresent() || speaker.role().isPresent() ? side : Optional.of(speaker.name());
  }

  private Optional<String> partyIn(String affiliation) {
    return parties.stream()
        .filter(p -> (" " + affiliation + " ").contains(" " + p + " "))
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
  }

  private boolean isProxy(String role, Language language) {
    WordClasses classes = words.get(language);
    String[] lower = role.toLowerCase(java.util.Locale.ROOT).split("\\s+");
    for (int i = 0; i < lower.length; i++) {
      if (classes != null && classes.match("proxy", t -> lower[t], i, lower.length) > 0) {
        return true;
      }
    }
    return false;
  }
}
