package io.github.katanya.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TextAnalysers;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import org.junit.jupiter.api.Test;

class QuotationsTest {
  private static final String TEXT =
      "Dara Lesk told reporters \u201cthe bridge stays shut. Nobody asked the owner,\u201d on Monday.";

  private static String whole(String part, boolean cutBefore, boolean cutBehind) {
    AnalysedText text = TextAnalysers.standard().analyse(TEXT, Language.ENGLISH);
    int start = TEXT.indexOf(part);
    TokenRange tokens = text.tokens(new Span(start, start + part.length()));
    Span span = text.span(Quotations.whole(text, tokens, cutBefore, cutBehind));
    return TEXT.substring(span.start(), span.end());
  }

  @Test
  void aContentWithAllWordsOfAQuotationGetsItsMarks() {
    assertThat(whole("the bridge stays shut. Nobody asked the owner", false, false))
        .isEqualTo("\u201cthe bridge stays shut. Nobody asked the owner,\u201d");
  }

  @Test
  void aContentThatBeginsBeforeAQuotationGetsItsClosingMark() {
    assertThat(whole("reporters \u201cthe bridge stays shut. Nobody asked the owner", false, false))
        .isEqualTo("reporters \u201cthe bridge stays shut. Nobody asked the owner,\u201d");
  }

  @Test
  void aPartOfAQuotationStaysAsItIs() {
    assertThat(whole("Nobody asked the owner", false, false)).isEqualTo("Nobody asked the owner");
    assertThat(whole("the bridge stays shut", false, false)).isEqualTo("the bridge stays shut");
  }

  @Test
  void aContentCutOffWhereSightEndsGoesOnThroughItsQuotation() {
    String quotation = "\u201cthe bridge stays shut. Nobody asked the owner,\u201d";
    assertThat(whole("shut. Nobody asked the owner", true, false)).isEqualTo(quotation);
    assertThat(whole("the bridge stays", false, true)).isEqualTo(quotation);
  }

  @Test
  void aContentOutsideQuotationsStaysAsItIs() {
    assertThat(whole("told reporters", true, false)).isEqualTo("told reporters");
  }
}
