package io.github.katanya.reading.tagging;

import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Marks statements by conditional random fields: one over the tokens of a sentence proposes cues,
 * one over the frame of each proposal gives it source and content, and a log-linear judge that sees
 * both keeps what is likely enough.
 */
public final class CrfTagger implements StatementTagger {
  private final TaggerModel model;

  /** A tagger of trained weights. */
  public CrfTagger(TaggerModel model) {
    this.model = model;
  }

  /** The shipped tagger of a language. */
  public static CrfTagger load(Language language) {
    return new CrfTagger(TaggerModel.load(language));
  }

  @Override
  public List<TaggedStatement> tag(AnalysedText text) {
    TokenTable table = TokenTable.of(text, model.clusters());
    List<FramedCue> framed =
        FramedCue.read(
            table, CueCandidates.find(table, model.cues(), model.least()), model.frames());
    return keep(table, framed, model);
  }

  private record Judged(FramedCue framed, int index, double right) {}

  /**
   * The likeliest candidates, no two of which overlap, in the order of the text. Those within the
   * content of another are kept by a threshold of their own.
   */
  static List<TaggedStatement> keep(
      TokenTable table, List<FramedCue> framed, TaggerModel model) {
    List<Judged> judged = new ArrayList<>(framed.size());
    int[] features = new int[JudgeFeatures.COUNT];
    double least = Math.min(model.threshold(), model.nestedThreshold());
    for (int i = 0; i < framed.size(); i++) {
      if (!framed.get(i).content().isEmpty()) {
        JudgeFeatures.extract(table, framed, i, features);
        double right = model.judge().probability(features);
        if (right >= least) {
          judged.add(new Judged(framed.get(i), i, right));
        }
      }
    }
    judged.sort(Comparator.comparingDouble(j -> -j.right()));
    boolean[] taken = new boolean[table.text.tokenCount()];
    boolean[] told = new boolean[table.text.tokenCount()];
    List<Judged> kept = new ArrayList<>(judged.size());
    for (Judged j : judged) {
      if (j.right() >= model.threshold() && isFree(taken, j)) {
        take(taken, told, j);
        kept.add(j);
      }
    }
    for (Judged j : judged) {
      boolean nested = told[j.framed().candidate().tokens().first()];
      double threshold = nested ? model.nestedThreshold() : model.threshold();
      if (j.right() >= threshold && isFree(taken, j)) {
        take(taken, told, j);
        kept.add(j);
      }
    }
    kept.sort(Comparator.comparingInt(j -> j.framed().candidate().tokens().first()));
    List<TaggedStatement> statements = new ArrayList<>(kept.size());
    for (Judged j : kept) {
      JudgeFeatures.extract(table, framed, j.index(), features);
      statements.add(
          new TaggedStatement(
              j.framed().candidate().tokens(),
              j.framed().source(),
              j.framed().content(),
              model.trust().probability(features)));
    }
    return statements;
  }

  private static boolean isFree(boolean[] taken, Judged judged) {
    TokenRange cue = judged.framed().candidate().tokens();
    for (int t = cue.first(); t < cue.end(); t++) {
      if (taken[t]) {
        return false;
      }
    }
    return true;
  }

  private static void take(boolean[] taken, boolean[] told, Judged judged) {
    TokenRange cue = judged.framed().candidate().tokens();
    Arrays.fill(taken, cue.first(), cue.end(), true);
    for (TokenRange piece : judged.framed().content()) {
      Arrays.fill(told, piece.first(), piece.end(), true);
    }
  }
}
