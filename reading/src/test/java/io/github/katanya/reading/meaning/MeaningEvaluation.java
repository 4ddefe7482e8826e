package io.github.katanya.reading.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.katanya.statement.Act;
import io.github.katanya.statement.Certainty;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Polarity;
import io.github.katanya.statement.Relay;
import io.github.katanya.statement.Said;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures this stage alone, on gold attributions and speakers, as {@code evaluate.py gold} counts.
 *
 * <p>{@code GOLD} measures the shipped models; {@code GOLD folds} models trained on the other four
 * fifths of the same file.
 */
final class MeaningEvaluation {
  private final Map<String, int[]> counts = new TreeMap<>();
  private final Map<String, int[]> acts = new TreeMap<>();
  private int extra;

  public static void main(String[] args) throws IOException {
    List<GoldSet.GoldArticle> articles = GoldSet.read(Path.of(args[0]));
    Map<Language, MeaningEvaluation> results = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      results.put(language, new MeaningEvaluation());
    }
    if (args.length > 1 && args[1].equals("folds")) {
      List<Integer> folds = MeaningTrainer.folds(articles);
      for (int fold = 0; fold < MeaningTrainer.FOLDS; fold++) {
        List<GoldSet.GoldArticle> train = new ArrayList<>();
        List<GoldSet.GoldArticle> test = new ArrayList<>();
        for (int a = 0; a < articles.size(); a++) {
          (folds.get(a) == fold ? test : train).add(articles.get(a));
        }
        measure(MeaningReaders.with(new MeaningTrainer().train(train)), test, results);
      }
    } else {
      measure(MeaningReaders.standard(), articles, results);
    }
    MeaningEvaluation all = new MeaningEvaluation();
    results.forEach(
        (language, result) -> {
          System.out.println(language.code() + " " + result);
          all.add(result);
        });
    System.out.println("both " + all);
  }

  private static void measure(
      MeaningReader reader,
      List<GoldSet.GoldArticle> articles,
      Map<Language, MeaningEvaluation> results) {
    for (GoldSet.GoldArticle article : articles) {
      List<Meaning> meanings =
          reader.read(
              article.article(),
              article.text(),
              article.attributions(),
              article.speakers(),
              List.of());
      for (int i = 0; i < meanings.size(); i++) {
        MeaningEvaluation result = results.get(article.article().language());
        if (result != null) {
          result.count(article.statements().get(i), meanings.get(i));
        }
      }
    }
  }

  private void count(JsonNode gold, Meaning ours) {
    String act = gold.get("act").asText();
    check("act", Optional.of(act), Optional.of(ours.act().code()));
    acts.computeIfAbsent(act, a -> new int[3])[0]++;
    acts.computeIfAbsent(ours.act().code(), a -> new int[3])[1]++;
    if (act.equals(ours.act().code())) {
      acts.computeIfAbsent(act, a -> new int[3])[2]++;
    }
    check("polarity", GoldSet.text(gold, "polarity"), ours.polarity().map(Polarity::code));
    check("certainty", GoldSet.text(gold, "certainty"), ours.certainty().map(Certainty::code));
    Optional<String> said = GoldSet.text(gold.get("said"), "value");
    Optional<String> read = ours.said().flatMap(Said::value);
    check("said", said, read);
    extra += said.isEmpty() && read.isPresent() ? 1 : 0;
    Set<String> relays = new HashSet<>();
    gold.get("relays").forEach(r -> relays.add(fold(r.get("name").asText())));
    Set<String> found = new HashSet<>();
    ours.relays().stream().map(Relay::name).forEach(n -> found.add(fold(n)));
    int[] relay = counts.computeIfAbsent("relay", k -> new int[3]);
    relay[0] += relays.size();
    relay[1] += found.size();
    found.retainAll(relays);
    relay[2] += found.size();
    Optional<String> addressee = GoldSet.text(gold, "addressee");
    check("addressee", addressee, ours.addressee());
  }

  private void check(String field, Optional<String> gold, Optional<String> ours) {
    if (gold.isPresent()) {
      int[] count = counts.computeIfAbsent(field, k -> new int[3]);
      count[0]++;
      count[2] += gold.equals(ours) ? 1 : 0;
    }
  }

  private void add(MeaningEvaluation other) {
    merge(counts, other.counts);
    merge(acts, other.acts);
    extra += other.extra;
  }

  private static void merge(Map<String, int[]> to, Map<String, int[]> from) {
    from.forEach(
        (key, values) -> {
          int[] sum = to.computeIfAbsent(key, k -> new int[3]);
          for (int i = 0; i < 3; i++) {
            sum[i] += values[i];
          }
        });
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("[^\\x00-\\x7f]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }

  private static double f1(int[] c) {
    return c[0] + c[1] == 0 ? 0 : 200.0 * c[2] / (c[0] + c[1]);
  }

  @Override
  public String toString() {
    Map<String, String> shown = new HashMap<>();
    counts.forEach(
        (k, c) -> shown.put(k, String.format(Locale.ROOT, "%.1f (%d)", 100.0 * c[2] / c[0], c[0])));
    double macro =
        acts.entrySet().stream()
            .filter(e -> e.getValue()[0] > 0)
            .mapToDouble(e -> f1(e.getValue()))
            .average()
            .orElse(0);
    StringBuilder each = new StringBuilder();
    for (Act act : Act.values()) {
      int[] c = acts.getOrDefault(act.code(), new int[3]);
      each.append(String.format(Locale.ROOT, " %s %.0f/%d", act.code(), f1(c), c[0]));
    }
    return String.format(
        Locale.ROOT,
        "act %s macro %.1f polarity %s certainty %s said %s extra %d relays %.1f addressee %s |%s",
        shown.get("act"),
        macro,
        shown.get("polarity"),
        shown.get("certainty"),
        shown.get("said"),
        extra,
        f1(counts.getOrDefault("relay", new int[3])),
        shown.get("addressee"),
        each);
  }
}
