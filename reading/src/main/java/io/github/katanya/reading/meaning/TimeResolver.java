package io.github.katanya.reading.meaning;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Computes the ISO 8601 value of a time from what its pattern found and the day of the article.
 *
 * <p>A weekday is the last one at or before the article's day; a day or month without a year the
 * last one that is not later than a few weeks after it. Weeks are those of ISO 8601.
 */
final class TimeResolver {
  private static final Set<String> OPERATIONS =
      Set.of(
          "date",
          "day-of-month",
          "weekday",
          "weekday-past",
          "weekday-next",
          "offset",
          "after",
          "before",
          "ago",
          "ahead",
          "same",
          "unit",
          "edge",
          "edge-of-month",
          "mid-month",
          "month",
          "month-past",
          "year",
          "feast",
          "weekend",
          "none");

  /** How many days ahead a day without a year may lie before the year before is meant. */
  private static final int NEAR_FUTURE = 45;

  private TimeResolver() {}

  static boolean knows(String operation) {
    return OPERATIONS.contains(operation);
  }

  /**
   * The value of a match.
   *
   * @param day the article's day, or null
   * @param told the day told of last before it in the text, or null
   */
  static Optional<String> value(
      List<String> operation,
      Map<String, Integer> numbers,
      @Nullable LocalDate day,
      @Nullable LocalDate told) {
    try {
      return Optional.ofNullable(compute(operation, numbers, day, told));
    } catch (DateTimeException e) {
      // The 31st of June and the like: the words stay, the value is not known.
      return Optional.empty();
    }
  }

  private static @Nullable String compute(
      List<String> operation,
      Map<String, Integer> numbers,
      @Nullable LocalDate day,
      @Nullable LocalDate told) {
    String name = operation.get(0);
    switch (name) {
      case "date":
        return date(operation, numbers, day);
      case "year":
        return year(numbers.getOrDefault("y", 0));
      case "none":
        return null;
      case "same":
        return told == null ? null : told.toString();
      case "after":
        return told == null ? null : shifted(told, 1, operation, numbers);
      case "before":
        return told == null ? null : shifted(told, -1, operation, numbers);
      case "month", "edge-of-month", "feast":
        Integer written = numbers.get("y");
        if (written != null) {
          return named(name, numbers, written);
        }
        break;
      default:
        break;
    }
    return day == null ? null : relative(name, operation, numbers, day);
  }

  private static @Nullable String relative(
      String name, List<String> operation, Map<String, Integer> numbers, LocalDate day) {
    int argument =
        operation.size() > 1 && isNumber(operation.get(1)) ? Integer.parseInt(operation.get(1)) : 0;
    boolean given = operation.size() > 1;
    DayOfWeek weekday = DayOfWeek.of(numbers.getOrDefault("weekday", 1));
    int month = numbers.getOrDefault("month", day.getMonthValue());
    return switch (name) {
      case "day-of-month" -> {
        LocalDate found = day.withDayOfMonth(numbers.getOrDefault("d", 1));
        yield (found.isAfter(day.plusDays(NEAR_FUTURE / 3)) ? found.minusMonths(1) : found)
            .toString();
      }
      case "weekday" ->
          given
              ? day.plusWeeks(argument)
                  .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                  .with(TemporalAdjusters.nextOrSame(weekday))
                  .toString()
              : day.with(TemporalAdjusters.previousOrSame(weekday)).toString();
      case "weekday-past" -> day.with(TemporalAdjusters.previous(weekday)).toString();
      case "weekday-next" -> day.with(TemporalAdjusters.next(weekday)).toString();
      case "offset" -> day.plusDays(numbers.getOrDefault("offset", 0)).toString();
      case "ago" -> shifted(day, -1, operation, numbers);
      case "ahead" -> shifted(day, 1, operation, numbers);
      case "unit" -> unit(day, argument, Unit.of(numbers.getOrDefault("span", 2)));
      case "edge" -> edge(day, argument, numbers);
      case "weekend" -> weekend(day, -1);
      case "mid-month" -> third(YearMonth.of(past(day, month), month), 2);
      case "month" ->
          YearMonth.of(given ? day.getYear() + argument : past(day, month), month).toString();
      case "month-past" -> {
        int year = month < day.getMonthValue() ? day.getYear() : day.getYear() - 1;
        yield YearMonth.of(year, month).toString();
      }
      case "edge-of-month" ->
          third(YearMonth.of(past(day, month), month), numbers.getOrDefault("edge", 1));
      case "feast" -> {
        int feast = numbers.getOrDefault("feast", 101);
        yield given
            ? LocalDate.of(day.getYear() + argument, feast / 100, feast % 100).toString()
            : nearest(day, feast / 100, feast % 100).toString();
      }
      default -> null;
    };
  }

  private static boolean isNumber(String word) {
    return word.matches("-?\\d+");
  }

  private static @Nullable String named(String name, Map<String, Integer> numbers, int year) {
    int feast = numbers.getOrDefault("feast", 101);
    int month = numbers.getOrDefault("month", 1);
    return switch (name) {
      case "month" -> YearMonth.of(year, month).toString();
      case "edge-of-month" -> third(YearMonth.of(year, month), numbers.getOrDefault("edge", 1));
      default -> LocalDate.of(year, feast / 100, feast % 100).toString();
    };
  }

