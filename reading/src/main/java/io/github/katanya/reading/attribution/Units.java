package io.github.katanya.reading.attribution;

import io.github.katanya.reading.lexicon.Cue;
import io.github.katanya.reading.tagging.CueMark;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.Quotation;
import io.github.katanya.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into the stretches on which patterns work. */
final class Units {
  private static final int CUE_NEAR = 8;

  /** Tokens of the longest unit, so that no text costs more than its length. */
  private static final int LONGEST = 1500;

  private Units() {}

  /**
   * Sentences, joined where a quotation spans both or where the cue of a quotation stands in the
   * next.
   */
  static List<TokenRange> outermost(AnalysedText text, List<CueMark> marks) {
    List<TokenRange> units = new ArrayList<>();
    List<TokenRange> sentences = text.sentences();
    int mark = 0;
    int s = 0;
    while (s < sentences.size()) {
      int first = sentences.get(s).first();
      int end = sentences.get(s).end();
      while (s + 1 < sentences.size()) {
        while (mark < marks.size() && marks.get(mark).core().first() < end) {
          mark++;
        }
        if (end - first > LONGEST
            || !spans(text, end) && !goesOn(text, end, sentences.get(s + 1), marks, mark)) {
          break;
        }
        s++;
        end = sentences.get(s).end();
      }
      for (int from = first; from < end; from += LONGEST) {
        units.add(new TokenRange(from, end - from > 2 * LONGEST ? from + LONGEST : end));
        if (end - from <= 2 * LONGEST) {
          break;
        }
      }
      s++;
    }
    return units;
  }

  /** Whether one quotation holds the tokens on both sides of a boundary. */
  private static boolean spans(AnalysedText text, int boundary) {
    int quotation = text.quotationOf(boundary - 1);
    return quotation >= 0 && quotation == text.quotationOf(boundary);
  }

  private static boolean goesOn(
      AnalysedText text, int boundary, TokenRange next, List<CueMark> marks, int mark) {
    if (text.lower(boundary - 1).equals(":") && text.quotationOf(boundary) >= 0) {
      return true;
    }
    int quotation = text.quotationOf(boundary - 1);
    if (quotation < 0 || text.quotationOf(boundary) >= 0 || boundary < 2) {
      return false;
    }
    String stop = text.lower(boundary - 2);
    boolean open =
        stop.equals("?") || stop.equals("!") || stop.equals("\u2026") || stop.equals("...");
    if (!open || text.paragraphOf(boundary) != text.paragraphOf(boundary - 1)) {
      return false;
    }
    if (mark >= marks.size()) {
      return false;
    }
    CueMark cue = marks.get(mark);
    return cue.core().first() < Math.min(next.end(), next.first() + CUE_NEAR)
        && cue.entries().stream().anyMatch(m -> m.cue().strong() && m.cue().takes(Cue.Takes.QUOTE))
        && (cue.core().end() >= next.end() || !text.isWord(cue.core().end()));
  }

  /** The sentences within a quotation, its marks left out. */
  static List<TokenRange> inside(AnalysedText text, Quotation quotation) {
    TokenRange all = text.tokens(quotation.span());
    int first = all.first() + 1;
    int end = quotation.closed() ? all.end() - 1 : all.end();
    List<TokenRange> units = new ArrayList<>();
    int t = first;
    while (t < end) {
      int sentence = Math.min(end, text.sentences().get(text.sentenceOf(t)).end());
      while (sentence < end && nested(text, quotation, sentence)) {
        sentence = Math.min(end, text.sentences().get(text.sentenceOf(sentence)).end());
      }
      units.add(new TokenRange(t, sentence));
      t = sentence;
    }
    return units;
  }

  private static boolean nested(AnalysedText text, Quotation outer, int boundary) {
    int offset = text.start(boundary);
    List<Quotation> quotations = text.quotations();
    for (int q = text.firstQuotationFrom(outer.span().start()); q < quotations.size(); q++) {
      Quotation inner = quotations.get(q);
      if (inner.span().start() >= offset) {
        return false;
      }
      if (inner.level() == outer.level() + 1 && inner.span().end() > offset) {
        return true;
      }
    }
    return false;
  }

  /** The marks that lie on plain nodes of a unit. */
  static List<CueMark> marksOf(Unit unit, List<CueMark> marks) {
    List<CueMark> own = new ArrayList<>();
    if (unit.size() == 0) {
      return own;
    }
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).core().first() < unit.firstToken(0)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = unit.endToken(unit.size() - 1);
    for (int m = low; m < marks.size() && marks.get(m).core().first() < end; m++) {
      CueMark mark = marks.get(m);
      int from = unit.nodeOf(mark.tokens().first());
      int to = unit.nodeOf(mark.tokens().end() - 1);
      if (from >= 0 && to >= 0 && !unit.isQuotation(from) && !unit.isQuotation(to)) {
        own.add(mark);
      }
    }
    return own;
  }
}
