package io.github.katanya.intake.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Finds the language whose function words a text is held together by.
 *
 * <p>A word that several languages have counts for each by the inverse square root of their number,
 * so that a language's own words outweigh the common ones.
 */
final class FunctionWords {
  private static final double AFFIX_WEIGHT = 0.5;
  private static final int SHORTEST_WITH_AFFIX = 6;

  /** A language's sum of weights and the words that gave it. */
  static final class Score {
    final String language;
    double sum;
    final LinkedHashSet<String> words = new LinkedHashSet<>();

    Score(String language) {
      this.language = language;
    }

    private void add(String word, double weight) {
      sum += weight;
      if (words.size() < 5) {
        words.add(word);
      }
    }
  }

  private record Affix(String start, String end, String language) {
    boolean fits(String word) {
      return word.startsWith(start) && word.endsWith(end);
    }
  }

  private final Map<String, List<String>> languagesOf = new HashMap<>();
  private final List<Affix> affixes = new ArrayList<>();

  FunctionWords() {
    for (WordList.Row row : WordList.read("function-words.tsv")) {
      for (String entry : new LinkedHashSet<>(List.of(row.right().strip().split(" +")))) {
        int star = entry.indexOf('*');
        if (star >= 0) {
          affixes.add(new Affix(entry.substring(0, star), entry.substring(star + 1), row.left()));
        } else {
          List<String> languages = languagesOf.computeIfAbsent(entry, w -> new ArrayList<>(2));
          if (!languages.contains(row.left())) {
            languages.add(row.left());
          }
        }
      }
    }
  }

  /** The score of the best language; its sum is 0 if no word is known. */
  Score best(List<String> words) {
    Map<String, Score> scores = new HashMap<>();
    for (String word : words) {
      List<String> languages = languagesOf.get(word);
      if (languages != null) {
        double weight = 1 / Math.sqrt(languages.size());
        for (String language : languages) {
          scores.computeIfAbsent(language, Score::new).add(word, weight);
        }
      } else if (word.length() >= SHORTEST_WITH_AFFIX) {
        for (Affix affix : affixes) {
          if (affix.fits(word)) {
            scores.computeIfAbsent(affix.language(), Score::new).add(word, AFFIX_WEIGHT);
            break;
          }
        }
      }
    }
    Score best = new Score("");
    for (Score score : scores.values()) {
      if (score.sum > best.sum || (score.sum == best.sum && preferred(score, best))) {
        best = score;
      }
    }
    return best;
  }

  /** Keeps the choice between equals the same in every run. */
  private static boolean preferred(Score score, Score other) {
    return score.language.compareTo(other.language) < 0;
  }
}
