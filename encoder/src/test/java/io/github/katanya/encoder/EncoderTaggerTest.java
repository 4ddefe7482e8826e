package io.github.katanya.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.katanya.reading.tagging.TaggedStatement;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TextAnalysers;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Language;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Holds what stands around the network to its word, with a network that reads by rule. */
class EncoderTaggerTest {
  private static final float SURE = 50;
  private static final WordPieces TOKENIZER =
      new WordPieces(Vocabulary.of(List.of("[UNK]", "said", "the", ".", ",", "a", "b")));

  private int windows;
  private int open;

  /**
   * Marks every word of some as a cue, the word before as its source, all behind as its content.
   */
  private final class Rule implements Network {
    private final Function<String, Boolean> isCue;

    Rule(Function<String, Boolean> isCue) {
      this.isCue = isCue;
    }

    @Override
    public Encoded encode(Pieces pieces, Window window) {
      windows++;
      open++;
      return new Encoded() {
        @Override
        public float[][] cues() {
          float[][] scores = new float[window.words()][];
          for (int w = 0; w < scores.length; w++) {
            int word = window.first() + w;
            String shown = pieces.text().substring(pieces.start(word), pieces.end(word));
            scores[w] = new float[] {0, isCue.apply(shown) ? SURE : -SURE, -SURE};
          }
          return scores;
        }

        @Override
        public List<float[][]> read(List<Frame> frames) {
          List<float[][]> scores = new ArrayList<>();
          for (Frame frame : frames) {
            float[][] rows = new float[frame.size()][5];
            for (int i = 0; i < rows.length; i++) {
              int word = frame.first() + i;
              int tag = word == frame.cueFirst() - 1 ? 1 : 0;
              if (word >= frame.cueEnd()) {
                tag = word == frame.cueEnd() ? 3 : 4;
              }
              rows[i][tag] = SURE;
            }
            scores.add(rows);
          }
          return scores;
        }

        @Override
        public void close() {
          open--;
        }
      };
    }

    @Override
    public void close() {}
  }

  private EncoderTagger tagger(Function<String, Boolean> isCue) throws IOException {
    String zeros = SettingsTest.PLAIN.replace("0 1 2 3 4 5 6 7 8", "0 0 0 0 0 0 0 0 0");
    Settings settings =
        Settings.read(new StringReader(zeros.replace("0 1 -10000.0", "0 0 -10000.0")));
    return new EncoderTagger(TOKENIZER, new Rule(isCue), settings);
  }

  private static AnalysedText analysed(String text) {
    return TextAnalysers.standard().analyse(text, Language.ENGLISH);
  }

  private static String words(AnalysedText text, TokenRange range) {
    return text.text().substring(text.start(range.first()), text.end(range.end() - 1));
  }

  @Test
  void whatTheNetworkMarksIsGivenAsTokens() throws IOException {
    AnalysedText text = analysed("Milan said the bridge is shut.");
    List<TaggedStatement> found = tagger("said"::equals).tag(text);
    assertThat(found).hasSize(1);
    TaggedStatement statement = found.get(0);
    assertThat(words(text, statement.cue())).isEqualTo("said");
    assertThat(words(text, statement.source().get(0))).isEqualTo("Milan");
    assertThat(words(text, statement.content().get(0))).isEqualTo("the bridge is shut");
    assertThat(statement.confidence()).isBetween(0.99, 1.0);
    assertThat(open).isZero();
  }

  @Test
  void aPartOfATokenStandsForTheToken() throws IOException {
    AnalysedText text = analysed("Milan co-said the bridge is shut.");
    TaggedStatement statement = tagger("said"::equals).tag(text).get(0);
    assertThat(words(text, statement.cue())).isEqualTo("co-said");
  }

  @Test
  void ofTwoCuesInOneTokenOneStays() throws IOException {
    AnalysedText text = analysed("Milan said-said the bridge is shut.");
    List<TaggedStatement> found = tagger("said"::equals).tag(text);
    assertThat(found).hasSize(1);
    assertThat(words(text, found.get(0).cue())).isEqualTo("said-said");
  }

  @Test
  void aCueWithoutAContentIsNoStatement() throws IOException {
    assertThat(tagger("said"::equals).tag(analysed("So Milan said"))).isEmpty();
  }

  @Test
  void aTextWithoutWordsIsNotShownToTheNetwork() throws IOException {
    EncoderTagger tagger = tagger(word -> true);
    assertThat(tagger.tag(analysed(""))).isEmpty();
    assertThat(tagger.tag(analysed(" \n\t \n"))).isEmpty();
    assertThat(windows).isZero();
  }

  @Test
  void offsetsAreRightBehindAnEmoji() throws IOException {
    AnalysedText text = analysed("\ud83d\udea2 \ud83d\udea2 Milan said the bridge is shut.");
    TaggedStatement statement = tagger("said"::equals).tag(text).get(0);
    assertThat(words(text, statement.cue())).isEqualTo("said");
  }

  @Test
  void oneHugeWordIsOneWindow() throws IOException {
    assertThat(tagger("said"::equals).tag(analysed("x".repeat(200_000)))).isEmpty();
    assertThat(windows).isEqualTo(1);
  }

  @Test
  void tenMegabytesAreReadInBoundedWindows() throws IOException {
    String text = "Milan said the bridge is shut, and the owner said so too.\n".repeat(180_000);
    EncoderTagger tagger = tagger("said"::equals);
    assertThat(text.length()).isGreaterThan(10_000_000);
    List<EncoderTagger.Marked> marked =
        Assertions.assertTimeout(Duration.ofMinutes(2), () -> tagger.mark(text));
    assertThat(marked).hasSize(360_000);
    assertThat(open).isZero();
  }
}
