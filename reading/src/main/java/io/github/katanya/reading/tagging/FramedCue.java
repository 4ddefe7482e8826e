package io.github.katanya.reading.tagging;

import io.github.katanya.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.List;

/**
 * A cue candidate with the source and content that its frame gives it.
 *
 * @param candidate the cue
 * @param source pieces of the source
 * @param content pieces of the content
 * @param margin logarithm of how much likelier these are than no source and content at all
 * @param sure logarithm of the probability of just these
 */
public record FramedCue(
    CueCandidate candidate,
    List<TokenRange> source,
    List<TokenRange> content,
    double margin,
    double sure) {

  /**
   * Reads the frames of all candidates of a text.
   *
   * @param table the text
   * @param candidates its candidates
   * @param model the frame model
   */
  public static List<FramedCue> read(
      TokenTable table, List<CueCandidate> candidates, SequenceModel model) {
    boolean[] isCue = starts(table, candidates);
    List<FramedCue> framed = new ArrayList<>(candidates.size());
    int[] features = new int[FrameFeatures.MOST];
    float[] scores = new float[0];
    for (CueCandidate candidate : candidates) {
      Frame frame = Frame.around(table, candidate.tokens());
      FrameFeatures extractor = new FrameFeatures(frame, isCue);
      int n = frame.size();
      if (scores.length < n * FrameFeatures.LABELS) {
        scores = new float[n * FrameFeatures.LABELS];
      }
      for (int node = 0; node < n; node++) {
        int count = extractor.extract(node, features);
        model.score(features, count, scores, node * FrameFeatures.LABELS);
      }
      int[] path = model.best(scores, n);
      double best = model.scoreOf(scores, path);
      double none = model.scoreOf(scores, new int[n]);
      framed.add(
          new FramedCue(
              candidate,
              pieces(frame, path, FrameFeatures.SOURCE),
              pieces(frame, path, FrameFeatures.CONTENT),
              best - none,
              best - model.total(scores, n)));
    }
    return framed;
  }

  /** For each token whether a strong candidate begins there. */
  public static boolean[] starts(TokenTable table, List<CueCandidate> candidates) {
    boolean[] starts = new boolean[table.text.tokenCount()];
    for (CueCandidate candidate : candidates) {
      if (candidate.isStrong()) {
        starts[candidate.tokens().first()] = true;
      }
    }
    return starts;
  }

  private static List<TokenRange> pieces(Frame frame, int[] labels, int begin) {
    List<TokenRange> pieces = new ArrayList<>(1);
    int i = 0;
    while (i < labels.length) {
      if (labels[i] != begin && labels[i] != begin + 1) {
        i++;
        continue;
      }
      int j = i + 1;
      while (j < labels.length && labels[j] == begin + 1) {
        j++;
      }
      pieces.add(new TokenRange(frame.first[i], frame.end[j - 1]));
      i = j;
    }
    return List.copyOf(pieces);
  }
}
