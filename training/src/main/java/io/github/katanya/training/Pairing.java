package io.github.katanya.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which found statement stands for which of the gold corpus: the greatest overlaps first. */
final class Pairing {
  private static final double SAME = 0.5;

  private final int[] partner;
  private final double[] overlap;

  private record Pair(double overlap, int gold, int found) {}

  Pairing(String text, List<Scored> gold, List<Scored> found) {
    partner = new int[gold.size()];
    overlap = new double[gold.size()];
    Arrays.fill(partner, -1);
    List<Set<Integer>> wordsOfFound =
        found.stream().map(s -> Scored.words(text, s.content())).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Set<Integer> words = Scored.words(text, gold.get(i).content());
      for (int j = 0; j < found.size(); j++) {
        Set<Integer> others = wordsOfFound.get(j);
        int common = (int) words.stream().filter(others::contains).count();
        if (common > 0) {
          pairs.add(new Pair(common / (double) (words.size() + others.size() - common), i, j));
        } else if (words.isEmpty()
            && others.isEmpty()
            && gold.get(i).content().equals(found.get(j).content())) {
          pairs.add(new Pair(1, i, j));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::overlap)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found)
            .reversed());
    boolean[] taken = new boolean[found.size()];
    for (Pair pair : pairs) {
      if (partner[pair.gold()] < 0 && !taken[pair.found()]) {
        partner[pair.gold()] = pair.found();
        overlap[pair.gold()] = pair.overlap();
        taken[pair.found()] = true;
      }
    }
  }

  /** Index of the found statement with much the same content as a gold one. */
  Optional<Integer> same(int gold) {
    return partner[gold] >= 0 && overlap[gold] >= SAME
        ? Optional.of(partner[gold])
        : Optional.empty();
  }

  /** Whether the sources share a word, or the speakers' names nearly agree. */
  static boolean sourceAgrees(String text, Scored gold, Scored found, boolean goldHasNames) {
    Set<Integer> a = Scored.words(text, gold.source());
    Set<Integer> b = Scored.words(text, found.source());
    if (a.stream().anyMatch(b::contains)) {
      return true;
    }
    Optional<String> name = goldHasNames ? gold.speaker("name") : Optional.empty();
    Optional<String> other = found.speaker("name");
    if (name.filter(n -> !n.isEmpty()).isPresent() && other.filter(n -> !n.isEmpty()).isPresent()) {
      return namesAgree(name.get(), other.get());
    }
    return a.isEmpty() && b.isEmpty() && name.isEmpty() && other.isEmpty();
  }

  private static boolean namesAgree(String a, String b) {
    Set<String> x = words(a);
    Set<String> y = words(b);
    Set<String> common = new HashSet<>(x);
    common.retainAll(y);
    int all = x.size() + y.size() - common.size();
    boolean within = common.size() == x.size() || common.size() == y.size();
    return !common.isEmpty() && (within || common.size() >= SAME * all);
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>(List.of(Scored.fold(name).split(" ")));
    words.remove("");
    return words;
  }
}
