package io.github.katanya.reading.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.katanya.reading.lexicon.DataFile;
import io.github.katanya.reading.lexicon.Organisations;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Act;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Relay;
import io.github.katanya.statement.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every entry of every data file of this package keeps what its examples promise. */
class DataFilesTest {
  private static final MeaningReader READER = MeaningReaders.standard();
  private static final LocalDate FRIDAY = LocalDate.of(2022, 9, 23);
  private static final LocalDate TOLD = LocalDate.of(2022, 9, 15);

  /** An example of a block, and where it stands. */
  record Example(Language language, String block, String sentence, boolean right, int line) {
    @Override
    public String toString() {
      return language.code() + ":" + line + " " + block + (right ? " + " : " - ") + sentence;
    }
  }

  private static Stream<Example> examples(String file, String key) {
    List<Example> examples = new ArrayList<>();
    for (Language language : Language.values()) {
      for (DataFile.Block block : DataFile.shipped(language.code() + "/meaning/" + file).blocks()) {
        String name = block.get(key).orElse("");
        for (DataFile.Field field : block.fields()) {
          boolean right = field.key().equals("right");
          if (right || field.key().equals("wrong")) {
            examples.add(new Example(language, name, field.value(), right, field.line()));
          }
        }
      }
    }
    return examples.stream();
  }

  static Stream<Example> acts() {
    return examples("acts.txt", "act");
  }

  static Stream<Example> rules() {
    return examples("act-rules.txt", "rule");
  }

  static Stream<Example> markers() {
    return examples("markers.txt", "class");
  }

  static Stream<Example> times() {
    return examples("times.txt", "time").filter(e -> !e.block().isEmpty());
  }

  static Stream<Example> relays() {
    return examples("relays.txt", "class");
  }

  static Stream<Example> circumstances() {
    return examples("circumstances.txt", "class");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("every block has a right and a wrong example")
  void everyBlockHasExamples(Language language) {
    for (String file :
        List.of(
            "acts.txt",
            "act-rules.txt",
            "markers.txt",
            "times.txt",
            "relays.txt",
            "circumstances.txt")) {
      for (DataFile.Block block : DataFile.shipped(language.code() + "/meaning/" + file).blocks()) {
        boolean words = file.equals("times.txt") && block.get("class").isPresent();
        if (!words) {
          assertThat(block.all("right")).as("%s:%d right", file, block.line()).isNotEmpty();
          assertThat(block.all("wrong")).as("%s:%d wrong", file, block.line()).isNotEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("acts")
  @DisplayName("words of cues have their act")
  void cuesHaveTheirAct(Example example) {
    Marked marked = new Marked(example.sentence(), example.language());
    LanguageData data = LanguageData.load(example.language());
    StatementView view = new StatementView(marked.text(), marked.attribution(), data);
    if (example.right()) {
      assertThat(view.cueAct()).isEqualTo(example.block());
    }
    if (Act.of(example.block()).isPresent()) {
      String act = marked.read(READER, Optional.of(FRIDAY), Optional.empty()).act().code();
      assertThat(act.equals(example.block())).as(act).isEqualTo(example.right());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("rules of acts hold where they should and nowhere else")
  void rulesHold(Example example) {
    Marked marked = new Marked(example.sentence(), example.language());
    LanguageData data = LanguageData.load(example.language());
    StatementView view = new StatementView(marked.text(), marked.attribution(), data);
    Optional<String> first =
        ActRule.load(example.language()).stream()
            .filter(r -> r.matches(view))
            .map(ActRule::name)
            .findFirst();
    if (example.right()) {
      assertThat(first).contains(example.block());
    } else {
      assertThat(first.filter(example.block()::equals)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("markers")
  @DisplayName("markers are found where they stand")
  void markersAreFound(Example example) {
    Marked marked = new Marked(example.sentence(), example.language());
    AnalysedText text = marked.text();
    List<String> found =
        LanguageData.load(example.language()).markers().in(text, 0, text.tokenCount()).stream()
            .filter(m -> m.name().equals(example.block()))
            .map(m -> text.span(new TokenRange(m.from(), m.to())).in(text.text()))
            .toList();
    assertThat(found).isEqualTo(example.right() ? marked.words("m") : List.of());
  }

  @ParameterizedTest
  @MethodSource("times")
  @DisplayName("times are found and resolved")
  void timesAreResolved(Example example) {
    String[] parts = example.sentence().split(" => ");
    Marked marked = new Marked(parts[0], example.language());
    AnalysedText text = marked.text();
    TimeExpressions reader = new TimeExpressions(TimeLexicon.load(example.language()));
    List<TimeExpression> found =
        reader.in(text, Optional.of(FRIDAY), Optional.of(TOLD)).stream()
            .filter(t -> t.pattern().equals(example.block()))
            .toList();
    if (!example.right()) {
      assertThat(found).isEmpty();
      return;
    }
    assertThat(found).hasSize(1);
    TimeExpression time = found.get(0);
    assertThat(text.span(new TokenRange(time.from(), time.to())).in(text.text()))
        .isEqualTo(marked.words("t").get(0));
    assertThat(time.value().orElse("none")).isEqualTo(parts[1]);
  }

  @ParameterizedTest
  @MethodSource("relays")
  @DisplayName("relays are found")
  void relaysAreFound(Example example) {
    Marked marked = new Marked(example.sentence(), example.language());
    List<String> found =
        marked.read(READER, Optional.of(FRIDAY), Optional.of("Kabar Ravena")).relays().stream()
            .map(Relay::name)
            .toList();
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(example.right() ? marked.words("r") : List.of());
  }

  @ParameterizedTest
  @MethodSource("circumstances")
  @DisplayName("places, occasions and addressees are found")
  void circumstancesAreFound(Example example) {
    Marked marked = new Marked(example.sentence(), example.language());
    AnalysedText text = marked.text();
    TimeExpressions times = new TimeExpressions(TimeLexicon.load(example.language()));
    Circumstances reader =
        new Circumstances(
            Markers.load(example.language().code() + "/meaning/circumstances.txt", "class"));
    Circumstances.Found found =
        reader.read(
            text,
            Surroundings.of(text, List.of(marked.attribution()), List.of(marked.speaker()), 0),
            times.in(text, Optional.of(FRIDAY), Optional.empty()));
    String wrong = example.right() ? "" : example.block();
    boolean occasion = !wrong.startsWith("occasion") && !wrong.equals("event");
    assertThat(words(found.occasion(), text)).isEqualTo(occasion ? marked.words("o") : List.of());
    assertThat(words(found.place(), text)).isEqualTo(marked.words("p"));
    assertThat(words(found.addressee(), text)).isEqualTo(marked.words("a"));
  }

  private static List<String> words(Optional<Span> span, AnalysedText text) {
    return span.map(s -> s.in(text.text())).stream().toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("outlets of the knowledge base are known by their names, in their letter case")
  void outletsAreKnown(Language language) {
    Outlets outlets = Outlets.load(Organisations.load());
    AnalysedText text = new Marked("Korea Herald, reuters, Reuters", language).text();
    assertThat(outlets.known(text, 0, text.tokenCount())).isEqualTo(2);
    assertThat(outlets.known(text, 3, text.tokenCount())).isZero();
    assertThat(outlets.known(text, 5, text.tokenCount())).isEqualTo(1);
  }
}
