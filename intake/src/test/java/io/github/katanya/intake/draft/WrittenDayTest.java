package io.github.katanya.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-09-22",
        " 2022-09-22 ",
        "2022/09/22 14:05:11",
        "20220922",
        "2022-09-22T01:30:00+07:00",
        "2022-09-22T23:59:59.999Z",
        "2022-09-22 14:05",
        "Thu, 22 Sep 2022 14:05:11 GMT",
        "Thu, 22 Sep 2022 14:05:11 +0700",
        "Kamis, 22 September 2022 14:05 WIB",
        "Kamis, 22 Sept 2022 | 14:05 WIB",
        "22 September 2022",
        "September 22, 2022",
        "Sept. 22, 2022 at 2:05 p.m. ET",
        "Thursday 22nd September 2022",
        "22/09/2022, 14:05 WIB",
        "Kompas - 22/9/2022, 14:05 WIB",
        "22-Sep-2022"
      })
  void readsTheDayThatIsWritten(String written) {
    assertThat(WrittenDay.of(written)).contains(LocalDate.of(2022, 9, 22));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kemarin",
        "2022",
        "2022-13-01",
        "2022-02-30",
        "31 Februari 2022",
        "22 Septembre 2022",
        "1663826400",
        "22/13/2022",
        "١٢/٣/٢٠٢٢"
      })
  void readsNothingFromWhatIsNoDay(String written) {
    assertThat(WrittenDay.of(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 Agustus 2024", "12 Ags 2024", "12 August 2024", "Aug 12, 2024"})
  void knowsTheMonthsOfBothLanguages(String written) {
    assertThat(WrittenDay.of(written)).contains(LocalDate.of(2024, 8, 12));
  }
}
