package io.github.katanya.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts paragraphs into sentences.
 *
 * <p>A stop ends a sentence when what follows it, closing marks aside, begins as a sentence begins:
 * with a capital, a digit or an opening mark. Periods of abbreviations, numbers and initials are no
 * stops.
 */
final class Sentences {
  private static final String CLOSING = "\"'\u201D\u2019\u00BB)]}";
  private static final String OPENING = "\"'\u201C\u2018\u201D\u00AB([\u2014\u2013-";

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final Abbreviations abbreviations;

  Sentences(String text, int[] starts, int[] ends, Abbreviations abbreviations) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.abbreviations = abbreviations;
  }

  List<TokenRange> of(List<TokenRange> paragraphs) {
    List<TokenRange> sentences = new ArrayList<>();
    for (TokenRange paragraph : paragraphs) {
      int first = paragraph.first();
      int t = first;
      while (t < paragraph.end()) {
        int end = endsAfter(t, paragraph.end());
        if (end > 0) {
          sentences.add(new TokenRange(first, end));
          first = end;
          t = end;
        } else {
          t++;
        }
      }
      if (first < paragraph.end()) {
        sentences.add(new TokenRange(first, paragraph.end()));
      }
    }
    return sentences;
  }

  /**
   * Index behind the last token of the sentence that token {@code t} ends, or 0 if it ends none.
   */
  private int endsAfter(int t, int limit) {
    char last = text.charAt(ends[t] - 1);
    boolean word = Character.isLetterOrDigit(text.codePointAt(starts[t]));
    boolean abbreviation = word && last == '.';
    if (!abbreviation && (word || ".!?\u2026".indexOf(last) < 0)) {
      return 0;
    }
    int next = t + 1;
    while (next < limit && isClosing(next)) {
      next++;
    }
    if (next >= limit) {
      return limit;
    }
    if (abbreviation) {
      return isLast(t) && startsSentence(next) ? next : 0;
    }
    boolean gap = ends[next - 1] < starts[next];
    int c = text.codePointAt(starts[next]);
    boolean begins = Character.isUpperCase(c) || Character.isDigit(c) || OPENING.indexOf(c) >= 0;
    boolean glued = !gap && Character.isUpperCase(c) && t > 0 && isSmallWord(t - 1);
    return begins && (gap || glued) ? next : 0;
  }

  /**
   * A mark directly behind the stop, or behind another closing mark, belongs to the sentence
   * before.
   */
  private boolean isClosing(int token) {
    return ends[token - 1] == starts[token]
        && CLOSING.indexOf(text.charAt(starts[token])) >= 0
        && !opensWord(token);
  }

  private boolean opensWord(int token) {
    return token + 1 < starts.length
        && ends[token] == starts[token + 1]
        && Character.isLetterOrDigit(text.codePointAt(starts[token + 1]));
  }

  private boolean isLast(int token) {
    String lower = text.substring(starts[token], ends[token]).toLowerCase(Locale.ROOT);
    return !abbreviations.inner().contains(lower)
        && (abbreviations.last().contains(lower) || lower.indexOf('.') < lower.length() - 1);
  }

  private boolean startsSentence(int token) {
    return OPENING.indexOf(text.charAt(starts[token])) >= 0
        || Character.isUpperCase(text.codePointAt(starts[token]))
            && abbreviations
                .starters()
                .contains(text.substring(starts[token], ends[token]).toLowerCase(Locale.ROOT));
  }

  private boolean isSmallWord(int token) {
    return ends[token] - starts[token] > 1
        && Character.isLowerCase(text.codePointAt(starts[token]));
  }
}
