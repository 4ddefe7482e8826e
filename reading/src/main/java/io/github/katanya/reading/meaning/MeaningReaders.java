package io.github.katanya.reading.meaning;

import io.github.katanya.reading.lexicon.Organisations;
import io.github.katanya.statement.Language;
import java.util.EnumMap;
import java.util.Map;

/** Makes the shipped readers of meaning. */
public final class MeaningReaders {
  private MeaningReaders() {}

  /**
   * The reader for all languages: act, polarity and certainty by rules and trained models; times,
   * places, occasions, addressees and relays by patterns.
   *
   * @throws io.github.katanya.reading.lexicon.LexiconException if a shipped file is not in its form
   */
  public static MeaningReader standard() {
    Map<Language, Models> models = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      models.put(language, Models.load(language));
    }
    return with(models);
  }

  /** The reader with given models, for those who train them. */
  static MeaningReader with(Map<Language, Models> models) {
    Outlets outlets = Outlets.load(Organisations.load());
    Map<Language, MeaningReader> readers = new EnumMap<>(Language.class);
    models.forEach((l, m) -> readers.put(l, new LanguageMeaning(l, outlets, m)));
    return (article, text, attributions, speakers, parts) -> {
      MeaningReader reader = readers.get(text.language());
      if (reader == null) {
        throw new IllegalStateException("no data files for " + text.language());
      }
      return reader.read(article, text, attributions, speakers, parts);
    };
  }
}
