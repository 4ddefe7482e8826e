package io.github.katanya.reading.attribution;

import io.github.katanya.reading.lexicon.Organisations;
import io.github.katanya.reading.lexicon.PersonNames;
import io.github.katanya.reading.lexicon.StateNames;
import io.github.katanya.reading.lexicon.WordClasses;
import io.github.katanya.reading.tagging.CrfTagger;
import io.github.katanya.reading.tagging.Gazetteer;
import io.github.katanya.reading.tagging.PartTagger;
import io.github.katanya.reading.tagging.StatementTagger;
import io.github.katanya.reading.tagging.TaggerModel;
import io.github.katanya.statement.Language;
import java.util.EnumMap;
import java.util.Map;

/**
 * The shipped trained taggers of all languages, each model loaded once.
 *
 * @param attributor finds attributions
 * @param marker marks the parts of sources and the circumstances of the saying
 */
public record Taggers(Attributor attributor, PartMarker marker) {

  /**
   * Loads them.
   *
   * @throws IllegalStateException if a language has no model on the class path
   */
  public static Taggers shipped() {
    return shipped(Map.of());
  }

  /**
   * Loads them, but for some languages.
   *
   * @param instead taggers of statements that take the places of the shipped ones; these still read
   *     quotations of which the others mark nothing
   * @throws IllegalStateException if a language has no model on the class path
   */
  public static Taggers shipped(Map<Language, StatementTagger> instead) {
    Map<Language, StatementTagger> statements = new EnumMap<>(Language.class);
    Map<Language, PartTagger> parts = new EnumMap<>(Language.class);
    StateNames states = StateNames.load();
    Organisations organisations = Organisations.load();
    PersonNames names = PersonNames.load();
    for (Language language : Language.values()) {
      TaggerModel model = TaggerModel.load(language);
      StatementTagger careful = instead.get(language);
      StatementTagger fast = new CrfTagger(model);
      statements.put(language, careful == null ? fast : new BackedTagger(careful, fast));
      Gazetteer gazetteer = new Gazetteer(WordClasses.load(language), states, organisations, names);
      parts.put(language, PartTagger.load(language, model.clusters(), gazetteer));
    }
    PartMarker marker =
        (text, attributions) -> {
          PartTagger tagger = parts.get(text.language());
          if (tagger == null) {
            throw new IllegalStateException("no model for " + text.language());
          }
          return tagger.tag(
              text,
              attributions.stream().flatMap(a -> a.source().stream()).toList(),
              attributions.stream().flatMap(a -> a.cue().stream()).toList(),
              attributions.stream().flatMap(a -> a.content().stream()).toList());
        };
    return new Taggers(ModelAttributor.of(statements), marker);
  }
}
