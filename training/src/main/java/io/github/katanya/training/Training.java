package io.github.katanya.training;

import io.github.katanya.reading.tagging.CrfTagger;
import io.github.katanya.reading.tagging.TaggerModel;
import io.github.katanya.reading.tagging.TokenTable;
import io.github.katanya.reading.tagging.WordClusters;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TextAnalyser;
import io.github.katanya.reading.text.TextAnalysers;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Language;
import io.github.katanya.training.Corpus.Annotated;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Trains the model of a language from the shared corpora: the same corpora give the same file, byte
 * for byte.
 */
public final class Training {
  private static final double[] THRESHOLDS = {0.3, 0.35, 0.4, 0.45};
  private static final double[] TRUSTS = {0, 0.1, 0.15, 0.2};

  private final TextAnalyser analyser = TextAnalysers.standard();
  private final PrintStream out;
  private final long began = System.nanoTime();

  private Training(PrintStream out) {
    this.out = out;
  }

  /**
   * Trains the model of a language and writes it as {@code OUT/LANGUAGE/tagger.model}.
   *
   * @param language the language
   * @param shared the folder that holds {@code data} and {@code gold}
   * @param folder where to write; made if it is not there
   * @param out receives the progress and the score on the dev part
   * @return the file
   * @throws IOException if a corpus is missing or not in its form, or the file cannot be written
   */
  public static Path run(Language language, Path shared, Path folder, PrintStream out)
      throws IOException {
    return new Training(out).train(language, new SharedFolder(shared), folder);
  }

  /**
   * Trains only the model of a language that marks the parts of a source and its circumstances, on
   * top of the shipped tagger, and writes it as {@code OUT/LANGUAGE/parts.model}; {@link #run}
   * makes both.
   *
   * @throws IOException if a corpus is missing or not in its form, or the file cannot be written
   */
  public static Path parts(Language language, Path shared, Path folder, PrintStream out)
      throws IOException {
    Training training = new Training(out);
    return new PartTraining(
            language,
            new SharedFolder(shared),
            TaggerModel.load(language),
            line -> training.say("%s", line))
        .train(folder);
  }

  private Path train(Language language, SharedFolder shared, Path folder) throws IOException {
    List<Annotated> annotated = new ArrayList<>();
    for (Path file : shared.train(language)) {
      annotated.addAll(Corpus.attributions(file, language));
    }
    List<Annotated> dev = Corpus.attributions(shared.dev(language), language);
    List<AnalysedText> texts = new ArrayList<>();
    for (Corpus.RawText raw : Corpus.raw(shared.raw(language))) {
      texts.add(analyser.analyse(raw.text(), language));
    }
    List<AnalysedText> analysed =
        annotated.stream().map(a -> analyser.analyse(a.text(), language)).toList();
    texts.addAll(analysed);
    say(
        "%d articles to learn from, %d to choose by, %d to cluster",
        annotated.size(), dev.size(), texts.size());
    WordClusters clusters = new ClusterTrainer(8, 1).train(sentences(texts));
    say("%d words clustered", clusters.size());
    texts.clear();
    List<TrainingText> learned = new ArrayList<>();
    for (int i = 0; i < annotated.size(); i++) {
      learned.add(TrainingText.of(annotated.get(i), TokenTable.of(analysed.get(i), clusters)));
    }
    TaggerModel model =
        new TaggerTrainer(TaggerTrainer.Plan.standard(), line -> say("%s", line))
            .train(learned, clusters);
    TaggerModel chosen = choose(model, dev);
    Path file = folder.resolve(language.code()).resolve(TaggerModel.fileName());
    Files.createDirectories(file.getParent());
    try (OutputStream to = Files.newOutputStream(file)) {
      chosen.write(to);
    }
    say("wrote %s, %d bytes", file, Files.size(file));
    new PartTraining(language, shared, chosen, line -> say("%s", line)).train(folder);
    return file;
  }

  /** Takes the thresholds by which the scores on the dev part add up to most. */
  private TaggerModel choose(TaggerModel model, List<Annotated> dev) {
    double best = 0;
    TaggerModel chosen = model;
    for (double threshold : THRESHOLDS) {
      for (double trust : TRUSTS) {
        TaggerModel candidate = model.with(threshold, trust);
        SpanScores scores = SpanScores.of(dev, new CrfTagger(candidate), analyser);
        say("dev, thresholds %.2f and %.2f: %s", threshold, trust, scores);
        if (scores.sum() > best) {
          best = scores.sum();
          chosen = candidate;
        }
      }
    }
    say("chosen: thresholds %.2f and %.2f", chosen.threshold(), chosen.leastTrust());
    return chosen;
  }

  static List<List<String>> sentences(List<AnalysedText> texts) {
    List<List<String>> sentences = new ArrayList<>();
    for (AnalysedText text : texts) {
      for (TokenRange range : text.sentences()) {
        List<String> words = new ArrayList<>(range.size());
        for (int t = range.first(); t < range.end(); t++) {
          words.add(text.lower(t));
        }
        sentences.add(words);
      }
    }
    return sentences;
  }

  private void say(String format, Object... values) {
    long seconds = (System.nanoTime() - began) / 1_000_000_000L;
    out.printf(Locale.ROOT, "%4d s  %s%n", seconds, String.format(Locale.ROOT, format, values));
  }
}
