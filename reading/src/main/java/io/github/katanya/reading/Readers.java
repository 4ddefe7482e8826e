package io.github.katanya.reading;

import io.github.katanya.reading.attribution.Taggers;
import io.github.katanya.reading.identity.NamedSpeakers;
import io.github.katanya.reading.matter.LexicalMatters;
import io.github.katanya.reading.meaning.MeaningReaders;
import io.github.katanya.reading.text.TextAnalysers;
import io.github.katanya.statement.Engine;
import java.util.Map;

/** Makes the shipped readers. */
public final class Readers {
  /** Version of the engine, as readings carry it. */
  public static final String VERSION = "0.1.0";

  private Readers() {}

  /** The fast reader: trained taggers mark the statements, lexicons and small models read them. */
  public static Reader standard() {
    Taggers taggers = Taggers.shipped();
    return new Reader(
        TextAnalysers.standard(),
        taggers.attributor(),
        taggers.marker(),
        NamedSpeakers.load(),
        MeaningReaders.standard(),
        LexicalMatters.load(),
        new Engine(VERSION, Map.of("id", "tagger", "en", "tagger")));
  }
}
