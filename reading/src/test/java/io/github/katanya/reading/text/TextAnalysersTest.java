package io.github.katanya.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.katanya.reading.TextStageContract;
import io.github.katanya.reading.lexicon.DataFile;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextAnalysersTest {
  private static final TextAnalyser ANALYSER = TextAnalysers.standard();

  private static AnalysedText id(String text) {
    return ANALYSER.analyse(text, Language.INDONESIAN);
  }

  private static AnalysedText en(String text) {
    return ANALYSER.analyse(text, Language.ENGLISH);
  }

  private static List<String> words(AnalysedText text) {
    List<String> words = new ArrayList<>();
    for (int t = 0; t < text.tokenCount(); t++) {
      words.add(text.word(t));
    }
    return words;
  }

  private static List<String> sentences(AnalysedText text) {
    return text.sentences().stream().map(s -> text.span(s).in(text.text())).toList();
  }

  private static List<String> quotations(AnalysedText text) {
    return text.quotations().stream().map(q -> q.level() + q.span().in(text.text())).toList();
  }

  @Nested
  class TokensKeepTheContract extends TextStageContract {
    @Override
    protected List<Span> spans(String text, Language language) {
      AnalysedText analysed = ANALYSER.analyse(text, language);
      List<Span> spans = new ArrayList<>();
      int last = 0;
      for (int t = 0; t < analysed.tokenCount(); t++) {
        assertThat(analysed.start(t)).isGreaterThanOrEqualTo(last);
        assertThat(analysed.end(t)).isGreaterThan(analysed.start(t));
        last = analysed.end(t);
        spans.add(new Span(analysed.start(t), analysed.end(t)));
      }
      return spans;
    }
  }

  @Nested
  class SentencesKeepTheContract extends TextStageContract {
    @Override
    protected List<Span> spans(String text, Language language) {
      AnalysedText analysed = ANALYSER.analyse(text, language);
      int next = 0;
      for (TokenRange sentence : analysed.sentences()) {
        assertThat(sentence.first()).isEqualTo(next);
        next = sentence.end();
      }
      assertThat(next).isEqualTo(analysed.tokenCount());
      return analysed.sentences().stream().map(analysed::span).toList();
    }
  }

  @Nested
  class QuotationsKeepTheContract extends TextStageContract {
    @Override
    protected List<Span> spans(String text, Language language) {
      return ANALYSER.analyse(text, language).quotations().stream().map(Quotation::span).toList();
    }
  }

  @Test
  void wordsKeepTheirHyphensApostrophesAndNumbers() {
    assertThat(words(id("Ma'ruf menjual senjata-senjata Rp 482,5 triliun (22/9).")))
        .containsExactly(
            "Ma'ruf",
            "menjual",
            "senjata-senjata",
            "Rp",
            "482,5",
            "triliun",
            "(",
            "22/9",
            ")",
            ".");
  }

  @Test
  void anEnglishPossessiveIsATokenOfItsOwn() {
    assertThat(words(en("Vael’s team didn't call the U.S. Treasury.")))
        .containsExactly("Vael", "’s", "team", "didn't", "call", "the", "U.S.", "Treasury", ".");
  }

  @Test
  void gluedWordsAreCutWhereACapitalFollowsSmallLetters() {
    assertThat(words(id("kataFaruk di TikTok"))).containsExactly("kata", "Faruk", "di", "TikTok");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theExamplesOfTheAbbreviationsHold(Language language) {
    DataFile file = DataFile.shipped(language.code() + "/abbreviations.txt");
    for (DataFile.Block block : file.blocks()) {
      assertThat(block.all("right")).as("%s:%d", file.name(), block.line()).isNotEmpty();
      assertThat(block.all("wrong")).as("%s:%d", file.name(), block.line()).isNotEmpty();
      block
          .all("right")
          .forEach(s -> assertThat(sentences(ANALYSER.analyse(s, language))).as(s).hasSize(1));
      block
          .all("wrong")
          .forEach(s -> assertThat(sentences(ANALYSER.analyse(s, language))).as(s).hasSize(2));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theExamplesOfTheFurnitureHold(Language language) {
    DataFile file = DataFile.shipped(language.code() + "/furniture.txt");
    for (DataFile.Block block : file.blocks()) {
      assertThat(block.all("right")).as("%s:%d", file.name(), block.line()).isNotEmpty();
      assertThat(block.all("wrong")).as("%s:%d", file.name(), block.line()).isNotEmpty();
      block.all("right").forEach(s -> assertThat(isFurniture(s, language)).as(s).isTrue());
      block.all("wrong").forEach(s -> assertThat(isFurniture(s, language)).as(s).isFalse());
    }
  }

  private static boolean isFurniture(String paragraph, Language language) {
    return ANALYSER.analyse("Kapal itu tiba.\n" + paragraph, language).isFurniture(1);
  }

  @Test
  void aStopInsideAQuotationEndsASentenceOnlyWhereTheNextBegins() {
    assertThat(sentences(id("\"Kami tahu. Kami diam,\" kata Ravo. \"Mengapa?\" tanya Mila.")))
        .containsExactly("\"Kami tahu.", "Kami diam,\" kata Ravo.", "\"Mengapa?\" tanya Mila.");
  }

  @Test
  void aGluedSentenceIsCut() {
    assertThat(sentences(id("Kapal itu tiba.Warga pulang."))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          "Kami pergi," kata Ravo.            | 0"Kami pergi,"
          “Kami pergi,” kata Ravo.            | 0“Kami pergi,”
          ”Kami pergi,” kata Ravo.            | 0”Kami pergi,”
          «Kami pergi», kata Ravo.            | 0«Kami pergi»
          ''Kami pergi,'' kata Ravo.          | 0''Kami pergi,''
          ``Kami pergi,'' kata Ravo.          | 0``Kami pergi,''
          'Kami pergi,' kata Ravo.            | 0'Kami pergi,'
          ‘Kami pergi,’ kata Ma'ruf.          | 0‘Kami pergi,’
          „Kami pergi,“ kata Ravo.            | 0„Kami pergi,“
          "Ia bilang 'pergi' saja," kata Ravo. | 0"Ia bilang 'pergi' saja," ; 1'pergi'
          “Ia bilang ‘pergi’ saja,” kata Ravo. | 0“Ia bilang ‘pergi’ saja,” ; 1‘pergi’
          “Ia bilang “pergi” saja,” kata Ravo. | 0“Ia bilang “pergi” saja,” ; 1“pergi”
          The workers’ pay and Vael's ship.   | ''
          Kapal 5" itu rusak.                 | ''
          ”Satu.” ”Dua,” kata Ravo.           | 0”Satu.” ; 0”Dua,”
          "Satu. Kata Ravo, "Dua," lalu ia pergi. | 0"Satu. ; 0"Dua,"
          """)
  void quotationsOfAllStylesAreFound(String text, String expected) {
    List<String> all = "''".equals(expected) ? List.of() : List.of(expected.split(" ; "));
    assertThat(quotations(id(text))).containsExactlyElementsOf(all);
  }

  @Test
  void aQuotationThatEachParagraphOpensAnewGoesOn() {
    AnalysedText text = en("“We left.\n\n“We came back,” Vael said.");
    assertThat(quotations(text)).containsExactly("0“We left.", "0“We came back,”");
    assertThat(text.quotations().get(0).closed()).isFalse();
    assertThat(text.quotations().get(1).continues()).isTrue();
  }

  @Test
  void anUnclosedMarkDoesNotSwallowTheRestOfALongParagraph() {
    AnalysedText text = id("Ia berkata \"kami pergi. " + "Kapal itu tiba di Lumaya. ".repeat(20));
    assertThat(quotations(text)).containsExactly("0\"kami pergi.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LUMAYA, HARIAN — Kapal itu tiba di sini. Warga pulang. | Kapal itu tiba di sini.
          LUMAYA - Kapal itu tiba.                               | Kapal itu tiba.
          Lumaya, detik.example -- Kapal itu tiba.               | Kapal itu tiba.
          MAREL (Vesna Press) - The ship came in.                | The ship came in.
          Kapal itu tiba - dan pergi lagi.                       | Kapal itu tiba - dan pergi lagi.
          """)
  void theLeadBeginsBehindTheDateline(String text, String lead) {
    assertThat(id(text).lead().map(s -> s.in(text))).contains(lead);
  }

  @Test
  void theHeadlineAndTheCaptionAreFurnitureAndTheLeadComesBehindThem() {
    AnalysedText text =
        id(
            "Kapal Lumaya Tiba\nIlustrasi. (Arsip/R. Wirya)\n\nBagikan:\n\nLUMAYA - Kapal tiba. Warga pulang.");
    assertThat(text.isFurniture(0)).isTrue();
    assertThat(text.isFurniture(1)).isTrue();
    assertThat(text.isFurniture(2)).isTrue();
    assertThat(text.isFurniture(3)).isFalse();
    assertThat(text.lead().map(s -> s.in(text.text()))).contains("Kapal tiba.");
  }

  @Test
  void linesOfAWrappedTextAreOneParagraph() {
    String line = "Kapal itu tiba di pelabuhan Lumaya bersama tiga puluh orang awak";
    String text =
        (line + "\n").repeat(4) + "lalu pergi.\n\n" + (line + "\n").repeat(4) + "dan pulang.";
    assertThat(id(text).paragraphs()).hasSize(2);
  }
}
