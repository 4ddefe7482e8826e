package io.github.katanya.training;

import io.github.katanya.reading.tagging.TokenTable;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Span;
import io.github.katanya.training.Corpus.Annotated;
import io.github.katanya.training.Corpus.Marked;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An annotated article as the tagger's stages see it.
 *
 * @param table the tokens
 * @param marks the attributions that have a cue
 */
record TrainingText(TokenTable table, List<Mark> marks) {
  private static final int LONGEST_CUE = 11;

  /**
   * An attribution as tokens.
   *
   * @param cue the first piece of the cue
   * @param source pieces of the source
   * @param content pieces of the content
   */
  record Mark(TokenRange cue, List<TokenRange> source, List<TokenRange> content) {}

  static TrainingText of(Annotated article, TokenTable table) {
    List<Mark> marks = new ArrayList<>();
    for (Marked marked : article.attributions()) {
      if (marked.cue().isEmpty()) {
        continue;
      }
      TokenRange cue = cover(table.text(), marked.cue().get(0));
      if (cue.size() > 0 && cue.size() <= LONGEST_CUE) {
        marks.add(
            new Mark(
                cue, cover(table.text(), marked.source()), cover(table.text(), marked.content())));
      }
    }
    return new TrainingText(table, List.copyOf(marks));
  }

  /** The cues, each once. */
  Set<TokenRange> cues() {
    Set<TokenRange> cues = new LinkedHashSet<>();
    marks.forEach(mark -> cues.add(mark.cue()));
    return cues;
  }

  private static List<TokenRange> cover(AnalysedText text, List<Span> spans) {
    return spans.stream().map(span -> cover(text, span)).toList();
  }

  /** The tokens that a stretch touches. */
  static TokenRange cover(AnalysedText text, Span span) {
    int first = text.firstTokenFrom(span.start());
    if (first > 0 && text.end(first - 1) > span.start()) {
      first--;
    }
    return new TokenRange(first, Math.max(first, text.firstTokenFrom(span.end())));
  }
}
