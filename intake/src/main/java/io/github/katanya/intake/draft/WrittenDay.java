package io.github.katanya.intake.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day from a written date, with or without a time.
 *
 * <p>Known: ISO 8601 dates and date-times ({@code 2022-09-22}, {@code 2022-09-22T14:05:11+07:00},
 * {@code 20220922}), with slashes for hyphens; days with the month's name in Indonesian or English,
 * in either order ({@code Kamis, 22 September 2022 14:05 WIB}, {@code Thu, 22 Sep 2022 14:05:11
 * GMT}, {@code Sept. 22, 2022}); {@code 22/09/2022}, the day first, as Indonesia writes it.
 *
 * <p>The day is the one that is written: a time zone, where given, does not move it, since outlets
 * date their articles by their own clocks.
 */
public final class WrittenDay {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?:$|[T\\s,].*)", Pattern.DOTALL);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:[^\\d]*\\s)?(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?:$|\\D.*)", Pattern.DOTALL);
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?:^|.*?\\D)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(\\p{L}+)\\.?,?[\\s-]+(\\d{4})(?:$|\\D.*)",
          Pattern.DOTALL);
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?:^|.*?[^\\p{L}])(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?:$|\\D.*)",
          Pattern.DOTALL);
  private static final int LONGEST = 100;
  private static final Properties MONTHS = months();

  private WrittenDay() {}

  /** The day that a date names; empty if it is in no known form or no day of the calendar. */
  public static Optional<LocalDate> of(String written) {
    String date = written.strip();
    if (date.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(date);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(3), iso.group(4));
    }
    Matcher dayFirst = DAY_FIRST.matcher(date);
    if (dayFirst.matches()) {
      return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher dayMonth = DAY_MONTH.matcher(date);
    if (dayMonth.matches()) {
      return day(dayMonth.group(3), month(dayMonth.group(2)), dayMonth.group(1));
    }
    Matcher monthDay = MONTH_DAY.matcher(date);
    if (monthDay.matches()) {
      return day(monthDay.group(3), month(monthDay.group(1)), monthDay.group(2));
    }
    return Optional.empty();
  }

  private static String month(String name) {
    return MONTHS.getProperty(name.toLowerCase(Locale.ROOT), "0");
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Properties months() {
    InputStream stream = WrittenDay.class.getResourceAsStream("months.properties");
    if (stream == null) {
      throw new IllegalStateException("months.properties is not in the jar");
    }
    Properties months = new Properties();
    try (InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      months.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return months;
  }
}
