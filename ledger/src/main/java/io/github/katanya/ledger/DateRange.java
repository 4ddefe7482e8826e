package io.github.katanya.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days.
 *
 * @param from the first day; empty for "since ever"
 * @param to the last day, which belongs to it; empty for "until now"
 */
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {

  /** All days, and things without a date too. */
  public static final DateRange ANY = new DateRange(Optional.empty(), Optional.empty());

  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  public DateRange {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "a range of days that ends (" + to.get() + ") before it begins (" + from.get() + ")");
    }
  }

  /**
   * All days of what an ISO 8601 value names: a day, a month ({@code 2022-09}), a week ({@code
   * 2022-W38}), a year, or an interval of two of these with a slash between, one of which may be
   * left out ({@code 2022-09-01/}).
   *
   * @return empty if the value is none of these
   */
  public static Optional<DateRange> of(String value) {
    return IsoDates.range(value);
  }

  /** Whether every day is in it. */
  public boolean isAny() {
    return from.isEmpty() && to.isEmpty();
  }
}
