package io.github.katanya.reading.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimeExpressionsTest {
  private static final LocalDate FRIDAY = LocalDate.of(2022, 9, 23);

  static Stream<Tables.Row> times() {
    return Tables.rows("times");
  }

  @ParameterizedTest
  @MethodSource("times")
  @DisplayName("times of newspaper sentences are found in full and resolved")
  void timesAreResolved(Tables.Row row) {
    String sentence = row.cells().get(0);
    Optional<LocalDate> published = Optional.of(FRIDAY);
    if (sentence.startsWith("@")) {
      String day = sentence.substring(1, sentence.indexOf(':'));
      published = day.equals("none") ? Optional.empty() : Optional.of(LocalDate.parse(day));
      sentence = sentence.substring(sentence.indexOf(':') + 1).strip();
    }
    Marked marked = new Marked(sentence, row.language());
    AnalysedText text = marked.text();
    List<TimeExpression> found =
        new TimeExpressions(TimeLexicon.load(row.language())).in(text, published);
    List<String> words =
        found.stream()
            .map(t -> text.span(new TokenRange(t.from(), t.to())).in(text.text()))
            .toList();
    assertThat(words).isEqualTo(marked.words("t"));
    List<String> values =
        row.cells().get(1).equals("none") ? List.of() : List.of(row.cells().get(1).split(" "));
    assertThat(found.stream().map(t -> t.value().orElse("-")).toList()).isEqualTo(values);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("every day of four years is read as it is written in numbers")
  void everyDayIsFound(Language language) {
    TimeExpressions reader = new TimeExpressions(TimeLexicon.load(language));
    for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2024; day = day.plusDays(1)) {
      int date = day.getDayOfMonth();
      int month = day.getMonthValue();
      String written =
          language == Language.INDONESIAN
              ? "Kapal tiba (" + date + "/" + month + ") lalu."
              : "The ship came on " + month + "/" + date + "/" + day.getYear() + ".";
      List<TimeExpression> found =
          reader.in(new Marked(written, language).text(), Optional.of(day.plusDays(3)));
      assertThat(found).as(written).hasSize(1);
      assertThat(found.get(0).value()).as(written).contains(day.toString());
    }
  }
}
