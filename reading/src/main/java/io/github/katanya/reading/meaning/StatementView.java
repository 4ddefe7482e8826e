package io.github.katanya.reading.meaning;

import io.github.katanya.reading.attribution.Attribution;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One attribution as its readers look at it: tokens and the markers among them.
 *
 * <p>Only the first words of a content count, so that the work is bounded however contents lie in
 * one another.
 */
final class StatementView {
  private static final int MOST_WORDS = 120;

  private final AnalysedText text;
  private final Attribution attribution;
  private final List<TokenRange> content;
  private final List<TokenRange> cue;
  private final List<TokenRange> source;
  private final List<Markers.Mark> marks;
  private final List<Markers.Mark> cueMarks;
  private final String cueAct;

  StatementView(AnalysedText text, Attribution attribution, LanguageData data) {
    this.text = text;
    this.attribution = attribution;
    this.content = ranges(text, attribution.content());
    this.cue = ranges(text, attribution.cue());
    this.source = ranges(text, attribution.source());
    this.marks = marks(text, data.markers(), content);
    this.cueMarks = marks(text, data.markers(), cue);
    this.cueAct = data.cueAct(text, cue, attribution);
  }

  private static List<TokenRange> ranges(AnalysedText text, List<Span> spans) {
    List<TokenRange> ranges = new ArrayList<>(spans.size());
    int left = MOST_WORDS;
    for (Span span : spans) {
      TokenRange tokens = text.tokens(span);
      int end = Math.min(tokens.end(), tokens.first() + left);
      if (end > tokens.first()) {
        ranges.add(new TokenRange(tokens.first(), end));
        left -= end - tokens.first();
      }
    }
    return ranges;
  }

  private static List<Markers.Mark> marks(
      AnalysedText text, Markers markers, List<TokenRange> ranges) {
    List<Markers.Mark> marks = new ArrayList<>();
    for (TokenRange range : ranges) {
      marks.addAll(markers.in(text, range.first(), range.end()));
    }
    return marks;
  }

  AnalysedText text() {
    return text;
  }

  Attribution attribution() {
    return attribution;
  }

  List<TokenRange> content() {
    return content;
  }

  List<TokenRange> cue() {
    return cue;
  }

  List<TokenRange> source() {
    return source;
  }

  /** Markers in the content. */
  List<Markers.Mark> marks() {
    return marks;
  }

  /** Markers in the cue. */
  List<Markers.Mark> cueMarks() {
    return cueMarks;
  }

  /** The act of the cue by itself, or "none". */
  String cueAct() {
    return cueAct;
  }

  boolean has(String name) {
    return marks.stream().anyMatch(m -> m.name().equals(name));
  }

  boolean cueHas(String name) {
    return cueMarks.stream().anyMatch(m -> m.name().equals(name));
  }

  /** The content's words in small letters, marks left out. */
  List<String> words() {
    return words(content);
  }

  /** Number of words of the content that are looked at. */
  int wordCount() {
    return words(content).size();
  }

  /** The words of some runs in small letters, marks left out. */
  List<String> words(List<TokenRange> ranges) {
    List<String> words = new ArrayList<>();
    for (TokenRange range : ranges) {
      for (int token = range.first(); token < range.end(); token++) {
        if (text.isWord(token)) {
          words.add(Markers.normal(text.lower(token)));
        }
      }
    }
    return words;
  }

  /** Whether the content begins in a quotation. */
  boolean isQuoted() {
    if (content.isEmpty()) {
      return false;
    }
    TokenRange first = content.get(0);
    return text.quotationOf(first.first()) >= 0
        || first.size() > 1 && text.quotationOf(first.first() + 1) >= 0;
  }

  /** Whether the content holds a mark such as a question mark. */
  boolean hasMark(String mark) {
    for (TokenRange range : content) {
      for (int token = range.first(); token < range.end(); token++) {
        if (text.lower(token).equals(mark)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the content stands before its cue. */
  boolean isContentFirst() {
    return !content.isEmpty() && !cue.isEmpty() && content.get(0).first() < cue.get(0).first();
  }
}
