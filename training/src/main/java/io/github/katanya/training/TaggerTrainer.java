package io.github.katanya.training;

import io.github.katanya.reading.tagging.Calibration;
import io.github.katanya.reading.tagging.CueCandidate;
import io.github.katanya.reading.tagging.CueCandidates;
import io.github.katanya.reading.tagging.CueFeatures;
import io.github.katanya.reading.tagging.FrameFeatures;
import io.github.katanya.reading.tagging.FramedCue;
import io.github.katanya.reading.tagging.JudgeFeatures;
import io.github.katanya.reading.tagging.SequenceModel;
import io.github.katanya.reading.tagging.TaggerModel;
import io.github.katanya.reading.tagging.WordClusters;
import io.github.katanya.training.CrfTrainer.Sequence;
import io.github.katanya.training.CrfTrainer.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Trains the stages of a tagger one on the output of the other.
 *
 * <p>What a stage learns from was made by models that had not seen the article (cross-validation),
 * so that it meets in training the errors it will meet later. The result depends on the texts, the
 * plan and its seed only, not on the number of threads.
 */
final class TaggerTrainer {
  private final Plan plan;
  private final Consumer<String> progress;

  /**
   * How to train.
   *
   * @param seed of all that is random
   * @param folds number of parts of cross-validation
   * @param cues settings of the cue model
   * @param cuesOfFold settings of a fold's cue model
   * @param frames settings of the frame model
   * @param framesOfFold settings of a fold's frame model
   * @param judge settings of judge and trust
   * @param least the least probability of a candidate
   * @param threads how many folds are trained at once
   */
  record Plan(
      long seed,
      int folds,
      Settings cues,
      Settings cuesOfFold,
      Settings frames,
      Settings framesOfFold,
      Settings judge,
      double least,
      int threads) {

    /** The plan by which the shipped models are made. */
    static Plan standard() {
      return new Plan(
          1,
          4,
          new Settings(21, 0.02f, 1, 1e-3f, 6, 3),
          new Settings(21, 0.02f, 1, 1e-3f, 4, 1),
          new Settings(22, 0.02f, 1, 1e-3f, 6, 3),
          new Settings(22, 0.02f, 1, 1e-3f, 4, 1),
          new Settings(18, 0.05f, 1, 2e-3f, 8, 4),
          0.04,
          2);
    }
  }

  TaggerTrainer(Plan plan, Consumer<String> progress) {
    this.plan = plan;
    this.progress = progress;
  }

  /**
   * Trains a model.
   *
   * @param texts what to learn from
   * @param taught more to learn cues and frames from; judge and trust never see it
   * @param clusters the clusters that the texts' tables were made with
   * @return a model that keeps what is likelier than not
   */
  TaggerModel train(List<TrainingText> texts, List<TrainingText> taught, WordClusters clusters) {
    ExecutorService pool = Executors.newFixedThreadPool(plan.threads());
    try {
      List<List<Sequence>> ofCues = texts.stream().map(Examples::cues).toList();
      List<Sequence> taughtCues = taught.stream().flatMap(t -> Examples.cues(t).stream()).toList();
      Future<SequenceModel> cues =
          pool.submit(() -> fit(CueFeatures.LABELS, ofCues, taughtCues, -1, plan.cues()));
      List<List<CueCandidate>> candidates =
          acrossFolds(
              pool,
              texts.size(),
              fold -> fit(CueFeatures.LABELS, ofCues, taughtCues, fold, plan.cuesOfFold()),
              (model, i) -> CueCandidates.find(texts.get(i).table(), model, plan.least()));
      SequenceModel cueModel = cues.get();
      progress.accept("cues: " + cueModel.size() + " weights");
      List<List<Sequence>> ofFrames = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        ofFrames.add(Examples.frames(texts.get(i), candidates.get(i)));
      }
      List<Sequence> taughtFrames = new ArrayList<>();
      for (TrainingText text : taught) {
        List<CueCandidate> found = CueCandidates.find(text.table(), cueModel, plan.least());
        taughtFrames.addAll(Examples.frames(text, found));
      }
      Future<SequenceModel> frames =
          pool.submit(() -> fit(FrameFeatures.LABELS, ofFrames, taughtFrames, -1, plan.frames()));
      List<List<FramedCue>> framed =
          acrossFolds(
              pool,
              texts.size(),
              fold -> fit(FrameFeatures.LABELS, ofFrames, taughtFrames, fold, plan.framesOfFold()),
              (model, i) -> FramedCue.read(texts.get(i).table(), candidates.get(i), model));
      SequenceModel frameModel = frames.get();
      progress.accept("frames: " + frameModel.size() + " weights");
      List<List<Sequence>> ofJudge = new ArrayList<>();
      List<List<Sequence>> ofTrust = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        ofJudge.add(Examples.judge(texts.get(i), framed.get(i)));
        ofTrust.add(Examples.trust(texts.get(i), framed.get(i)));
      }
      SequenceModel judge = fit(JudgeFeatures.LABELS, ofJudge, List.of(), -1, plan.judge());
      SequenceModel trust = fit(JudgeFeatures.LABELS, ofTrust, List.of(), -1, plan.judge());
      progress.accept("judge: " + judge.size() + " weights");
      return new TaggerModel(
          clusters, cueModel, frameModel, judge, trust, plan.least(), 0.5, 0, Calibration.NONE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("training was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("training failed: " + e.getCause(), e);
    } finally {
      pool.shutdownNow();
    }
  }

  private SequenceModel fit(
      int labels, List<List<Sequence>> examples, List<Sequence> taught, int without, Settings s) {
    List<Sequence> sequences = new ArrayList<>(taught);
    for (int i = 0; i < examples.size(); i++) {
      if (without < 0 || i % plan.folds() != without) {
        sequences.addAll(examples.get(i));
      }
    }
    CrfTrainer trainer = new CrfTrainer(labels, s).train(sequences, plan.seed() + without + 1);
    return SequenceModel.pack(labels, trainer.weights(), trainer.transitions());
  }

  private interface Fit {
    SequenceModel of(int fold);
  }

  private interface Use<T> {
    T of(SequenceModel model, int text);
  }

  /** What models make of the articles that they have not seen. */
  private <T> List<T> acrossFolds(ExecutorService pool, int texts, Fit fit, Use<T> use)
      throws InterruptedException, ExecutionException {
    List<Callable<List<T>>> tasks = new ArrayList<>();
    for (int f = 0; f < plan.folds(); f++) {
      int fold = f;
      tasks.add(
          () -> {
            SequenceModel model = fit.of(fold);
            List<T> results = new ArrayList<>();
            for (int i = fold; i < texts; i += plan.folds()) {
              results.add(use.of(model, i));
            }
            return results;
          });
    }
    List<List<T>> byFold = new ArrayList<>();
    for (Future<List<T>> future : pool.invokeAll(tasks)) {
      byFold.add(future.get());
    }
    List<T> inOrder = new ArrayList<>(texts);
    for (int i = 0; i < texts; i++) {
      inOrder.add(byFold.get(i % plan.folds()).get(i / plan.folds()));
    }
    return inOrder;
  }
}
