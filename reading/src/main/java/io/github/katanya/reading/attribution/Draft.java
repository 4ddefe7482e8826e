package io.github.katanya.reading.attribution;

import io.github.katanya.reading.lexicon.Cue;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.statement.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An attribution before it is known what it lies in and whom it follows. */
record Draft(
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    Optional<Cue> entry,
    Optional<Span> addressee,
    boolean follows,
    String because,
    double confidence) {

  Draft with(Span more) {
    List<Span> pieces = new ArrayList<>(content);
    pieces.add(more);
    return new Draft(pieces, cue, source, entry, addressee, follows, because, confidence);
  }

  Draft withContent(List<Span> pieces) {
    return new Draft(pieces, cue, source, entry, addressee, follows, because, confidence);
  }

  /**
   * Whether it ends just before a quotation in the same paragraph, so that the quotation goes on
   * with it.
   */
  boolean endsBefore(AnalysedText text, Span quotation, int paragraph) {
    int end = 0;
    for (Span span : content) {
      end = Math.max(end, span.end());
    }
    for (Span span : cue) {
      end = Math.max(end, span.end());
    }
    for (Span span : source) {
      end = Math.max(end, span.end());
    }
    int last = text.firstTokenFrom(end) - 1;
    int first = text.firstTokenFrom(quotation.start());
    boolean sameParagraph = last >= 0 && text.paragraphOf(last) == paragraph;
    return end <= quotation.start() && sameParagraph && sentencesBetween(text, last, first) <= 1;
  }

  private static int sentencesBetween(AnalysedText text, int last, int first) {
    return text.sentenceOf(first) - text.sentenceOf(last);
  }

  /** Whether its last piece of content is a quotation with a cue beside it. */
  boolean isQuoted(AnalysedText text) {
    Span last = content.get(content.size() - 1);
    return !cue.isEmpty()
        && text.quotationOf(Math.min(text.tokenCount() - 1, text.firstTokenFrom(last.start())))
            >= 0;
  }

  /**
   * From the first to the last character of cue and content; the source may be shared and stand far
   * before.
   */
  Span told() {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (List<Span> part : List.of(content, cue)) {
      for (Span span : part) {
        start = Math.min(start, span.start());
        end = Math.max(end, span.end());
      }
    }
    return new Span(start, end);
  }

  Span extent() {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (List<Span> part : List.of(content, cue, source)) {
      for (Span span : part) {
        start = Math.min(start, span.start());
        end = Math.max(end, span.end());
      }
    }
    return new Span(start, end);
  }
}
