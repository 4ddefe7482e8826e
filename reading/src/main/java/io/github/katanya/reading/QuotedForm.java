package io.github.katanya.reading;

import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.Quotation;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Form;
import io.github.katanya.statement.Span;
import java.util.List;

/** Tells whether contents are quoted in whole, in part or not at all. */
final class QuotedForm {
  private QuotedForm() {}

  static Form of(AnalysedText text, List<Span> content) {
    int quoted = 0;
    int words = 0;
    for (Span piece : content) {
      TokenRange tokens = text.tokens(piece);
      for (int token = tokens.first(); token < tokens.end(); token++) {
        if (text.isWord(token)) {
          words++;
          quoted += isQuoted(text, piece, token) ? 1 : 0;
        }
      }
    }
    if (quoted == 0) {
      return Form.INDIRECT;
    }
    return quoted == words ? Form.DIRECT : Form.MIXED;
  }

  /** A quotation that holds more than the piece itself (an outer speaker's) does not count. */
  private static boolean isQuoted(AnalysedText text, Span piece, int token) {
    Span trimmed = piece;
    for (Quotation quotation : text.quotations()) {
      if (quotation.span().start() > text.start(token)) {
        break;
      }
      boolean reachesOut =
          quotation.span().start() < trimmed.start() - 1
              || quotation.span().end() > trimmed.end() + 1;
      if (quotation.span().contains(text.start(token)) && !reachesOut) {
        return true;
      }
    }
    return false;
  }
}
