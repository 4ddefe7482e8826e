package io.github.katanya.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {
  @ParameterizedTest
  @CsvSource({
    "2022-09-22, 2022-09-22, 2022-09-22",
    "2022-02, 2022-02-01, 2022-02-28",
    "2024, 2024-01-01, 2024-12-31",
    "2022-W38, 2022-09-19, 2022-09-25",
    "2020-W53, 2020-12-28, 2021-01-03",
    "2022-09-01/2022-09-10, 2022-09-01, 2022-09-10",
    "2022-09/2022-10, 2022-09-01, 2022-10-31",
    "2022-09-01/, 2022-09-01,",
    "/2022-09, , 2022-09-30",
  })
  void coversAllDaysOfAValue(String value, LocalDate from, LocalDate to) {
    assertThat(DateRange.of(value))
        .contains(new DateRange(Optional.ofNullable(from), Optional.ofNullable(to)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "yesterday",
        "2022-13",
        "2022-02-30",
        "2022-W54",
        "2022-W00",
        "22-09-01",
        "1/2/3",
        "2022-09-10/2022-09-01"
      })
  void isNoneForWhatNamesNoDays(String value) {
    assertThat(DateRange.of(value)).isEmpty();
  }

  @org.junit.jupiter.api.Test
  void cannotEndBeforeItBegins() {
    LocalDate day = LocalDate.of(2022, 9, 1);
    assertThatThrownBy(() -> new DateRange(Optional.of(day), Optional.of(day.minusDays(1))))
        .hasMessageContaining("before it begins");
  }
}
