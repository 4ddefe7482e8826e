package io.github.katanya.reading.tagging;

import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.Quotation;
import io.github.katanya.reading.text.TokenRange;

/**
 * The neighbourhood of one cue in which its source and content are looked for.
 *
 * <p>It is a row of nodes: tokens, and the inner parts of long quotations that do not hold the cue,
 * since a content that enters such a quotation never ends in its middle.
 */
public final class Frame {
  private static final int LONG_QUOTATION = 10;
  private static final int KEPT = 3;
  private static final int REACH = 160;
  private static final int MOST_NODES = 400;
  private static final int MOST_JOINED = 40;

  final TokenTable table;
  final TokenRange cue;
  final int[] first;
  final int[] end;
  final int size;
  final int cueFrom;
  final int cueTo;
  final int unitFrom;
  final int unitTo;

  private Frame(
      TokenTable table,
      TokenRange cue,
      int[] first,
      int[] end,
      int size,
      int cueFrom,
      int cueTo,
      int unitFrom,
      int unitTo) {
    this.table = table;
    this.cue = cue;
    this.first = first;
    this.end = end;
    this.size = size;
    this.cueFrom = cueFrom;
    this.cueTo = cueTo;
    this.unitFrom = unitFrom;
    this.unitTo = unitTo;
  }

  /** Number of nodes. */
  public int size() {
    return size;
  }

  /** First token of a node. */
  public int firstToken(int node) {
    return first[node];
  }

  /** Token behind a node. */
  public int endToken(int node) {
    return end[node];
  }

  /** From the first character of one node to the last before another; UTF-16 offsets. */
  public io.github.katanya.statement.Span span(int fromNode, int toNode) {
    return table.text().span(new TokenRange(first[fromNode], end[toNode - 1]));
  }

  /** The frame of a cue. */
  public static Frame around(TokenTable table, TokenRange cue) {
    AnalysedText text = table.text();
    TokenRange unit = unit(text, cue);
    int from = unit.first();
    int to = unit.end();
    int paragraph = text.paragraphOf(cue.first());
    TokenRange whole = text.paragraphs().get(paragraph);
    if (from > whole.first()) {
      from = unit(text, new TokenRange(from - 1, from)).first();
    }
    for (int i = 0; i < 2 && to < whole.end(); i++) {
      to = unit(text, new TokenRange(to, to + 1)).end();
    }
    if (to >= whole.end() && to < text.tokenCount() && text.lower(to - 1).equals(":")) {
      to = unit(text, new TokenRange(to, to + 1)).end();
    }
    from = Math.max(from, Math.min(unit.first(), cue.first() - REACH));
    int[] first = new int[to - from];
    int[] end = new int[to - from];
    int size = 0;
    int cueFrom = -1;
    int cueTo = -1;
    int unitFrom = -1;
    int unitTo = -1;
    int t = from;
    while (t < to && size < MOST_NODES) {
      if (t >= unit.first() && unitFrom < 0) {
        unitFrom = size;
      }
      if (t >= unit.end() && unitTo < 0) {
        unitTo = size;
      }
      if (t == cue.first()) {
        cueFrom = size;
      }
      if (t == cue.end()) {
        cueTo = size;
      }
      first[size] = t;
      int next = t + 1;
      int q = text.quotationOf(t);
      if (q >= 0) {
        Quotation quotation = text.quotations().get(q);
        int begin = text.firstTokenFrom(quotation.span().start());
        int close = text.firstTokenFrom(quotation.span().end());
        boolean holds = begin < cue.end() && cue.first() < close;
        boolean inner = t == begin + KEPT && close - begin > LONG_QUOTATION;
        if (inner && !holds) {
          next = Math.min(to, close - KEPT);
        }
      }
      end[size++] = Math.max(next, t + 1);
      t = end[size - 1];
    }
    if (cueFrom < 0) {
      return around(
          table,
          cue,
          Math.max(whole.first(), cue.first() - 60),
          Math.min(whole.end(), cue.end() + 60));
    }
    return new Frame(
        table,
        cue,
        first,
        end,
        size,
        cueFrom,
        cueTo < 0 ? size : cueTo,
        Math.max(0, unitFrom),
        unitTo < 0 ? size : unitTo);
  }

  private static Frame around(TokenTable table, TokenRange cue, int from, int to) {
    int size = to - from;
    int[] first = new int[size];
    int[] end = new int[size];
    for (int i = 0; i < size; i++) {
      first[i] = from + i;
      end[i] = from + i + 1;
    }
    return new Frame(table, cue, first, end, size, cue.first() - from, cue.end() - from, 0, size);
  }

  /** The sentence of some tokens, joined with those that share a quotation with it. */
  private static TokenRange unit(AnalysedText text, TokenRange range) {
    int from = text.sentenceOf(range.first());
    int to = text.sentenceOf(range.end() - 1);
    int first = from;
    int last = to;
    while (from > Math.max(0, first - MOST_JOINED)
        && joined(text, text.sentences().get(from).first())) {
      from--;
    }
    while (to + 1 < Math.min(text.sentences().size(), last + MOST_JOINED)
        && joined(text, text.sentences().get(to).end())) {
      to++;
    }
    return new TokenRange(text.sentences().get(from).first(), text.sentences().get(to).end());
  }

  private static boolean joined(AnalysedText text, int boundary) {
    int quotation = text.quotationOf(boundary - 1);
    return quotation >= 0 && quotation == text.quotationOf(boundary);
  }
}
