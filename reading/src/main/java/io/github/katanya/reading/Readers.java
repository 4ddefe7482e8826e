package io.github.katanya.reading;

import io.github.katanya.reading.attribution.Taggers;
import io.github.katanya.reading.identity.NamedSpeakers;
import io.github.katanya.reading.matter.LexicalMatters;
import io.github.katanya.reading.meaning.MeaningReaders;
import io.github.katanya.reading.tagging.StatementTagger;
import io.github.katanya.reading.tagging.TaggerProvider;
import io.github.katanya.reading.text.TextAnalysers;
import io.github.katanya.statement.Engine;
import io.github.katanya.statement.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;

/** Makes the shipped readers. */
public final class Readers {
  /** Version of the engine, as readings carry it. */
  public static final String VERSION = "0.1.0";

  private static final String CAREFUL_ARTIFACT = "io.github.katanya:katanya-encoder:" + VERSION;

  private Readers() {}

  /** The reader that is used where none is asked for: the fast one. */
  public static Reader standard() {
    return fast();
  }

  /** The fast reader: trained taggers mark the statements, lexicons and small models read them. */
  public static Reader fast() {
    return reader(new EnumMap<>(Language.class), "");
  }

  /**
   * The careful reader: as the fast one, but an encoder marks the statements in the languages that
   * there is one for. Its readings' engine says in which.
   *
   * @throws EngineException if the artifact with the encoders is not on the class path or cannot be
   *     loaded on this machine
   */
  public static Reader careful() {
    TaggerProvider provider =
        ServiceLoader.load(TaggerProvider.class, Readers.class.getClassLoader())
            .findFirst()
            .orElseThrow(
                () ->
                    new EngineException(
                        "the careful engine is not here; put "
                            + CAREFUL_ARTIFACT
                            + " on the class path or read with the fast engine"));
    Map<Language, StatementTagger> taggers = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      try {
        provider.tagger(language).ifPresent(tagger -> taggers.put(language, tagger));
      } catch (IllegalStateException e) {
        throw new EngineException(String.valueOf(e.getMessage()), e);
      }
    }
    return reader(taggers, provider.name());
  }

  private static Reader reader(Map<Language, StatementTagger> careful, String name) {
    Taggers taggers = Taggers.shipped(careful);
    Map<String, String> models = new HashMap<>();
    for (Language language : Language.values()) {
      models.put(language.code(), careful.containsKey(language) ? name : "tagger");
    }
    return new Reader(
        TextAnalysers.standard(),
        taggers.attributor(),
        taggers.marker(),
        NamedSpeakers.load(),
        MeaningReaders.standard(),
        LexicalMatters.load(),
        new Engine(VERSION, models));
  }
}
