package io.github.katanya.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.katanya.reading.tagging.TaggedStatement;
import io.github.katanya.reading.tagging.TaggerProvider;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TextAnalysers;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodersTest {
  private static AnalysedText analysed(String text) {
    return TextAnalysers.standard().analyse(text, Language.ENGLISH);
  }

  /**
   * In 8 bits, versions and processors differ a little: a mark near the threshold may come or go.
   */
  @Test
  void theShippedEncoderMarksTheArticleAsTheTrainingsCodeDoes() {
    List<EncoderTagger.Marked> ours = Shipped.ENGLISH.mark(Reference.ARTICLE);
    List<Reference.Mark> sure =
        Reference.marks().stream().filter(mark -> mark.probability() > 0.8).toList();
    assertThat(sure).hasSizeGreaterThan(12);
    int same = 0;
    for (Reference.Mark mark : sure) {
      EncoderTagger.Marked found =
          ours.stream()
              .filter(m -> m.cue().equals(mark.cue().get(0)))
              .findFirst()
              .orElseThrow(() -> new AssertionError("not found: " + mark));
      assertThat(found.probability()).isCloseTo(mark.probability(), within(0.12));
      List<Span> content = found.content().stream().map(EncoderTagger.Content::span).toList();
      same += content.equals(mark.content()) && found.source().equals(mark.source()) ? 1 : 0;
    }
    assertThat(same).isGreaterThanOrEqualTo(sure.size() - 1);
  }

  @Test
  void manyThreadsReadAsOneDoes() throws Exception {
    AnalysedText text = analysed(Reference.ARTICLE);
    List<TaggedStatement> alone = Shipped.ENGLISH.tag(text);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<TaggedStatement>>> readings = new ArrayList<>();
      for (int n = 0; n < 8; n++) {
        readings.add(threads.submit(() -> Shipped.ENGLISH.tag(text)));
      }
      for (Future<List<TaggedStatement>> reading : readings) {
        assertThat(reading.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(alone).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n\n ", "\ud83d\ude00\ud83d\ude00", "\"\"\"'''", "\u0000\u200b\ufffd"})
  void anyTextIsRead(String text) {
    assertThat(Shipped.ENGLISH.tag(analysed(text))).isEmpty();
  }

  @Test
  void aHugeWordIsRead() {
    assertThat(Shipped.ENGLISH.tag(analysed("z".repeat(50_000)))).isEmpty();
  }

  @Test
  void theServiceLoaderFindsOneForEachLanguage() {
    TaggerProvider provider = ServiceLoader.load(TaggerProvider.class).findFirst().orElseThrow();
    assertThat(provider).isInstanceOf(Encoders.class);
    assertThat(provider.name()).isEqualTo("encoder");
    for (Language language : Language.values()) {
      assertThat(provider.tagger(language)).isPresent();
    }
  }

  @Test
  void theIndonesianEncoderMarksSourceCueAndContent() {
    AnalysedText text =
        TextAnalysers.standard()
            .analyse(
                "Bupati Lumaya, Dara Lestari, membantah menerima suap. \"Saya tidak pernah menerima apa"
                    + " pun,\" kata Dara di Lumaya, Senin.",
                Language.INDONESIAN);
    List<TaggedStatement> found = Encoders.load(Language.INDONESIAN, 1).orElseThrow().tag(text);
    assertThat(found)
        .extracting(statement -> text.span(statement.cue()).in(text.text()))
        .containsExactly("membantah", "kata");
    assertThat(found.get(1).source())
        .extracting(range -> text.span(range).in(text.text()))
        .containsExactly("Dara");
  }
}
