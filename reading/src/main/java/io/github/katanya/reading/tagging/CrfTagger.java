package io.github.katanya.reading.tagging;

import io.github.katanya.reading.lexicon.CueLexicon;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Marks statements by conditional random fields: one over the tokens of a sentence proposes cues,
 * one over the frame of each proposal gives it source and content, and a log-linear judge that sees
 * both keeps what is likely enough.
 */
public final class CrfTagger implements StatementTagger {
  private final TaggerModel model;
  private final CueLexicon lexicon;

  /**
   * @param model trained weights
   * @param lexicon the lexicon that they were trained with
   */
  public CrfTagger(TaggerModel model, CueLexicon lexicon) {
    this.model = model;
    this.lexicon = lexicon;
  }

  /** The shipped tagger of a language. */
  public static CrfTagger load(Language language) {
    return new CrfTagger(TaggerModel.load(language), CueLexicon.load(language));
  }

  @Override
  public List<TaggedStatement> tag(AnalysedText text) {
    TokenTable table = TokenTable.of(text, lexicon, model.clusters());
    List<FramedCue> framed =
        FramedCue.read(
            table, CueCandidates.find(table, model.cues(), model.least()), model.frames());
    return keep(table, framed, model.judge(), model.trust(), model.threshold());
  }

  private record Judged(FramedCue framed, int index, double right) {}

  /** The likeliest candidates, no two of which overlap, in the order of the text. */
  public static List<TaggedStatement> keep(
      TokenTable table,
      List<FramedCue> framed,
      SequenceModel judge,
      SequenceModel trust,
      double threshold) {
    List<Judged> judged = new ArrayList<>(framed.size());
    int[] features = new int[JudgeFeatures.COUNT];
    for (int i = 0; i < framed.size(); i++) {
      FramedCue cue = framed.get(i);
      JudgeFeatures.extract(table, framed, i, features);
      double right = judge.probability(features);
      if (right >= threshold && !cue.content().isEmpty()) {
        judged.add(new Judged(cue, i, right));
      }
    }
    judged.sort(Comparator.comparingDouble(j -> -j.right()));
    boolean[] taken = new boolean[table.text.tokenCount()];
    List<TaggedStatement> kept = new ArrayList<>(judged.size());
    for (Judged j : judged) {
      TokenRange cue = j.framed().candidate().tokens();
      boolean free = true;
      for (int t = cue.first(); t < cue.end(); t++) {
        free &= !taken[t];
      }
      if (free) {
        for (int t = cue.first(); t < cue.end(); t++) {
          taken[t] = true;
        }
        JudgeFeatures.extract(table, framed, j.index(), features);
        kept.add(
            new TaggedStatement(
                cue, j.framed().source(), j.framed().content(), trust.probability(features)));
      }
    }
    kept.sort(Comparator.comparingInt(s -> s.cue().first()));
    return kept;
  }
}
