package io.github.katanya.reading.attribution;

import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.Quotation;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Span;

/**
 * A stretch of text that patterns work on: its tokens, with each whole quotation as one node.
 *
 * <p>Outside quotations it is a sentence, joined with the next where a quotation spans both; inside
 * one it is a sentence of what is quoted.
 */
final class Unit {
  private static final int SHORTEST_SPEECH = 4;

  private final AnalysedText text;
  private final int[] first;
  private final int[] end;
  private final Quotation[] quotation;
  private final int size;
  private final boolean[] cue;

  private Unit(AnalysedText text, int[] first, int[] end, Quotation[] quotation, int size) {
    this.text = text;
    this.first = first;
    this.end = end;
    this.quotation = quotation;
    this.size = size;
    this.cue = new boolean[size];
  }

  /**
   * @param text the text
   * @param range its tokens
   * @param level quotations of this level are nodes
   */
  static Unit of(AnalysedText text, TokenRange range, int level) {
    int[] first = new int[range.size()];
    int[] end = new int[range.size()];
    Quotation[] quotation = new Quotation[range.size()];
    int size = 0;
    int q = text.firstQuotationFrom(range.size() == 0 ? 0 : text.start(range.first()));
    int t = range.first();
    while (t < range.end()) {
      while (q < text.quotations().size()
          && (text.quotations().get(q).span().start() < text.start(t)
              || text.quotations().get(q).level() != level)) {
        q++;
      }
      first[size] = t;
      boolean opens =
          q < text.quotations().size() && text.quotations().get(q).span().start() == text.start(t);
      if (opens) {
        quotation[size] = text.quotations().get(q);
        t = Math.min(range.end(), text.firstTokenFrom(text.quotations().get(q).span().end()));
        t = Math.max(t, first[size] + 1);
      } else {
        t++;
      }
      end[size++] = t;
    }
    return new Unit(text, first, end, quotation, size);
  }

  /** Notes that a verb that makes an attribution begins at a node. */
  void markCue(int node) {
    cue[node] = true;
  }

  boolean isCue(int node) {
    return cue[node];
  }

  AnalysedText text() {
    return text;
  }

  int size() {
    return size;
  }

  boolean isQuotation(int node) {
    return quotation[node] != null;
  }

  Quotation quotation(int node) {
    Quotation found = quotation[node];
    if (found == null) {
      throw new IllegalArgumentException("node " + node + " is no quotation");
    }
    return found;
  }

  int firstToken(int node) {
    return first[node];
  }

  int endToken(int node) {
    return end[node];
  }

  /** The node's word in small letters; that of its first token for a quotation. */
  String lower(int node) {
    return text.lower(first[node]);
  }

  boolean isWord(int node) {
    return quotation[node] == null && text.isWord(first[node]);
  }

  boolean isCapitalised(int node) {
    return quotation[node] == null && text.isCapitalised(first[node]);
  }

  boolean is(int node, String mark) {
    return node >= 0 && node < size && quotation[node] == null && lower(node).equals(mark);
  }

  /** The node that holds a token, or -1. */
  int nodeOf(int token) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (end[middle] <= token) {
        low = middle + 1;
      } else if (first[middle] > token) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  /** From the first character of the first node to the last of the last. */
  Span span(int fromNode, int toNode) {
    return new Span(text.start(first[fromNode]), text.end(end[toNode - 1] - 1));
  }

  /** Whether a node is a quotation that is said, not a title or a word set apart. */
  boolean isSpeech(int node) {
    if (node < 0 || node >= size || quotation[node] == null) {
      return false;
    }
    Quotation found = quotation(node);
    if (words(node, node + 1) >= SHORTEST_SPEECH || !found.closed()) {
      return true;
    }
    int last = found.span().end() - 2;
    boolean stopped =
        last > found.span().start() && ",.!?\u2026".indexOf(text.text().charAt(last)) >= 0;
    return stopped || is(node - 1, ",") || is(node - 1, ":") || is(node + 1, ",");
  }

  /** Number of words in a run of nodes, those in quotations too. */
  int words(int fromNode, int toNode) {
    int words = 0;
    for (int n = fromNode; n < toNode; n++) {
      for (int t = first[n]; t < end[n]; t++) {
        words += text.isWord(t) ? 1 : 0;
      }
    }
    return words;
  }
}
