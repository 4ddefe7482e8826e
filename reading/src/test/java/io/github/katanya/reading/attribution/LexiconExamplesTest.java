package io.github.katanya.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.katanya.reading.lexicon.Cue;
import io.github.katanya.reading.lexicon.CueLexicon;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TextAnalyser;
import io.github.katanya.reading.text.TextAnalysers;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every entry of the cue lexicons and every pattern is tried on the sentences that it carries. */
class LexiconExamplesTest {
  private static final TextAnalyser ANALYSER = TextAnalysers.standard();
  private static final Attributor ATTRIBUTOR = Attributors.patterns();

  @ParameterizedTest
  @CsvSource({"INDONESIAN, 200", "ENGLISH, 250"})
  @DisplayName(
      "the cue lexicon is as large as promised and each entry has a right and a wrong example")
  void everyEntryHasARightAndAWrongExample(Language language, int least) {
    CueLexicon lexicon = CueLexicon.load(language);
    assertThat(lexicon.cues()).hasSizeGreaterThanOrEqualTo(least);
    for (Cue cue : lexicon.cues()) {
      for (boolean right : new boolean[] {true, false}) {
        assertThat(lexicon.examples())
            .as("%s example of %s", right ? "right" : "wrong", cue.name())
            .anyMatch(e -> e.cue().equals(cue) && e.right() == right);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("in its right examples a cue is found with its source and content")
  void rightExamplesOfCuesAreFound(Language language) {
    List<String> faults = new ArrayList<>();
    for (CueLexicon.Example example : CueLexicon.load(language).examples()) {
      if (example.right()) {
        MarkedSentence sentence = MarkedSentence.parse(example.marked());
        List<Attribution> found = attribute(sentence.text(), language);
        if (found.stream().noneMatch(a -> isMarked(a, sentence))) {
          faults.add(
              example.line() + ": " + example.marked() + "\n     found " + told(sentence, found));
        }
      }
    }
    assertThat(faults).as("%d faults", faults.size()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("in its wrong examples a cue stands and attributes nothing")
  void wrongExamplesOfCuesAttributeNothing(Language language) {
    List<String> faults = new ArrayList<>();
    for (CueLexicon.Example example : CueLexicon.load(language).examples()) {
      if (!example.right()) {
        String text = example.marked();
        boolean stands =
            example.cue().forms().stream().anyMatch(f -> text.toLowerCase(Locale.ROOT).contains(f));
        if (!stands) {
          faults.add(example.line() + ": no form of '" + example.cue().name() + "' in: " + text);
        }
        for (Attribution attribution : attribute(text, language)) {
          if (attribution.entry().filter(e -> e.equals(example.cue())).isPresent()) {
            faults.add(example.line() + ": " + text + "\n     found " + attribution.because());
          }
        }
      }
    }
    assertThat(faults).as("%d faults", faults.size()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("a pattern finds its right examples and not its wrong ones")
  void patternsKeepToTheirExamples(Language language) {
    List<String> faults = new ArrayList<>();
    for (Pattern pattern : Pattern.load(language)) {
      List<Pattern.Example> examples =
          Pattern.examples(language).stream()
              .filter(e -> e.pattern().name().equals(pattern.name()))
              .toList();
      assertThat(examples).as(pattern.name()).anyMatch(Pattern.Example::right);
      assertThat(examples).as(pattern.name()).anyMatch(e -> !e.right());
      for (Pattern.Example example : examples) {
        MarkedSentence sentence = MarkedSentence.parse(example.marked());
        List<Attribution> found = attribute(sentence.text(), language);
        boolean byPattern =
            found.stream()
                .anyMatch(
                    a ->
                        a.because().equals(pattern.name())
                            && (!example.right() || isMarked(a, sentence)));
        if (byPattern != example.right()) {
          faults.add(
              pattern.name() + ": " + example.marked() + "\n     found " + told(sentence, found));
        }
      }
    }
    assertThat(faults).as("%d faults", faults.size()).isEmpty();
  }

  private static List<Attribution> attribute(String sentence, Language language) {
    AnalysedText text = ANALYSER.analyse(sentence, language);
    return ATTRIBUTOR.attribute(text);
  }

  /** A source that is shared with an earlier cue is not marked again. */
  private static boolean isMarked(Attribution attribution, MarkedSentence sentence) {
    return attribution.cue().equals(sentence.cue())
        && (sentence.source().isEmpty() || attribution.source().equals(sentence.source()))
        && trimmed(attribution.content(), sentence.text())
            .equals(trimmed(sentence.content(), sentence.text()));
  }

  private static List<String> trimmed(List<Span> spans, String text) {
    return spans.stream()
        .sorted()
        .map(s -> s.start() + s.in(text).replaceAll("[.,]$", ""))
        .toList();
  }

  private static String told(MarkedSentence sentence, List<Attribution> found) {
    List<String> told = new ArrayList<>();
    for (Attribution a : found) {
      told.add(
          a.because()
              + " s"
              + sentence.words(a.source())
              + " q"
              + sentence.words(a.cue())
              + " c"
              + sentence.words(a.content()));
    }
    return told.toString();
  }
}
