package io.github.katanya.reading.meaning;

import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds place, occasion and addressee in the words around a cue. */
final class Circumstances {
  private static final int LONGEST_OCCASION = 26;
  private static final int LONGEST_PLACE = 16;
  private static final int LONGEST_ADDRESSEE = 12;

  private final Markers words;

  Circumstances(Markers words) {
    this.words = words;
  }

  /**
   * What was found.
   *
   * @param place without the preposition before it
   * @param occasion with its first word
   * @param addressee without the preposition before it
   */
  record Found(Optional<Span> place, Optional<Span> occasion, Optional<Span> addressee) {}

  /**
   * Reads the words around one cue.
   *
   * @param times the times of the whole text, in order
   */
  Found read(AnalysedText text, Surroundings around, List<TimeExpression> times) {
    Optional<Span> place = Optional.empty();
    Optional<Span> occasion = Optional.empty();
    Optional<Span> addressee = Optional.empty();
    for (TokenRange run : around.all()) {
      boolean besideCue = run.first() == around.core().end();
      int from = besideCue ? around.core().first() : run.first();
      List<Markers.Mark> marks = words.in(text, from, run.end());
      if (occasion.isEmpty()) {
        occasion = occasion(text, run, marks, times);
      }
      if (place.isEmpty()) {
        place = place(text, run, marks, times);
      }
      if (addressee.isEmpty()) {
        addressee = addressee(text, run, marks, times);
      }
    }
    return new Found(place, occasion, addressee);
  }

  private Optional<Span> occasion(
      AnalysedText text, TokenRange run, List<Markers.Mark> marks, List<TimeExpression> times) {
    for (Markers.Mark mark : marks) {
      if (mark.from() < run.first()) {
        continue;
      }
      boolean begins = mark.name().equals("occasion");
      if (mark.name().equals("occasion-more")) {
        begins = eventFollows(text, marks, mark.to(), run.end());
      }
      if (begins && !isTime(times, mark.from())) {
        int end = occasionEnd(text, run, marks, mark, times);
        return Optional.of(text.span(new TokenRange(mark.from(), end)));
      }
    }
    return Optional.empty();
  }

  /** Whether an event is named within a few words, articles and adjectives before it. */
  private static boolean eventFollows(
      AnalysedText text, List<Markers.Mark> marks, int from, int end) {
    for (Markers.Mark mark : marks) {
      if (mark.name().equals("event") && mark.from() >= from && mark.from() < from + 5) {
        for (int t = from; t < mark.from(); t++) {
          if (!text.isWord(t)) {
            return false;
          }
        }
        return mark.from() < end;
      }
    }
    return false;
  }

  private int occasionEnd(
      AnalysedText text,
      TokenRange run,
      List<Markers.Mark> marks,
      Markers.Mark begin,
      List<TimeExpression> times) {
    int limit = Math.min(run.end(), begin.from() + LONGEST_OCCASION);
    int end = Math.max(begin.to(), begin.from() + 1);
    boolean bracket = false;
    while (end < limit) {
      String word = text.lower(end);
      int here = end;
      boolean stops =
          marks.stream().anyMatch(m -> m.from() == here && m.name().equals("occasion-end"));
      boolean mark = word.equals(",") || word.equals(".") || word.equals(";");
      bracket = word.equals("(") || bracket && !word.equals(")");
      if (stops || mark && !bracket || isTime(times, end)) {
        break;
      }
      if (isPlace(text, marks, end, limit) && end > begin.to()
          || isPlace(text, marks, end, limit) && !begin.name().equals("occasion-more")) {
        break;
      }
      end++;
    }
    return Math.min(end, limit);
  }

  private static boolean isPlace(
      AnalysedText text, List<Markers.Mark> marks, int token, int limit) {
    if (token + 1 >= limit || text.isCapitalised(token)) {
      return false;
    }
    boolean preposition =
        marks.stream().anyMatch(m -> m.from() == token && m.name().equals("place"));
    return preposition && placeEnd(text, marks, token + 1, limit) > token + 1;
  }

  private Optional<Span> place(
      AnalysedText text, TokenRange run, List<Markers.Mark> marks, List<TimeExpression> times) {
    for (Markers.Mark mark : marks) {
      if (!mark.name().equals("place") || mark.from() < run.first()) {
        continue;
      }
      int limit = Math.min(run.end(), mark.to() + LONGEST_PLACE);
      int next = SaidReader.firstFrom(times, mark.to());
      if (next < times.size()) {
        limit = Math.min(limit, Math.max(mark.to(), times.get(next).from()));
      }
      int end = placeEnd(text, marks, mark.to(), limit);
      if (end > mark.to()) {
        return Optional.of(text.span(new TokenRange(mark.to(), end)));
      }
    }
    return Optional.empty();
  }

  /** Token behind a place that begins at a token; the token itself if none does. */
  private static int placeEnd(AnalysedText text, List<Markers.Mark> marks, int from, int limit) {
    int begin = from;
    for (Markers.Mark mark : marks) {
      if (mark.name().equals("place-head") && mark.from() == begin) {
        begin = mark.to();
      }
    }
    int end = begin;
    int last = from;
    while (end < limit) {
      if (text.isWord(end)) {
        if (!text.isCapitalised(end) && !Character.isDigit(text.word(end).charAt(0))) {
          break;
        }
        if (end == begin && !text.isCapitalised(end)) {
          break;
        }
        last = ++end;
      } else if (last > from
          && (text.lower(end).equals(",") || text.lower(end).equals("/"))
          && end + 1 < limit
          && text.isWord(end + 1)
          && text.isCapitalised(end + 1)) {
        end++;
      } else if (last > from
          && text.lower(end).equals("(")
          && end + 2 < limit
          && text.lower(end + 2).equals(")")) {
        end += 3;
        last = end;
      } else {
        break;
      }
    }
    return last;
  }

  private Optional<Span> addressee(
      AnalysedText text, TokenRange run, List<Markers.Mark> marks, List<TimeExpression> times) {
    for (Markers.Mark mark : marks) {
      if (!mark.name().equals("to") || mark.to() < run.first()) {
        continue;
      }
      int limit = Math.min(run.end(), mark.to() + LONGEST_ADDRESSEE);
      int end = mark.to();
      while (end < limit) {
        int here = end;
        boolean stops = marks.stream().anyMatch(m -> m.from() == here && m.name().equals("to-end"));
        if (stops || !text.isWord(end) && !isInner(text.lower(end)) || isTime(times, end)) {
          break;
        }
        end++;
      }
      if (end > mark.to()) {
        return Optional.of(text.span(new TokenRange(mark.to(), end)));
      }
    }
    return Optional.empty();
  }

  private static boolean isInner(String mark) {
    return mark.length() == 2 && mark.endsWith("s") || mark.equals("/") || mark.equals("&");
  }

  private static boolean isTime(List<TimeExpression> times, int token) {
    int next = SaidReader.firstFrom(times, token);
    return next < times.size() && times.get(next).from() == token;
  }

  /** The prepositions before a token that are the class's, for readers of contents. */
  List<Markers.Mark> marks(AnalysedText text, TokenRange range) {
    return new ArrayList<>(words.in(text, range.first(), range.end()));
  }
}
