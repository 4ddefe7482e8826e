package io.github.katanya.reading.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.katanya.reading.TextStageContract;
import io.github.katanya.reading.attribution.Attribution;
import io.github.katanya.reading.attribution.Attributor;
import io.github.katanya.reading.attribution.Attributors;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TextAnalyser;
import io.github.katanya.reading.text.TextAnalysers;
import io.github.katanya.statement.Act;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Certainty;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Polarity;
import io.github.katanya.statement.Relay;
import io.github.katanya.statement.Said;
import io.github.katanya.statement.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeaningReadersTest {
  private static final LocalDate FRIDAY = LocalDate.of(2022, 9, 23);
  private static final MeaningReader READER = MeaningReaders.standard();

  private static Meaning read(String marked, Language language) {
    return new Marked(marked, language).read(READER, Optional.of(FRIDAY), Optional.of("Kabar"));
  }

  private static List<String> relays(String marked, Language language) {
    return read(marked, language).relays().stream().map(Relay::name).toList();
  }

  static Stream<Tables.Row> said() {
    return Tables.rows("said");
  }

  @ParameterizedTest
  @MethodSource("said")
  @DisplayName("the time of the saying is told from the times of what is said")
  void theTimeOfTheSayingIsFound(Tables.Row row) {
    Marked marked = new Marked(row.cells().get(0), row.language());
    Optional<Said> said = marked.read(READER, Optional.of(FRIDAY), Optional.empty()).said();
    String expected = row.cells().get(1);
    if (expected.equals("none")) {
      assertThat(said).isEmpty();
      return;
    }
    assertThat(said).isPresent();
    assertThat(said.get().mention().in(marked.plain())).isEqualTo(marked.words("t").get(0));
    assertThat(said.get().value().orElse("-")).isEqualTo(expected);
  }

  @Test
  @DisplayName("demands, feelings and questions claim nothing")
  void noClaimHasNoPolarity() {
    Meaning demand =
        read("<s>Milan Ravo</s> <cue>urged</cue> <c>Lumaya to leave</c>.", Language.ENGLISH);
    assertThat(demand.act()).isEqualTo(Act.DEMAND);
    assertThat(demand.polarity()).isEmpty();
    assertThat(demand.certainty()).isEmpty();
  }

  @Test
  @DisplayName("a free-standing quotation without cue and source is read all the same")
  void freeStandingQuotationsAreRead() {
    Meaning meaning = read("<c>\"Kapal itu tidak pernah pulang.\"</c>", Language.INDONESIAN);
    assertThat(meaning.polarity()).contains(Polarity.NEGATIVE);
    assertThat(meaning.certainty()).contains(Certainty.CERTAIN);
    assertThat(meaning.said()).isEmpty();
    assertThat(meaning.relays()).isEmpty();
  }

  @Nested
  class Relays {

    @Test
    @DisplayName("stand from the one nearest the speaker to the one nearest the reader")
    void areInOrder() {
      assertThat(
              relays(
                  "<c>\"Kami pergi,\"</c> <cue>kata</cue> <s>Ravo Milan</s> kepada KCNA, dilansir"
                      + " Reuters, Kamis (22/9).",
                  Language.INDONESIAN))
          .containsExactly("KCNA", "Reuters");
      assertThat(
              relays(
                  "<c>\"Kami pergi,\"</c> <cue>kata</cue> <s>Ravo Milan</s>, dilansir Reuters yang"
                      + " mengutip KCNA.",
                  Language.INDONESIAN))
          .containsExactly("KCNA", "Reuters");
      assertThat(
              relays(
                  "<c>\"We are leaving,\"</c> <s>Milan Ravo</s> <cue>said</cue>, as reported by"
                      + " Reuters, citing KCNA.",
                  Language.ENGLISH))
          .containsExactly("KCNA", "Reuters");
    }

    @ParameterizedTest
    @CsvSource({"Reuters,0", "reuters.com,0", "Reuters (repost),0", "The Reuters,0", "Antara,1"})
    @DisplayName("never name the article's own outlet")
    void areNeverTheOwnOutlet(String outlet, int expected) {
      Marked marked =
          new Marked(
              "<c>\"Kami pergi,\"</c> <cue>kata</cue> <s>Ravo Milan</s> kepada Reuters.",
              Language.INDONESIAN);
      assertThat(marked.read(READER, Optional.of(FRIDAY), Optional.of(outlet)).relays())
          .hasSize(expected);
    }

    @Test
    @DisplayName("are never the source itself")
    void areNeverTheSource() {
      assertThat(
              relays(
                  "<s>Reuters</s> <cue>melaporkan</cue> <c>kapal itu tenggelam</c>.",
                  Language.INDONESIAN))
          .isEmpty();
    }

    @Test
    @DisplayName("are read from brackets at the end of a paragraph and from datelines")
    void areReadFromBracketsAndDatelines() {
      assertThat(
              relays(
                  "<c>\"Kami pergi,\"</c> <cue>kata</cue> <s>Ravo Milan</s>. (Antara)",
                  Language.INDONESIAN))
          .containsExactly("Antara");
      assertThat(
              relays(
                  "RAVENA (AFP) - <c>\"Kami pergi,\"</c> <cue>kata</cue> <s>Ravo Milan</s>.",
                  Language.INDONESIAN))
          .containsExactly("AFP");
      assertThat(
              relays(
                  "<c>\"Kami pergi,\"</c> <cue>kata</cue> <s>Ravo Milan</s> (45).",
                  Language.INDONESIAN))
          .isEmpty();
    }

    @Test
    @DisplayName("are read where scraping has lost the blank before them")
    void areReadWhereTheBlankIsLost() {
      assertThat(
              relays(
                  "<c>\"Kami pergi,\"</c> <cue>kata</cue> <s>Ravo Milan</s>, seperti"
                      + " dilansirdetikLumaya, Kamis (22/9).",
                  Language.INDONESIAN))
          .containsExactly("detikLumaya");
    }
  }

  @Test
  @DisplayName("a time beside another speaker's cue is that one's")
  void timesOfOthersAreLeftToThem() {
    String plain =
        "Ravo Milan membantah tuduhan itu, sedangkan Tara Wening pada Kamis (22/9)"
            + " mengecam serangan itu.";
    TextAnalyser analyser = TextAnalysers.standard();
    AnalysedText text = analyser.analyse(plain, Language.INDONESIAN);
    List<Attribution> two =
        List.of(
            attribution(plain, "Ravo Milan", "membantah", "tuduhan itu"),
            attribution(plain, "Tara Wening", "mengecam", "serangan itu"));
    Article article = Article.of("a", Language.INDONESIAN, plain);
    List<Meaning> meanings =
        READER.read(
            new Article(
                "a",
                Language.INDONESIAN,
                article.outlet(),
                article.url(),
                Optional.of(FRIDAY),
                article.title(),
                plain),
            text,
            two,
            List.of(Optional.empty(), Optional.empty()),
            List.of());
    assertThat(meanings.get(0).said()).isEmpty();
    assertThat(meanings.get(1).said().flatMap(Said::value)).contains("2022-09-22");
  }

  private static Attribution attribution(String text, String source, String cue, String content) {
    return new Attribution(
        List.of(span(text, content)),
        List.of(span(text, cue)),
        List.of(span(text, source)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "test",
        1);
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  @Nested
  class Contract extends TextStageContract {
    private final TextAnalyser analyser = TextAnalysers.standard();
    private final Attributor attributor = Attributors.patterns();

    @Override
    protected boolean inOrder() {
      return false;
    }

    @Override
    protected int longest() {
      return 2_000_000;
    }

    @Override
    protected List<Span> spans(String text, Language language) {
      AnalysedText analysed = analyser.analyse(text, language);
      List<Attribution> attributions = attributor.attribute(analysed);
      List<Meaning> meanings =
          READER.read(
              Article.of("a", language, text),
              analysed,
              attributions,
              Collections.nCopies(attributions.size(), Optional.empty()),
              List.of());
      assertThat(meanings).hasSameSizeAs(attributions);
      List<Span> spans = new ArrayList<>();
      for (Meaning meaning : meanings) {
        meaning.said().map(Said::mention).ifPresent(spans::add);
        meaning.place().ifPresent(spans::add);
        meaning.occasion().ifPresent(spans::add);
        meaning.relays().stream().map(Relay::mention).forEach(spans::add);
      }
      return spans;
    }
  }
}
