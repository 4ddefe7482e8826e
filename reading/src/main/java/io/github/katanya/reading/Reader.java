package io.github.katanya.reading;

import io.github.katanya.reading.attribution.Attribution;
import io.github.katanya.reading.attribution.Attributor;
import io.github.katanya.reading.attribution.PartMarker;
import io.github.katanya.reading.identity.SpeakerResolver;
import io.github.katanya.reading.matter.MatterFinder;
import io.github.katanya.reading.matter.Matters;
import io.github.katanya.reading.meaning.Meaning;
import io.github.katanya.reading.meaning.MeaningReader;
import io.github.katanya.reading.tagging.Part;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.QuotedForm;
import io.github.katanya.reading.text.TextAnalyser;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Engine;
import io.github.katanya.statement.Form;
import io.github.katanya.statement.Reading;
import io.github.katanya.statement.Speaker;
import io.github.katanya.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads articles: the stages in their order, one for each task.
 *
 * <p>Immutable and thread-safe; build one and share it.
 */
public final class Reader {
  private final TextAnalyser analyser;
  private final Attributor attributor;
  private final PartMarker marker;
  private final SpeakerResolver resolver;
  private final MeaningReader meanings;
  private final MatterFinder matters;
  private final Engine engine;

  /**
   * A reader of given stages; {@code Readers} has the shipped ones.
   *
   * @param engine what its readings say made them
   */
  public Reader(
      TextAnalyser analyser,
      Attributor attributor,
      PartMarker marker,
      SpeakerResolver resolver,
      MeaningReader meanings,
      MatterFinder matters,
      Engine engine) {
    this.analyser = analyser;
    this.attributor = attributor;
    this.marker = marker;
    this.resolver = resolver;
    this.meanings = meanings;
    this.matters = matters;
    this.engine = engine;
  }

  /** What this reader's readings say made them. */
  public Engine engine() {
    return engine;
  }

  /** Reads an article; no text makes it throw. */
  public Reading read(Article article) {
    AnalysedText text = analyser.analyse(article.text(), article.language());
    List<Attribution> attributions = attributor.attribute(text);
    List<Part> parts = marker.mark(text, attributions);
    List<Optional<Speaker>> speakers = resolver.resolve(article, text, attributions, parts);
    List<Meaning> read = meanings.read(article, text, attributions, speakers, parts);
    List<Statement> statements = new ArrayList<>(attributions.size());
    for (int i = 0; i < attributions.size(); i++) {
      statements.add(statement(i, text, attributions.get(i), speakers.get(i), read.get(i)));
    }
    Matters found = matters.find(article, text, statements);
    return new Reading(article, text.lead(), found.statements(), found.matters(), engine);
  }

  private static Statement statement(
      int index,
      AnalysedText text,
      Attribution attribution,
      Optional<Speaker> speaker,
      Meaning meaning) {
    Function<Integer, String> id = i -> "s" + (i + 1);
    Form form = QuotedForm.of(text, attribution.content());
    return new Statement(
        id.apply(index),
        form,
        attribution.content(),
        attribution.cue(),
        attribution.source(),
        speaker,
        meaning.relays(),
        meaning.addressee(),
        meaning.act(),
        meaning.polarity(),
        meaning.certainty(),
        meaning.said(),
        meaning.place(),
        meaning.occasion(),
        attribution.inside().map(id),
        Optional.empty(),
        Optional.empty(),
        attribution.confidence());
  }
}
