package io.github.katanya.reading.attribution;

import io.github.katanya.reading.lexicon.StateNames;
import io.github.katanya.statement.Language;
import java.util.EnumMap;
import java.util.Map;

/** Makes the shipped attributors. */
public final class Attributors {
  private Attributors() {}

  /** The one that works by cue lexicons and patterns, for all languages that have data files. */
  public static Attributor patterns() {
    Map<Language, Attributor> byLanguage = new EnumMap<>(Language.class);
    StateNames states = StateNames.load();
    for (Language language : Language.values()) {
      byLanguage.put(language, PatternAttributor.load(language, states));
    }
    return text -> {
      Attributor attributor = byLanguage.get(text.language());
      if (attributor == null) {
        throw new IllegalStateException("no data files for " + text.language());
      }
      return attributor.attribute(text);
    };
  }
}
