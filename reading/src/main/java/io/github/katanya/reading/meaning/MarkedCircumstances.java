package io.github.katanya.reading.meaning;

import io.github.katanya.reading.attribution.Attribution;
import io.github.katanya.reading.tagging.Part;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Said;
import io.github.katanya.statement.Span;
import io.github.katanya.statement.Speaker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Time, place and occasion of the saying as a trained tagger marked them: those in the cue's
 * sentence, and for a quotation that has none, those with which its speaker was introduced, as the
 * paper gives them once for all that the speaker told it.
 */
final class MarkedCircumstances {
  private final AnalysedText text;
  private final List<TimeExpression> times;
  private final Map<Integer, Marked> bySentence = new HashMap<>();

  MarkedCircumstances(AnalysedText text, List<Part> parts, List<TimeExpression> times) {
    this.text = text;
    this.times = times;
    for (Part part : parts) {
      int sentence = text.sentenceOf(part.tokens().first());
      Marked marked = bySentence.getOrDefault(sentence, Marked.NOTHING);
      bySentence.put(sentence, with(marked, part));
    }
  }

  /**
   * What is marked.
   *
   * @param said when
   * @param place where
   * @param occasion at what event
   */
  record Marked(Optional<Said> said, Optional<Span> place, Optional<Span> occasion) {
    static final Marked NOTHING = new Marked(Optional.empty(), Optional.empty(), Optional.empty());

    Marked or(Marked other) {
      return new Marked(said.or(other::said), place.or(other::place), occasion.or(other::occasion));
    }
  }

  private Marked with(Marked marked, Part part) {
    Optional<Span> span = Optional.of(text.span(part.tokens()));
    return switch (part.kind()) {
      case TIME ->
          new Marked(
              marked.said().or(() -> Optional.of(said(part.tokens()))),
              marked.place(),
              marked.occasion());
      case PLACE -> new Marked(marked.said(), marked.place().or(() -> span), marked.occasion());
      case OCCASION -> new Marked(marked.said(), marked.place(), marked.occasion().or(() -> span));
      case NAME, ROLE, AFFILIATION -> marked;
    };
  }

  private Said said(TokenRange tokens) {
    int from = Math.max(0, SaidReader.firstFrom(times, tokens.first()) - 1);
    Optional<String> value = Optional.empty();
    for (int i = from; i < times.size() && times.get(i).from() < tokens.end(); i++) {
      if (value.isEmpty() && tokens.first() < times.get(i).to()) {
        value = times.get(i).value();
      }
    }
    return new Said(value, text.span(tokens));
  }

  /** What is marked beside a cue. */
  Marked beside(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return Marked.NOTHING;
    }
    int token = text.firstTokenFrom(attribution.cue().get(0).start());
    return bySentence.getOrDefault(text.sentenceOf(token), Marked.NOTHING);
  }

  /** What is marked where the speaker was introduced, if that is before the statement. */
  Marked introduction(Attribution attribution, Optional<Speaker> speaker) {
    Optional<Span> mention =
        speaker
            .flatMap(Speaker::nameMention)
            .filter(m -> m.start() < attribution.content().get(0).start());
    return mention
        .map(
            m ->
                bySentence.getOrDefault(
                    text.sentenceOf(text.firstTokenFrom(m.start())), Marked.NOTHING))
        .orElse(Marked.NOTHING);
  }
}
