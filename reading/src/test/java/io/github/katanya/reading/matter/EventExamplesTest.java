package io.github.katanya.reading.matter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.katanya.reading.lexicon.EventLexicon;
import io.github.katanya.reading.lexicon.StateNames;
import io.github.katanya.reading.lexicon.WordClasses;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TextAnalyser;
import io.github.katanya.reading.text.TextAnalysers;
import io.github.katanya.statement.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every event of the lexicon is tried on the sentences that it carries. */
class EventExamplesTest {
  private static final TextAnalyser ANALYSER = TextAnalysers.standard();
  private static final EventLexicon LEXICON = EventLexicon.load();

  @Test
  void everyEventHasARightAndAWrongExampleInBothLanguages() {
    for (EventLexicon.Event event : LEXICON.events()) {
      for (Language language : Language.values()) {
        for (boolean right : new boolean[] {true, false}) {
          assertThat(LEXICON.examples())
              .as("%s %s %s", event.name(), language, right)
              .anyMatch(
                  e -> e.event().equals(event) && e.language() == language && e.right() == right);
        }
      }
    }
  }

  @Test
  void anEventIsToldInItsRightExamplesAndNotInItsWrongOnes() {
    Map<Language, WordClasses> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(language, WordClasses.load(language));
    }
    ClaimReader reader = new ClaimReader(LEXICON, StateNames.load(), words);
    List<String> faults = new ArrayList<>();
    for (EventLexicon.Example example : LEXICON.examples()) {
      AnalysedText text = ANALYSER.analyse(example.sentence(), example.language());
      List<Integer> tokens = IntStream.range(0, text.tokenCount()).boxed().toList();
      if (reader.tells(example.event(), text, tokens) != example.right()) {
        faults.add(example.event().name() + ": " + example.sentence());
      }
    }
    assertThat(faults).isEmpty();
  }
}
