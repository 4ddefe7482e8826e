package io.github.katanya.training;

import com.fasterxml.jackson.databind.node.MissingNode;
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
 * How many spans of each part a tagger finds exactly, and how many statements with much the same
 * content and a source that shares a word.
 *
 * @param source counts of sources
 * @param cue counts of cues
 * @param content counts of contents
 * @param statement counts of statements
 * @param confidence what the tagger said of the statements, and whether they are right
 */
record SpanScores(
    Counts source, Counts cue, Counts content, Counts statement, Calibrator confidence) {

  static SpanScores of(List<Annotated> articles, StatementTagger tagger, TextAnalyser analyser) {
    Counts source = new Counts();
    Counts cue = new Counts();
    Counts content = new Counts();
    Counts statement = new Counts();
    Calibrator confidence = new Calibrator();
    for (Annotated article : articles) {
      AnalysedText text = analyser.analyse(article.text(), article.language());
      Spans gold = new Spans(article.text());
      for (Marked marked : article.attributions()) {
        marked.source().forEach(gold::source);
        marked.cue().forEach(gold::cue);
        marked.content().forEach(gold::content);
      }
      Spans found = new Spans(article.text());
      List<TaggedStatement> tagged = tagger.tag(text);
      for (TaggedStatement one : tagged) {
        one.source().forEach(range -> found.source(text.span(range)));
        found.cue(text.span(one.cue()));
        one.content().forEach(range -> found.content(text.span(range)));
      }
      source.compare(gold.sources, found.sources);
      cue.compare(gold.cues, found.cues);
      content.compare(gold.contents, found.contents);
      compare(article, text, tagged, statement, confidence);
    }
    return new SpanScores(source, cue, content, statement, confidence);
  }

  private static void compare(
      Annotated article,
      AnalysedText text,
      List<TaggedStatement> tagged,
      Counts counts,
      Calibrator confidence) {
    List<Scored> gold =
        article.attributions().stream()
            .map(m -> new Scored(MissingNode.getInstance(), m.source(), m.cue(), m.content()))
            .toList();
    List<Scored> found =
        tagged.stream()
            .map(
                s ->
                    new Scored(
                        MissingNode.getInstance(),
                        s.source().stream().map(text::span).toList(),
                        List.of(text.span(s.cue())),
                        s.content().stream().map(text::span).toList()))
            .toList();
    Pairing pairing = new Pairing(article.text(), gold, found);
    Set<Integer> right = new HashSet<>();
    for (int i = 0; i < gold.size(); i++) {
      Scored one = gold.get(i);
      pairing
          .same(i)
          .filter(j -> Pairing.sourceAgrees(article.text(), one, found.get(j), false))
          .ifPresent(right::add);
    }
    for (int j = 0; j < tagged.size(); j++) {
      confidence.add(tagged.get(j).confidence(), right.contains(j));
    }
    counts.right(right.size());
    counts.wrong(found.size() - right.size());
    counts.missed(gold.size() - right.size());
  }

  /** Edges cut off. */
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

  /** What thresholds are chosen by: the exact scores, and statements at half weight. */
  double sum() {
    return source.f1() + cue.f1() + content.f1() + statement.f1() / 2;
  }

  @Override
  public String toString() {
    return "source "
        + source
        + "  cue "
        + cue
        + "  content "
        + content
        + "  statement "
        + statement;
  }
}
