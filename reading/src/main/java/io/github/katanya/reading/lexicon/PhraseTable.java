package io.github.katanya.reading.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** Phrases by their first word. */
final class PhraseTable {
  private final Map<String, List<String[]>> byFirst = new HashMap<>();

  void add(List<String> phrase) {
    List<String[]> same = byFirst.computeIfAbsent(phrase.get(0), w -> new ArrayList<>(1));
    same.add(phrase.toArray(new String[0]));
    same.sort((a, b) -> Integer.compare(b.length, a.length));
  }

  Set<String> firstWords() {
    return Set.copyOf(byFirst.keySet());
  }

  int match(IntFunction<String> lower, int from, int limit) {
    if (from >= limit) {
      return 0;
    }
    List<String[]> phrases = byFirst.get(lower.apply(from));
    if (phrases == null) {
      return 0;
    }
    for (String[] phrase : phrases) {
      if (from + phrase.length <= limit && matches(phrase, lower, from)) {
        return phrase.length;
      }
    }
    return 0;
  }

  private static boolean matches(String[] phrase, IntFunction<String> lower, int from) {
    for (int i = 1; i < phrase.length; i++) {
      if (!phrase[i].equals(lower.apply(from + i))) {
        return false;
      }
    }
    return true;
  }
}
