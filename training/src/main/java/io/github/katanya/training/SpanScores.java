package io.github.katanya.training;

import io.github.katanya.reading.tagging.StatementTagger;
import io.github.katanya.reading.tagging.TaggedStatement;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TextAnalyser;
import io.github.katanya.statement.Span;
import io.github.katanya.training.Corpus.Annotated;
import io.github.katanya.training.Corpus.Marked;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many spans of each part a tagger finds exactly.
 *
 * @param source counts of sources
 * @param cue counts of cues
 * @param content counts of contents
 */
record SpanScores(Counts source, Counts cue, Counts content) {

  static SpanScores of(List<Annotated> articles, StatementTagger tagger, TextAnalyser analyser) {
    Counts source = new Counts();
    Counts cue = new Counts();
    Counts content = new Counts();
    for (Annotated article : articles) {
      AnalysedText text = analyser.analyse(article.text(), article.language());
      Spans gold = new Spans(article.text());
      for (Marked marked : article.attributions()) {
        marked.source().forEach(gold::source);
        marked.cue().forEach(gold::cue);
        marked.content().forEach(gold::content);
      }
      Spans found = new Spans(article.text());
      for (TaggedStatement statement : tagger.tag(text)) {
        statement.source().forEach(range -> found.source(text.span(range)));
        found.cue(text.span(statement.cue()));
        statement.content().forEach(range -> found.content(text.span(range)));
      }
      source.compare(gold.sources, found.sources);
      cue.compare(gold.cues, found.cues);
      content.compare(gold.contents, found.contents);
    }
    return new SpanScores(source, cue, content);
  }

  private static final class Spans {
    private final String text;
    private final Set<Span> sources = new HashSet<>();
    private final Set<Span> cues = new HashSet<>();
    private final Set<Span> contents = new HashSet<>();

    private Spans(String text) {
      this.text = text;
    }

    void source(Span span) {
      sources.add(Edges.cut(text, span));
    }

    void cue(Span span) {
      cues.add(Edges.cut(text, span));
    }

    void content(Span span) {
      contents.add(Edges.cut(text, span));
    }
  }

  double sum() {
    return source.f1() + cue.f1() + content.f1();
  }

  @Override
  public String toString() {
    return "source " + source + "  cue " + cue + "  content " + content;
  }
}
