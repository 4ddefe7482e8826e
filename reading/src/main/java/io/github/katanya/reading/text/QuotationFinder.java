package io.github.katanya.reading.text;

import io.github.katanya.statement.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Finds the quotations of a text in all styles that newspapers use.
 *
 * <p>Straight and curly marks, one glyph on both sides (”…”), guillemets, two apostrophes for a
 * mark, single marks inside double ones, quotations that every paragraph opens anew, marks that are
 * never closed and stray ones. What a mark does is read from its shape where its shape tells, else
 * from the blanks beside it. A mark that looks like an opening one while a quotation is open closes
 * that one at the end of its sentence. No rule looks further than its paragraph, so the time is
 * linear in the text.
 */
final class QuotationFinder {
  private static final int DEEPEST = 6;

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final List<Quotation> found = new ArrayList<>();
  private final Deque<Open> stack = new ArrayDeque<>();

  private record Open(int token, boolean single) {}

  private QuotationFinder(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** The quotations in order of their start. */
  static List<Quotation> find(String text, int[] starts, int[] ends, List<TokenRange> paragraphs) {
    QuotationFinder finder = new QuotationFinder(text, starts, ends);
    boolean open = false;
    for (TokenRange paragraph : paragraphs) {
      open = finder.readParagraph(paragraph, open);
    }
    Collections.sort(
        finder.found,
        (a, b) ->
            a.span().start() != b.span().start()
                ? Integer.compare(a.span().start(), b.span().start())
                : Integer.compare(a.level(), b.level()));
    return finder.found;
  }

  /** Reads one paragraph; returns whether it leaves a double quotation open to its end. */
  private boolean readParagraph(TokenRange paragraph, boolean openBefore) {
    stack.clear();
    int[] singleClosers = singleClosersFrom(paragraph);
    for (int t = paragraph.first(); t < paragraph.end(); t++) {
      int mark = text.charAt(starts[t]);
      if (isDouble(t, mark)) {
        readDouble(paragraph, t, mark, openBefore);
      } else if (isSingle(t, mark)) {
        readSingle(paragraph, t, mark, openBefore, singleClosers);
      }
    }
    boolean leavesOpen = false;
    while (!stack.isEmpty()) {
      Open open = stack.pop();
      if (open.single()) {
        continue;
      }
      boolean toTheEnd = open.token() == paragraph.first() || sentences(open, paragraph) <= 3;
      int end = toTheEnd ? paragraph.end() : sentenceEnd(open.token() + 1, paragraph.end());
      leavesOpen |= toTheEnd;
      add(open, ends[end - 1], false, continues(open.token(), paragraph, openBefore));
    }
    return leavesOpen;
  }

  private boolean continues(int token, TokenRange paragraph, boolean openBefore) {
    return openBefore && token == paragraph.first();
  }

  private boolean isDouble(int token, int mark) {
    if (ends[token] - starts[token] == 2) {
      return mark == '\'' && text.charAt(starts[token] + 1) == '\'' || mark == '`';
    }
    return switch (mark) {
      case '"', '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB', '\uFF02' ->
          ends[token] - starts[token] == 1;
      default -> false;
    };
  }

  private boolean isSingle(int token, int mark) {
    if (ends[token] - starts[token] != 1) {
      return false;
    }
    return mark == '\'' || mark == '\u2018' || mark == '\u2019' || mark == '`' || mark == '\u201A';
  }

  private void readDouble(TokenRange paragraph, int token, int mark, boolean openBefore) {
    boolean opens =
        switch (mark) {
          case '\u201C', '\u201E', '\u201F' -> !(mark == '\u201C' && lowOpen());
          case '`' -> true;
          case '\u00AB' -> !isOpen(false) || looksOpening(paragraph, token);
          case '\u00BB' -> false;
          default -> isOpen(false) ? reopens(paragraph, token) : !looksClosing(paragraph, token);
        };
    if (opens) {
      if (isOpen(false) && !(mark == '\u201C' && nests(token))) {
        abandon(paragraph, token, openBefore);
      }
      push(new Open(token, false));
    } else if (isOpen(false)) {
      while (stack.peek().single()) {
        stack.pop();
      }
      Open open = stack.pop();
      add(open, ends[token], true, continues(open.token(), paragraph, openBefore));
    }
  }

  /**
   * Whether a curly opening mark inside an open quotation begins one within it: it has a closing
   * mark of its own.
   */
  private boolean nests(int token) {
    Open outer = stack.peek();
    if (outer == null || text.charAt(starts[outer.token()]) != '\u201C') {
      return false;
    }
    int depth = 0;
    for (int t = token; t < starts.length && depth >= 0 && t - token < 400; t++) {
      char c = text.charAt(starts[t]);
      depth += c == '\u201C' ? 1 : c == '\u201D' ? -1 : 0;
      if (t > token && text.substring(ends[t - 1], starts[t]).indexOf('\n') >= 0) {
        return false;
      }
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }

  private void readSingle(
      TokenRange paragraph, int token, int mark, boolean openBefore, int[] singleClosers) {
    boolean canClose = isOpen(true) && !looksOpening(paragraph, token);
    if (canClose && mark != '\u2018') {
      Open open = stack.pop();
      add(open, ends[token], true, continues(open.token(), paragraph, openBefore));
      return;
    }
    int closer = singleClosers[token - paragraph.first()];
    if (looksOpening(paragraph, token) && closer > token && (stack.isEmpty() || !isOpen(true))) {
      push(new Open(token, true));
    }
  }

  /**
   * For each token of the paragraph, the next token behind it that can close a single quotation, or
   * -1.
   */
  private int[] singleClosersFrom(TokenRange paragraph) {
    int[] next = new int[paragraph.size()];
    int closer = -1;
    for (int t = paragraph.end() - 1; t >= paragraph.first(); t--) {
      next[t - paragraph.first()] = closer;
      int mark = text.charAt(starts[t]);
      if (isSingle(t, mark) && mark != '\u2018' && looksClosing(paragraph, t)) {
        closer = t;
      }
    }
    return next;
  }

  /** Whether the innermost open quotation is a single one, or any double one is open. */
  private boolean isOpen(boolean single) {
    if (single) {
      return !stack.isEmpty() && stack.peek().single();
    }
    for (Open open : stack) {
      if (!open.single()) {
        return true;
      }
    }
    return false;
  }

  private boolean lowOpen() {
    for (Open open : stack) {
      char c = text.charAt(starts[open.token()]);
      if (c == '\u201E' || c == '\u201F') {
        return true;
      }
    }
    return false;
  }

  /**
   * An opening-looking mark while a quotation is open begins a new one only where the old one has
   * come to a stop.
   */
  private boolean reopens(TokenRange paragraph, int token) {
    if (!looksOpening(paragraph, token) || token == paragraph.first()) {
      return false;
    }
    char before = text.charAt(ends[token - 1] - 1);
    return ".,!?:\u2026".indexOf(before) >= 0;
  }

  private boolean looksOpening(TokenRange paragraph, int token) {
    return blankBefore(paragraph, token) && !blankAfter(paragraph, token);
  }

  private boolean looksClosing(TokenRange paragraph, int token) {
    return !blankBefore(paragraph, token) && blankAfter(paragraph, token);
  }

  private boolean blankBefore(TokenRange paragraph, int token) {
    if (token == paragraph.first() || ends[token - 1] < starts[token]) {
      return true;
    }
    return "([{\u2014\u2013-/\u201C\u2018\"'".indexOf(text.charAt(starts[token] - 1)) >= 0;
  }

  private boolean blankAfter(TokenRange paragraph, int token) {
    if (token + 1 >= paragraph.end() || ends[token] < starts[token + 1]) {
      return true;
    }
    return ")]},.;:!?\u2014\u2013-\u201D\u2019\"'".indexOf(text.charAt(ends[token])) >= 0;
  }

  private void push(Open open) {
    if (stack.size() < DEEPEST) {
      stack.push(open);
    }
  }

  /** Ends an unclosed quotation at the last sentence end before a token that opens another. */
  private void abandon(TokenRange paragraph, int token, boolean openBefore) {
    while (!stack.isEmpty()) {
      Open open = stack.pop();
      if (!open.single()) {
        int end = Math.min(token, sentenceEnd(open.token() + 1, token));
        add(open, ends[end - 1], false, continues(open.token(), paragraph, openBefore));
      }
    }
  }

  private int sentences(Open open, TokenRange paragraph) {
    int count = 0;
    for (int t = open.token(); t < paragraph.end() && count <= 4; t++) {
      count += isStop(t) ? 1 : 0;
    }
    return count;
  }

  private int sentenceEnd(int from, int limit) {
    for (int t = from; t < limit; t++) {
      if (isStop(t)) {
        return t + 1;
      }
    }
    return Math.max(limit, 1);
  }

  private boolean isStop(int token) {
    return ends[token] - starts[token] == 1 && ".!?".indexOf(text.charAt(starts[token])) >= 0;
  }

  private void add(Open open, int end, boolean closed, boolean continues) {
    found.add(
        new Quotation(
            new Span(starts[open.token()], Math.max(end, ends[open.token()])),
            stack.size(),
            closed,
            continues));
  }
}
