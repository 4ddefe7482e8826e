package io.github.katanya.reading.meaning;

import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Said;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;

/**
 * Tells when a statement was made: the time nearest to its cue and source that stands in no
 * content.
 */
final class SaidReader {
  /** A time that names no day belongs to the saying only beside the cue. */
  private static final int NEAR = 2;

  private SaidReader() {}

  /**
   * The time of the saying.
   *
   * @param times the times of the whole text, in order
   */
  static Optional<Said> read(
      AnalysedText text,
      Surroundings around,
      List<TokenRange> source,
      List<TimeExpression> times,
      Optional<LocalDate> published) {
    Optional<TimeExpression> best = nearest(text, around, times, published);
    if (best.isEmpty()) {
      best = within(text, source, times, published);
    }
    return best.map(t -> new Said(t.value(), text.span(new TokenRange(t.from(), t.to()))));
  }

  /** The last time in the name of a document ("the 2019 report"). */
  private static Optional<TimeExpression> within(
      AnalysedText text,
      List<TokenRange> source,
      List<TimeExpression> times,
      Optional<LocalDate> published) {
    TimeExpression last = null;
    for (TokenRange range : source) {
      for (int i = firstFrom(times, range.first()); i < times.size(); i++) {
        TimeExpression time = times.get(i);
        if (time.to() > range.end()) {
          break;
        }
        if (time.value().isPresent() && isPossible(text, time, published)) {
          last = time;
        }
      }
    }
    return Optional.ofNullable(last);
  }

  private static Optional<TimeExpression> nearest(
      AnalysedText text,
      Surroundings around,
      List<TimeExpression> times,
      Optional<LocalDate> published) {
    TimeExpression best = null;
    int least = Integer.MAX_VALUE;
    for (TokenRange run : around.all()) {
      for (int i = firstFrom(times, run.first()); i < times.size(); i++) {
        TimeExpression time = times.get(i);
        if (time.from() >= run.end()) {
          break;
        }
        if (time.to() > run.end() || !isPossible(text, time, published)) {
          continue;
        }
        int cost = cost(text, around, run, time);
        if (cost < least) {
          least = cost;
          best = time;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether a statement in this article can have been made then. */
  private static boolean isPossible(
      AnalysedText text, TimeExpression time, Optional<LocalDate> published) {
    boolean ahead =
        published.isPresent()
            && time.value().filter(v -> begin(v).isAfter(published.get())).isPresent();
    boolean number = time.from() > 0 && isDigit(text.word(time.from() - 1));
    return !ahead && !(number && time.pattern().equals("year"));
  }

  private static boolean isDigit(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /** The first day of a value. */
  static LocalDate begin(String value) {
    if (value.length() >= 10) {
      return LocalDate.parse(value.substring(0, 10));
    }
    int year = Integer.parseInt(value.substring(0, 4));
    if (value.length() == 4) {
      return LocalDate.of(year, 1, 1);
    }
    if (value.charAt(5) == 'W') {
      return LocalDate.of(year, 1, 4)
          .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(value.substring(6)))
          .with(DayOfWeek.MONDAY);
    }
    return LocalDate.of(year, Integer.parseInt(value.substring(5, 7)), 1);
  }

  private static int cost(
      AnalysedText text, Surroundings around, TokenRange run, TimeExpression time) {
    int distance = around.distance(time.from(), time.to());
    if (time.value().isEmpty()) {
      boolean first =
          time.from() == run.first()
              && time.from() == text.sentences().get(text.sentenceOf(time.from())).first();
      return distance <= NEAR || first ? 1000 + distance : Integer.MAX_VALUE;
    }
    return time.isDay() ? distance : 100 + distance;
  }

  static int firstFrom(List<TimeExpression> times, int token) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
