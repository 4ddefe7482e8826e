package io.github.katanya.reading.tagging;

import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
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

  @Override
  public List<TaggedStatement> tag(AnalysedText text) {
    TokenTable table = TokenTable.of(text, model.clusters());
    List<FramedCue> framed =
        FramedCue.read(
            table, CueCandidates.find(table, model.cues(), model.least()), model.frames());
    return keep(table, framed, model);
  }

  private record Judged(FramedCue framed, double right, double trust) {}

  /** The likeliest candidates, no two of which overlap, in the order of the text. */
  private static List<TaggedStatement> keep(
      TokenTable table, List<FramedCue> framed, TaggerModel model) {
    List<Judged> judged = new ArrayList<>(framed.size());
    int[] features = new int[JudgeFeatures.COUNT];
    for (int i = 0; i < framed.size(); i++) {
      if (framed.get(i).content().isEmpty()) {
        continue;
      }
      JudgeFeatures.extract(table, framed, i, features);
      double right = model.judge().probability(features);
      if (right < model.threshold()) {
        continue;
      }
      double trust = model.trust().probability(features);
      if (trust >= model.leastTrust()) {
        judged.add(new Judged(framed.get(i), right, trust));
      }
    }
    judged.sort(Comparator.comparingDouble(j -> -j.right()));
    boolean[] taken = new boolean[table.text.tokenCount()];
    List<TaggedStatement> kept = new ArrayList<>(judged.size());
    for (Judged j : judged) {
      TokenRange cue = j.framed().candidate().tokens();
      if (isFree(taken, cue)) {
        Arrays.fill(taken, cue.first(), cue.end(), true);
        kept.add(new TaggedStatement(cue, j.framed().source(), j.framed().content(), j.trust()));
      }
    }
    kept.sort(Comparator.comparingInt(s -> s.cue().first()));
    return kept;
  }

  private static boolean isFree(boolean[] taken, TokenRange cue) {
    for (int t = cue.first(); t < cue.end(); t++) {
      if (taken[t]) {
        return false;
      }
    }
    return true;
  }
}
