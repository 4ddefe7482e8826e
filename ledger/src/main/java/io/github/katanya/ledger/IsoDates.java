package io.github.katanya.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the ISO 8601 values that say when something was said. */
final class IsoDates {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private IsoDates() {}

  static Optional<DateRange> range(String value) {
    String[] ends = value.strip().split("/", -1);
    if (ends.length > 2 || (ends.length == 2 && ends[0].isEmpty() && ends[1].isEmpty())) {
      return Optional.empty();
    }
    try {
      if (ends.length == 1) {
        return single(ends[0]);
      }
      Optional<DateRange> first = ends[0].isEmpty() ? Optional.of(DateRange.ANY) : single(ends[0]);
      Optional<DateRange> last = ends[1].isEmpty() ? Optional.of(DateRange.ANY) : single(ends[1]);
      if (first.isEmpty() || last.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(new DateRange(first.get().from(), last.get().to()));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<DateRange> single(String value) {
    if (DAY.matcher(value).matches()) {
      LocalDate day = LocalDate.parse(value);
      return of(day, day);
    }
    if (MONTH.matcher(value).matches()) {
      YearMonth month = YearMonth.parse(value);
      return of(month.atDay(1), month.atEndOfMonth());
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      LocalDate monday =
          LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(week.group(2)))
              .with(java.time.DayOfWeek.MONDAY);
      return of(monday, monday.plusDays(6));
    }
    if (YEAR.matcher(value).matches()) {
      int year = Integer.parseInt(value);
      return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    return Optional.empty();
  }

  private static Optional<DateRange> of(LocalDate from, LocalDate to) {
    return Optional.of(new DateRange(Optional.of(from), Optional.of(to)));
  }
}
