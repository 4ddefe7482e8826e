package io.github.katanya.training;

import io.github.katanya.reading.attribution.Attribution;
import io.github.katanya.reading.attribution.Attributor;
import io.github.katanya.reading.attribution.ModelAttributor;
import io.github.katanya.reading.lexicon.CueLexicon;
import io.github.katanya.reading.lexicon.Organisations;
import io.github.katanya.reading.lexicon.PersonNames;
import io.github.katanya.reading.lexicon.StateNames;
import io.github.katanya.reading.lexicon.WordClasses;
import io.github.katanya.reading.tagging.CrfTagger;
import io.github.katanya.reading.tagging.Gazetteer;
import io.github.katanya.reading.tagging.Part;
import io.github.katanya.reading.tagging.PartFeatures;
import io.github.katanya.reading.tagging.PartTagger;
import io.github.katanya.reading.tagging.SequenceModel;
import io.github.katanya.reading.tagging.TaggerModel;
import io.github.katanya.reading.tagging.TokenTable;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TextAnalyser;
import io.github.katanya.reading.text.TextAnalysers;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import io.github.katanya.training.CrfTrainer.Sequence;
import io.github.katanya.training.CrfTrainer.Settings;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Trains the model that marks names, roles, bodies, times, places and occasions. */
final class PartTraining {
  private static final Settings SETTINGS = new Settings(19, 0.05f, 1, 1e-3f, 8, 4);
  private static final long SEED = 1;

  private final Language language;
  private final SharedFolder shared;
  private final TaggerModel tagger;
  private final Consumer<String> progress;
  private final TextAnalyser analyser = TextAnalysers.standard();

  PartTraining(
      Language language, SharedFolder shared, TaggerModel tagger, Consumer<String> progress) {
    this.language = language;
    this.shared = shared;
    this.tagger = tagger;
    this.progress = progress;
  }

  /**
   * Trains the model and writes it.
   *
   * @throws IOException if a corpus is missing or not in its form, or the file cannot be written
   */
  Path train(Path folder) throws IOException {
    Gazetteer gazetteer =
        new Gazetteer(
            WordClasses.load(language),
            StateNames.load(),
            Organisations.load(),
            PersonNames.load());
    List<Sequence> sequences = new ArrayList<>();
    if (language == Language.INDONESIAN) {
      Attributor attributor = new ModelAttributor(new CrfTagger(tagger), CueLexicon.load(language));
      for (PartCorpus.Article article : PartCorpus.pfsa(shared.parts())) {
        AnalysedText text = analyser.analyse(article.text(), language);
        List<Attribution> attributions = attributor.attribute(text);
        PartFeatures features =
            PartFeatures.of(
                TokenTable.of(text, tagger.clusters()),
                gazetteer,
                attributions.stream().flatMap(a -> a.source().stream()).toList(),
                attributions.stream().flatMap(a -> a.cue().stream()).toList(),
                attributions.stream().flatMap(a -> a.content().stream()).toList());
        sequences.addAll(PartExamples.pfsa(text, features, article.parts(), attributions));
      }
    }
    for (PartCorpus.Sourced article : PartCorpus.gold(shared.gold(), language)) {
      AnalysedText text = analyser.analyse(article.text(), language);
      PartFeatures features =
          PartFeatures.of(
              TokenTable.of(text, tagger.clusters()),
              gazetteer,
              spans(article.marked().stream().map(Corpus.Marked::source).toList()),
              spans(article.marked().stream().map(Corpus.Marked::cue).toList()),
              spans(article.marked().stream().map(Corpus.Marked::content).toList()));
      sequences.addAll(PartExamples.gold(text, features, article.sources()));
    }
    progress.accept("parts: " + sequences.size() + " sequences to learn from");
    CrfTrainer trainer = new CrfTrainer(Part.Kind.LABELS, SETTINGS).train(sequences, SEED);
    SequenceModel model =
        SequenceModel.pack(Part.Kind.LABELS, trainer.weights(), trainer.transitions());
    Path file = folder.resolve(language.code()).resolve(PartTagger.fileName());
    Files.createDirectories(file.getParent());
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (OutputStream to = Files.newOutputStream(file);
        DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(to, deflater))) {
      model.write(out);
    } finally {
      deflater.end();
    }
    progress.accept(
        "parts: " + model.size() + " weights, wrote " + file + ", " + Files.size(file) + " bytes");
    return file;
  }

  private static List<Span> spans(List<List<Span>> spans) {
    return spans.stream().flatMap(List::stream).toList();
  }
}
