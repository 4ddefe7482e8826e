package io.github.katanya.encoder;

import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.Quotation;
import io.github.katanya.reading.text.TokenRange;

/** Gives contents the quotation marks that belong to them. */
final class Quotations {
  private Quotations() {}

  /**
   * The content with the marks of the quotations at its ends, where it holds all their words: the
   * network marks no marks at edges. A content that is cut off where the network's sight ends goes
   * on through its quotation.
   *
   * @param cutBefore whether the network saw no word before the content
   * @param cutBehind whether the network saw no word behind the content
   */
  static TokenRange whole(
      AnalysedText text, TokenRange content, boolean cutBefore, boolean cutBehind) {
    int first = content.first();
    int end = content.end();
    int before = text.quotationOf(first);
    int behind = text.quotationOf(end - 1);
    if (before >= 0) {
      TokenRange quotation = quotation(text, before);
      if (holds(text, content, quotation, cutBefore, cutBehind)) {
        first = Math.min(first, quotation.first());
      }
    }
    if (behind >= 0) {
      TokenRange quotation = quotation(text, behind);
      if (holds(text, content, quotation, cutBefore, cutBehind)) {
        end = Math.max(end, quotation.end());
      }
    }
    return new TokenRange(first, end);
  }

  private static boolean holds(
      AnalysedText text,
      TokenRange content,
      TokenRange quotation,
      boolean cutBefore,
      boolean cutBehind) {
    return (cutBefore || !hasWord(text, quotation.first(), content.first()))
        && (cutBehind || !hasWord(text, content.end(), quotation.end()));
  }

  private static TokenRange quotation(AnalysedText text, int index) {
    Quotation quotation = text.quotations().get(index);
    return text.tokens(quotation.span());
  }

  private static boolean hasWord(AnalysedText text, int first, int end) {
    for (int t = first; t < end; t++) {
      if (text.isWord(t)) {
        return true;
      }
    }
    return false;
  }
}
