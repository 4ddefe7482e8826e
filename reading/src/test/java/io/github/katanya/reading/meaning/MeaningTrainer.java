package io.github.katanya.reading.meaning;

import io.github.katanya.statement.Act;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Speaker;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Trains the models of act, polarity and certainty on the gold set, both languages together:
 * features of marker classes are shared, those of words belong to one language.
 *
 * <p>The command is in docs/experiments-meaning.md. The same gold set gives the same files.
 */
final class MeaningTrainer {
  /** Statements in one fold are never judged by a model that saw an article with their words. */
  static final int FOLDS = 5;

  private static final double PENALTY = 3;
  private static final double CLAIM_PENALTY = 1;

  /** Rare acts count more: the power of how much rarer than the average they are. */
  private static final double ACT_BALANCE = 0.4;

  private static final int ROUNDS = 60;
  private static final int RAREST = 2;
  private static final double SMALLEST = 0.03;
  private static final String WORD = "w:";

  private final Map<Language, LanguageData> data = new EnumMap<>(Language.class);

  MeaningTrainer() {
    for (Language language : Language.values()) {
      data.put(language, LanguageData.load(language));
    }
  }

  /**
   * Trains on the file given first and writes the models under the resource folder given second.
   */
  public static void main(String[] args) throws IOException {
    Map<Language, Models> models = new MeaningTrainer().train(GoldSet.read(Path.of(args[0])));
    for (Map.Entry<Language, Models> model : models.entrySet()) {
      Path folder = Path.of(args[1], model.getKey().code(), "meaning");
      write(model.getValue().act(), folder.resolve("act.model"));
      write(model.getValue().polarity(), folder.resolve("polarity.model"));
      write(model.getValue().certainty(), folder.resolve("certainty.model"));
    }
  }

