package io.github.katanya.reading.meaning;

import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the times told in a text and resolves them. */
final class TimeExpressions {
  /** No pattern has more tokens than this. */
  private static final int LONGEST = 14;

  private final TimeLexicon lexicon;

  TimeExpressions(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  private record Found(TimePattern pattern, TimePattern.Match match) {}

  /**
   * The times of a text in order, none within another.
   *
   * @param published the article's day; without it the latest full date of the text stands in for
   *     it, as the text itself then fixes what "Wednesday" is
   */
  List<TimeExpression> in(AnalysedText text, Optional<LocalDate> published) {
    List<Found> found = new ArrayList<>();
    for (TokenRange sentence : text.sentences()) {
      for (int token = sentence.first(); token < sentence.end(); ) {
        Found best = longest(text, token, sentence.end());
        if (best == null || isName(text, best.match())) {
          token++;
        } else {
          found.add(best);
          token = best.match().to();
        }
      }
    }
    LocalDate day = published.orElse(null);
    if (day == null) {
      day = latest(found);
    }
    List<TimeExpression> times = new ArrayList<>(found.size());
    LocalDate told = null;
    for (Found time : found) {
      Optional<String> value =
          TimeResolver.value(time.pattern().operation(), time.match().numbers(), day, told);
      TimeExpression expression =
          new TimeExpression(time.match().from(), time.match().to(), time.pattern().name(), value);
      times.add(expression);
      if (expression.isDay()) {
        told = LocalDate.parse(value.get());
      }
    }
    return times;
  }

  /** Whether it is rather a name: "This Week" is a programme. */
  private static boolean isName(AnalysedText text, TimePattern.Match match) {
    return match.numbers().containsKey("span")
        && match.to() - match.from() > 1
        && text.isCapitalised(match.from())
        && text.isCapitalised(match.to() - 1);
  }

  private @Nullable Found longest(AnalysedText text, int token, int end) {
    Found best = null;
    int limit = Math.min(end, token + LONGEST);
    for (TimePattern pattern : lexicon.candidates(text, token)) {
      TimePattern.Match match = pattern.match(text, token, limit, lexicon);
      if (match != null && (best == null || match.to() > best.match().to())) {
        best = new Found(pattern, match);
      }
    }
    return best;
  }

  /** The latest day that the text gives with its year. */
  private static @Nullable LocalDate latest(List<Found> found) {
    LocalDate latest = null;
    for (Found time : found) {
      if (time.match().numbers().containsKey("y")) {
        Optional<LocalDate> value =
            TimeResolver.value(time.pattern().operation(), time.match().numbers(), null, null)
                .filter(v -> v.length() == 10)
                .map(LocalDate::parse);
        if (value.isPresent() && (latest == null || value.get().isAfter(latest))) {
          latest = value.get();
        }
      }
    }
    return latest;
  }
}
