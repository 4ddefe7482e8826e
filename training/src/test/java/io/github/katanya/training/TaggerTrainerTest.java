package io.github.katanya.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.katanya.reading.tagging.CrfTagger;
import io.github.katanya.reading.tagging.TaggedStatement;
import io.github.katanya.reading.tagging.TaggerModel;
import io.github.katanya.reading.tagging.TokenTable;
import io.github.katanya.reading.tagging.WordClusters;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TextAnalyser;
import io.github.katanya.reading.text.TextAnalysers;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import io.github.katanya.training.Corpus.Annotated;
import io.github.katanya.training.Corpus.Marked;
import io.github.katanya.training.CrfTrainer.Settings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Training a tagger")
class TaggerTrainerTest {
  private static final String[] NAMES = {
    "Ravo Milan", "Sarwan Tejo", "Dorla Wiratma", "Tika Lesmi"
  };
  private static final String[] CUES = {"mengatakan", "menegaskan", "membantah"};
  private static final String[] CONTENTS = {
    "harga beras turun", "kapal itu sudah pergi", "pasar dibuka lagi besok", "jalan desa rusak"
  };

  private final TextAnalyser analyser = TextAnalysers.standard();

  private static Annotated article(int n) {
    StringBuilder text = new StringBuilder();
    List<Marked> marked = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      text.append("Hujan turun di Lumaya sejak pagi. ");
      Span source = append(text, NAMES[(n + i) % NAMES.length]);
      text.append(' ');
      Span cue = append(text, CUES[(n * 2 + i) % CUES.length]);
      text.append(" bahwa ");
      Span content = append(text, CONTENTS[(n * 3 + i) % CONTENTS.length]);
      text.append(".\n\n");
      marked.add(new Marked(List.of(source), List.of(cue), List.of(content)));
    }
    return new Annotated("a" + n, Language.INDONESIAN, text.toString(), marked);
  }

  private static Span append(StringBuilder text, String words) {
    int start = text.length();
    text.append(words);
    return new Span(start, text.length());
  }

  private TaggerModel train(int threads) {
    List<TrainingText> texts = new ArrayList<>();
    for (int n = 0; n < 12; n++) {
      Annotated article = article(n);
      AnalysedText text = analyser.analyse(article.text(), article.language());
      texts.add(TrainingText.of(article, TokenTable.of(text, WordClusters.NONE)));
    }
    Settings settings = new Settings(12, 0.1f, 1, 1e-4f, 6, 2);
    TaggerTrainer.Plan plan =
        new TaggerTrainer.Plan(
            7, 3, settings, settings, settings, settings, settings, 0.05, threads);
    return new TaggerTrainer(plan, line -> {}).train(texts, List.of(), WordClusters.NONE);
  }

  private static byte[] bytes(TaggerModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  @Test
  @DisplayName("gives the same bytes again, on one thread as on two")
  void sameBytes() throws IOException {
    assertThat(bytes(train(1))).isEqualTo(bytes(train(2)));
  }

  @Test
  @DisplayName("gives a model that finds a statement in a sentence it has not seen")
  void learns() {
    AnalysedText text =
        analyser.analyse(
            "Hujan turun di Lumaya sejak pagi. Dorla Wiratma menegaskan bahwa pasar Lumaya aman.",
            Language.INDONESIAN);

    List<TaggedStatement> found = new CrfTagger(train(2)).tag(text);

    assertThat(found).hasSize(1);
    assertThat(words(text, text.span(found.get(0).cue()))).isEqualTo("menegaskan");
    assertThat(words(text, text.span(found.get(0).source().get(0)))).isEqualTo("Dorla Wiratma");
    assertThat(words(text, text.span(found.get(0).content().get(0))))
        .startsWith("pasar Lumaya aman");
  }

  @Test
  @DisplayName("gives a model that is the same after writing and reading")
  void readsWhatItWrote() throws IOException {
    byte[] written = bytes(train(2));

    TaggerModel read = TaggerModel.read(new ByteArrayInputStream(written));

    assertThat(bytes(read)).isEqualTo(written);
  }

  private static String words(AnalysedText text, Span span) {
    return text.text().substring(span.start(), span.end());
  }
}
