package io.github.katanya.intake.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells Indonesian from Malay by words that only one of them uses, or uses in that spelling.
 *
 * <p>The two share grammar and most of their words, so that letter statistics tell little; a
 * handful of everyday words (karena/kerana, polisi/polis, senin/isnin) tells nearly everything.
 */
final class IndonesianOrMalay {
  private static final int SHORTEST_WITH_ENDING = 6;

  /** The decision and the words that speak for it. */
  record Decision(boolean malay, List<String> because) {}

  private record Ending(String letters, double weight) {}

  private final Map<String, Double> weights = new HashMap<>();
  private final List<Ending> endings = new ArrayList<>();

  IndonesianOrMalay() {
    for (WordList.Row row : WordList.read("indonesian-malay.tsv")) {
      double weight = Double.parseDouble(row.right());
      if (row.left().startsWith("*")) {
        endings.add(new Ending(row.left().substring(1), weight));
      } else {
        weights.put(row.left(), weight);
      }
    }
  }

  /** Without evidence the text counts as Indonesian. */
  Decision decide(List<String> words) {
    double indonesian = 0;
    double malay = 0;
    LinkedHashSet<String> speakForMalay = new LinkedHashSet<>();
    LinkedHashSet<String> speakForIndonesian = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      String marker = words.get(i);
      double weight = weight(marker);
      if (i + 1 < words.size()) {
        String pair = marker + " " + words.get(i + 1);
        Double ofPair = weights.get(pair);
        if (ofPair != null) {
          marker = pair;
          weight = ofPair;
          i++;
        }
      }
      if (weight > 0) {
        indonesian += weight;
        note(marker, speakForIndonesian);
      } else if (weight < 0) {
        malay -= weight;
        note(marker, speakForMalay);
      }
    }
    // Less than one plain marker could be a quotation or a name.
    boolean isMalay = malay >= 1 && malay > indonesian;
    return new Decision(isMalay, List.copyOf(isMalay ? speakForMalay : speakForIndonesian));
  }

  private static void note(String marker, Set<String> markers) {
    if (markers.size() < 5) {
      markers.add(marker);
    }
  }

  private double weight(String word) {
    Double known = weights.get(word);
    if (known != null) {
      return known;
    }
    if (word.length() >= SHORTEST_WITH_ENDING) {
      for (Ending ending : endings) {
        if (word.endsWith(ending.letters())) {
          return ending.weight();
        }
      }
    }
    return 0;
  }
}
