package io.github.katanya.reading.identity;

import io.github.katanya.reading.attribution.Attribution;
import io.github.katanya.reading.lexicon.Organisations;
import io.github.katanya.reading.lexicon.PersonNames;
import io.github.katanya.reading.lexicon.StateNames;
import io.github.katanya.reading.lexicon.WordClasses;
import io.github.katanya.reading.tagging.Part;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Speaker;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Resolves speakers inside one article: short names to full ones, pronouns and descriptions to whom
 * they stand for, capitals to states, bodies by the knowledge base.
 */
public final class NamedSpeakers implements SpeakerResolver {
  private final StateNames states;
  private final Organisations organisations;
  private final PersonNames names;
  private final Map<Language, WordClasses> words;

  private NamedSpeakers(
      StateNames states,
      Organisations organisations,
      PersonNames names,
      Map<Language, WordClasses> words) {
    this.states = states;
    this.organisations = organisations;
    this.names = names;
    this.words = Map.copyOf(words);
  }

  /** The shipped resolver. */
  public static SpeakerResolver load() {
    Map<Language, WordClasses> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(language, WordClasses.load(language));
    }
    return new NamedSpeakers(StateNames.load(), Organisations.load(), PersonNames.load(), words);
  }

  @Override
  public List<Optional<Speaker>> resolve(
      Article article, AnalysedText text, List<Attribution> attributions, List<Part> parts) {
    WordClasses classes = words.get(text.language());
    if (classes == null) {
      throw new IllegalStateException("no word classes for " + text.language());
    }
    SourceParser parser = new SourceParser(text, classes, states, organisations, names);
    return new ArticleSpeakers(
            text,
            classes,
            states,
            organisations,
            parser,
            new PartParser(text, new PartMender(text, classes, parser).mend(parts)))
        .resolve(attributions);
  }
}