  private static @Nullable String date(
      List<String> operation, Map<String, Integer> numbers, @Nullable LocalDate day) {
    int first = numbers.getOrDefault("d", 1);
    int second = numbers.getOrDefault("month", 1);
    boolean swap = operation.contains("american") ? second > 12 || first <= 12 : second > 12;
    int dayOfMonth = swap ? second : first;
    int month = swap ? first : second;
    Integer year = numbers.get("y");
    if (year != null) {
      LocalDate written = LocalDate.of(year, month, dayOfMonth);
      return (day == null ? written : corrected(written, numbers, day)).toString();
    }
    if (day == null) {
      return null;
    }
    if (operation.contains("next")) {
      LocalDate thisYear = LocalDate.of(day.getYear(), month, dayOfMonth);
      return (thisYear.isBefore(day) ? thisYear.plusYears(1) : thisYear).toString();
    }
    return nearest(day, month, dayOfMonth).toString();
  }

  /**
   * What was meant by a date that does not fall on the weekday beside it: the same day of the
   * article's month, or of an earlier year if the date lies ahead; else the date as written.
   */
  private static LocalDate corrected(
      LocalDate written, Map<String, Integer> numbers, LocalDate day) {
    Integer weekday = numbers.get("weekday");
    if (weekday == null || written.getDayOfWeek().getValue() == weekday) {
      return written;
    }
    for (int back = 0; back < 7; back++) {
      LocalDate near = day.minusDays(back);
      if (near.getDayOfMonth() == written.getDayOfMonth()
          && near.getDayOfWeek().getValue() == weekday) {
        return near;
      }
    }
    for (LocalDate earlier = written; earlier.getYear() > day.getYear() - 10; ) {
      earlier = earlier.minusYears(1);
      boolean digit = earlier.getYear() % 10 == written.getYear() % 10;
      if (digit && !earlier.isAfter(day) && earlier.getDayOfWeek().getValue() == weekday) {
        return earlier;
      }
    }
    return written;
  }

  private static LocalDate nearest(LocalDate day, int month, int dayOfMonth) {
    LocalDate ahead = of(day.getYear() + 1, month, dayOfMonth);
    if (ahead.isBefore(day.plusDays(NEAR_FUTURE))) {
      return ahead;
    }
    LocalDate same = of(day.getYear(), month, dayOfMonth);
    return same.isBefore(day.plusDays(NEAR_FUTURE))
        ? same
        : of(day.getYear() - 1, month, dayOfMonth);
  }

  /** A day; the 29th of February of a year without one is the 28th. */
  private static LocalDate of(int year, int month, int dayOfMonth) {
    if (month == 2 && dayOfMonth == 29) {
      return YearMonth.of(year, 2).atEndOfMonth();
    }
    return LocalDate.of(year, month, dayOfMonth);
  }

  /** The year in which a month was last. */
  private static int past(LocalDate day, int month) {
    return month <= day.getMonthValue() ? day.getYear() : day.getYear() - 1;
  }

  private static String shifted(
      LocalDate from, int sign, List<String> operation, Map<String, Integer> numbers) {
    boolean given = operation.size() > 2;
    int count;
    Unit unit;
    if (given) {
      count = Integer.parseInt(operation.get(1));
      unit = Unit.of(Integer.parseInt(operation.get(2)));
    } else if (numbers.containsKey("one-unit")) {
      count = 1;
      unit = Unit.of(numbers.getOrDefault("one-unit", 1));
    } else {
      count = numbers.getOrDefault("number", 1);
      unit = Unit.of(numbers.getOrDefault("unit", 1));
    }
    return unit.written(from.plus((long) sign * count, unit.chrono));
  }

  private static String unit(LocalDate day, int count, Unit unit) {
    return unit.written(day.plus(count, unit.chrono));
  }

  private static String edge(LocalDate day, int count, Map<String, Integer> numbers) {
    int edge = numbers.getOrDefault("edge", 1);
    Unit unit = Unit.of(numbers.getOrDefault("span", 3));
    if (unit == Unit.WEEK && edge == 3) {
      return weekend(day, count);
    }
    if (unit == Unit.MONTH) {
      return third(YearMonth.from(day).plusMonths(count), edge);
    }
    return unit(day, count, unit);
  }

  private static String weekend(LocalDate day, int weeks) {
    LocalDate saturday =
        day.plusWeeks(weeks)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    return saturday + "/" + saturday.plusDays(1);
  }

  private static String third(YearMonth month, int edge) {
    LocalDate from = month.atDay(edge * 10 - 9);
    LocalDate to = edge == 3 ? month.atEndOfMonth() : month.atDay(edge * 10);
    return from + "/" + to;
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  private enum Unit {
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    YEAR(ChronoUnit.YEARS);

    private final ChronoUnit chrono;

    Unit(ChronoUnit chrono) {
      this.chrono = chrono;
    }

    static Unit of(int number) {
      return values()[Math.min(Math.max(number, 1), 4) - 1];
    }

    String written(LocalDate day) {
      return switch (this) {
        case DAY -> day.toString();
        case WEEK ->
            String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        case MONTH -> YearMonth.from(day).toString();
        case YEAR -> year(day.getYear());
      };
    }
  }
}
