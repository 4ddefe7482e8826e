package io.github.katanya.reading.text;

import io.github.katanya.statement.Span;
import java.util.List;
import java.util.Optional;

/**
 * Finds the first sentence behind the dateline ("JAKARTA, KOMPAS — ", "WASHINGTON (Reuters) - ").
 */
final class LeadFinder {
  private static final int LONGEST_DATELINE = 14;

  private LeadFinder() {}

  static Optional<Span> find(
      String text,
      int[] starts,
      int[] ends,
      List<TokenRange> sentences,
      List<TokenRange> paragraphs,
      boolean[] furniture) {
    for (int p = 0; p < paragraphs.size(); p++) {
      if (furniture[p]) {
        continue;
      }
      int first = paragraphs.get(p).first();
      int end = paragraphs.get(p).end();
      int sentence = 0;
      while (sentences.get(sentence).end() <= first) {
        sentence++;
      }
      int begin = behindDateline(text, starts, ends, first, end);
      while (sentence + 1 < sentences.size() && sentences.get(sentence).end() <= begin) {
        sentence++;
      }
      int last = Math.min(sentences.get(sentence).end(), end);
      if (begin < last) {
        return Optional.of(new Span(starts[begin], ends[last - 1]));
      }
    }
    return Optional.empty();
  }

  private static int behindDateline(String text, int[] starts, int[] ends, int first, int end) {
    int limit = Math.min(end - 1, first + LONGEST_DATELINE);
    boolean capitals = false;
    for (int t = first; t < limit; t++) {
      String word = text.substring(starts[t], ends[t]);
      boolean dash =
          word.equals("-") || word.equals("--") || word.equals("\u2013") || word.equals("\u2014");
      if (dash && t > first) {
        return capitals ? t + 1 : first;
      }
      boolean letters = Character.isLetter(word.codePointAt(0));
      if (letters && !Character.isUpperCase(word.codePointAt(0)) && word.indexOf('.') < 0) {
        return first;
      }
      capitals |= letters;
    }
    return first;
  }
}