  /** The models of both languages. */
  Map<Language, Models> train(List<GoldSet.GoldArticle> articles) {
    List<LogisticTrainer.Example> acts = actExamples(articles);
    LinearModel act = act(acts);
    List<Act> guessed = heldOutActs(articles, acts);
    LinearModel polarity = claim(claimExamples(articles, guessed, "polarity"));
    LinearModel certainty = claim(claimExamples(articles, guessed, "certainty"));
    Map<Language, Models> models = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      models.put(
          language, new Models(of(act, language), of(polarity, language), of(certainty, language)));
    }
    return models;
  }

  private static LinearModel act(List<LogisticTrainer.Example> examples) {
    List<LogisticTrainer.Example> weighted = balanced(examples, ACT_BALANCE);
    List<String> labels = new ArrayList<>();
    for (Act act : Act.values()) {
      labels.add(act.code());
    }
    return new LogisticTrainer(PENALTY, ROUNDS).fit(weighted, labels, RAREST);
  }

  private static LinearModel claim(List<LogisticTrainer.Example> examples) {
    List<String> labels =
        examples.stream().map(LogisticTrainer.Example::label).distinct().sorted().toList();
    return new LogisticTrainer(CLAIM_PENALTY, ROUNDS).fit(examples, labels, RAREST);
  }

  private static List<LogisticTrainer.Example> balanced(
      List<LogisticTrainer.Example> examples, double power) {
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(e -> counts.merge(e.label(), 1, Integer::sum));
    ToDoubleFunction<String> weight =
        label ->
            Math.pow(
                (double) examples.size() / counts.size() / counts.getOrDefault(label, 1), power);
    return examples.stream()
        .map(
            e ->
                new LogisticTrainer.Example(
                    e.features(), e.label(), weight.applyAsDouble(e.label())))
        .toList();
  }

  private StatementView view(GoldSet.GoldArticle article, int index) {
    LanguageData words = data.get(article.article().language());
    if (words == null) {
      throw new IllegalStateException("no data for " + article.article().language());
    }
    return new StatementView(article.text(), article.attributions().get(index), words);
  }

  private List<LogisticTrainer.Example> actExamples(List<GoldSet.GoldArticle> articles) {
    List<LogisticTrainer.Example> examples = new ArrayList<>();
    for (GoldSet.GoldArticle article : articles) {
      for (int i = 0; i < article.attributions().size(); i++) {
        List<String> features =
            ActFeatures.of(view(article, i), article.speakers().get(i).map(Speaker::type));
        String label = article.statements().get(i).get("act").asText();
        examples.add(
            new LogisticTrainer.Example(named(features, article.article().language()), label, 1));
      }
    }
    return examples;
  }

  /** What models that did not see an article say of its acts: the claims are read after them. */
  private List<Act> heldOutActs(
      List<GoldSet.GoldArticle> articles, List<LogisticTrainer.Example> examples) {
    List<Integer> folds = folds(articles);
    Map<Integer, Map<Language, LinearModel>> models = new HashMap<>();
    List<Integer> ofExample = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      for (int i = 0; i < articles.get(a).attributions().size(); i++) {
        ofExample.add(folds.get(a));
      }
    }
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LogisticTrainer.Example> others = new ArrayList<>();
      for (int e = 0; e < examples.size(); e++) {
        if (ofExample.get(e) != fold) {
          others.add(examples.get(e));
        }
      }
      LinearModel model = act(others);
      Map<Language, LinearModel> byLanguage = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        byLanguage.put(language, of(model, language));
      }
      models.put(fold, byLanguage);
    }
    List<Act> acts = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      GoldSet.GoldArticle article = articles.get(a);
      Language language = article.article().language();
      List<StatementView> views = new ArrayList<>();
      for (int i = 0; i < article.attributions().size(); i++) {
        views.add(view(article, i));
      }
      LinearModel model =
          Objects.requireNonNull(Objects.requireNonNull(models.get(folds.get(a))).get(language));
      acts.addAll(new ActReader(ActRule.load(language), model).read(views, article.speakers()));
    }
    return acts;
  }

  private List<LogisticTrainer.Example> claimExamples(
      List<GoldSet.GoldArticle> articles, List<Act> acts, String field) {
    List<LogisticTrainer.Example> examples = new ArrayList<>();
    int number = 0;
    for (GoldSet.GoldArticle article : articles) {
      for (int i = 0; i < article.attributions().size(); i++) {
        Act act = acts.get(number++);
        Optional<String> label = GoldSet.text(article.statements().get(i), field);
        if (label.isEmpty()) {
          continue;
        }
        StatementView view = view(article, i);
        List<String> features =
            field.equals("polarity")
                ? ClaimFeatures.polarity(view, act)
                : ClaimFeatures.certainty(view, act);
        examples.add(
            new LogisticTrainer.Example(
                named(features, article.article().language()), label.get(), 1));
      }
    }
    return examples;
  }

  /**
   * The fold of each article; articles that share a statement, as near-copies do, are in one fold.
   */
  static List<Integer> folds(List<GoldSet.GoldArticle> articles) {
    Map<String, Integer> seen = new HashMap<>();
    List<Integer> folds = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      GoldSet.GoldArticle article = articles.get(a);
      int fold = a % FOLDS;
      List<String> contents =
          article.attributions().stream()
              .map(s -> s.content().get(0).in(article.article().text()))
              .filter(c -> c.length() > 40)
              .toList();
      for (String content : contents) {
        fold = seen.getOrDefault(content, fold);
      }
      for (String content : contents) {
        seen.put(content, fold);
      }
      folds.add(fold);
    }
    return folds;
  }

  private static List<String> named(List<String> features, Language language) {
    return features.stream()
        .map(f -> f.startsWith(WORD) ? language.code() + f.substring(1) : f)
        .toList();
  }

  /** The part of a joint model that one language needs. */
  static LinearModel of(LinearModel joint, Language language) {
    Map<String, float[]> weights = new HashMap<>();
    joint
        .weights()
        .forEach(
            (feature, row) -> {
              boolean word = false;
              for (Language other : Language.values()) {
                word |= feature.startsWith(other.code() + ":");
              }
              boolean own = feature.startsWith(language.code() + ":");
              if (!word) {
                weights.put(feature, row);
              } else if (own) {
                weights.put(WORD + feature.substring(3), row);
              }
            });
    return new LinearModel(joint.labels(), weights);
  }

  private static void write(LinearModel model, Path file) throws IOException {
    Map<String, float[]> sorted = new LinkedHashMap<>(new TreeMap<>(model.weights()));
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(String.join(" ", model.labels()) + "\n");
      for (Map.Entry<String, float[]> entry : sorted.entrySet()) {
        StringBuilder row = new StringBuilder();
        double largest = 0;
        for (float weight : entry.getValue()) {
          largest = Math.max(largest, Math.abs(weight));
          row.append(row.isEmpty() ? "" : " ")
              .append(String.format(Locale.ROOT, "%d", Math.round(weight * LinearModel.SCALE)));
        }
        if (largest >= SMALLEST) {
          out.write(entry.getKey() + "\t" + row + "\n");
        }
      }
    }
  }
}
