package io.github.katanya.reading.text;

import io.github.katanya.statement.Form;
import io.github.katanya.statement.Span;
import java.util.List;

/** Tells whether contents are quoted in whole, in part or not at all. */
public final class QuotedForm {
  private QuotedForm() {}

  /**
   * The form of a content.
   *
   * @param text the text
   * @param content its pieces
   */
  public static Form of(AnalysedText text, List<Span> content) {
    int quoted = 0;
    int words = 0;
    for (Span piece : content) {
      TokenRange tokens = text.tokens(piece);
      boolean[] inside = quoted(text, piece, tokens);
      for (int token = tokens.first(); token < tokens.end(); token++) {
        if (text.isWord(token)) {
          words++;
          quoted += inside[token - tokens.first()] ? 1 : 0;
        }
      }
    }
    if (quoted == 0) {
      return Form.INDIRECT;
    }
    return quoted == words ? Form.DIRECT : Form.MIXED;
  }

  /** A quotation that holds more than the piece itself (an outer speaker's) does not count. */
  private static boolean[] quoted(AnalysedText text, Span piece, TokenRange tokens) {
    boolean[] inside = new boolean[tokens.size()];
    int from = text.firstQuotationFrom(Math.max(0, piece.start() - 1));
    for (int q = from; q < text.quotations().size(); q++) {
      Quotation quotation = text.quotations().get(q);
      if (quotation.span().start() >= piece.end()) {
        break;
      }
      if (quotation.span().end() <= piece.end() + 1 && quotation.level() <= outermost(text, from)) {
        TokenRange range = text.tokens(quotation.span());
        int end = Math.min(range.end(), tokens.end());
        for (int t = Math.max(range.first(), tokens.first()); t < end; t++) {
          inside[t - tokens.first()] = true;
        }
      }
    }
    return inside;
  }

  /**
   * Level of the first quotation of the piece; deeper ones lie within it or beside it in the same
   * outer one.
   */
  private static int outermost(AnalysedText text, int first) {
    return text.quotations().get(first).level();
  }
}
