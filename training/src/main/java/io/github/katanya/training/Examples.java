package io.github.katanya.training;

import io.github.katanya.reading.tagging.CueCandidate;
import io.github.katanya.reading.tagging.CueFeatures;
import io.github.katanya.reading.tagging.Frame;
import io.github.katanya.reading.tagging.FrameFeatures;
import io.github.katanya.reading.tagging.FramedCue;
import io.github.katanya.reading.tagging.JudgeFeatures;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.training.CrfTrainer.Sequence;
import io.github.katanya.training.TrainingText.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns annotated articles into what each stage learns from. */
final class Examples {
  private static final double SAME_CONTENT = 0.5;

  private Examples() {}

  /** A sequence a sentence, labelled with the cues. */
  static List<Sequence> cues(TrainingText text) {
    List<Sequence> sequences = new ArrayList<>();
    int[] buffer = new int[CueFeatures.MOST];
    byte[] labels = new byte[text.table().text().tokenCount()];
    for (Mark mark : text.marks()) {
      TokenRange cue = mark.cue();
      for (int t = cue.first(); t < cue.end(); t++) {
        labels[t] = (byte) (t == cue.first() || labels[t] == 1 ? 1 : 2);
      }
    }
    for (TokenRange sentence : text.table().text().sentences()) {
      int[][] features = new int[sentence.size()][];
      for (int i = 0; i < features.length; i++) {
        int n = CueFeatures.extract(text.table(), sentence.first() + i, buffer);
        features[i] = Arrays.copyOf(buffer, n);
      }
      sequences.add(
          new Sequence(features, Arrays.copyOfRange(labels, sentence.first(), sentence.end())));
    }
    return sequences;
  }

  /** A sequence a cue, labelled with its source and content. */
  static List<Sequence> frames(TrainingText text, List<CueCandidate> candidates) {
    List<Sequence> sequences = new ArrayList<>();
    boolean[] isCue = FramedCue.starts(text.table(), candidates);
    int[] buffer = new int[FrameFeatures.MOST];
    Set<TokenRange> done = new HashSet<>();
    for (Mark mark : text.marks()) {
      if (!done.add(mark.cue())) {
        continue;
      }
      Frame frame = Frame.around(text.table(), mark.cue());
      FrameFeatures extractor = new FrameFeatures(frame, isCue);
      int[][] features = new int[frame.size()][];
      for (int i = 0; i < features.length; i++) {
        features[i] = Arrays.copyOf(buffer, extractor.extract(i, buffer));
      }
      byte[] labels = new byte[frame.size()];
      for (Mark same : text.marks()) {
        if (same.cue().first() == mark.cue().first()) {
          same.content().forEach(r -> label(frame, r, labels, FrameFeatures.CONTENT));
          same.source().forEach(r -> label(frame, r, labels, FrameFeatures.SOURCE));
        }
      }
      sequences.add(new Sequence(features, labels));
    }
    return sequences;
  }

  private static void label(Frame frame, TokenRange range, byte[] labels, int begin) {
    boolean first = true;
    for (int i = 0; i < frame.size(); i++) {
      if (frame.firstToken(i) < range.end() && frame.endToken(i) > range.first()) {
        labels[i] = (byte) (first ? begin : begin + 1);
        first = false;
      }
    }
  }

  /** A sequence of one position a candidate, labelled with whether it is a cue. */
  static List<Sequence> judge(TrainingText text, List<FramedCue> framed) {
    Set<TokenRange> cues = text.cues();
    List<Sequence> sequences = new ArrayList<>();
    for (int i = 0; i < framed.size(); i++) {
      boolean right = cues.contains(framed.get(i).candidate().tokens());
      sequences.add(single(text, framed, i, right));
    }
    return sequences;
  }

  /** Of candidates with a content, each labelled with whether source and content are right. */
  static List<Sequence> trust(TrainingText text, List<FramedCue> framed) {
    List<Sequence> sequences = new ArrayList<>();
    for (int i = 0; i < framed.size(); i++) {
      if (!framed.get(i).content().isEmpty()) {
        sequences.add(single(text, framed, i, isRight(text, framed.get(i))));
      }
    }
    return sequences;
  }

  private static Sequence single(TrainingText text, List<FramedCue> all, int index, boolean right) {
    int[] features = new int[JudgeFeatures.COUNT];
    JudgeFeatures.extract(text.table(), all, index, features);
    return new Sequence(new int[][] {features}, new byte[] {(byte) (right ? 1 : 0)});
  }

  /** Whether an attribution with much the same content has the same or no source. */
  static boolean isRight(TrainingText text, FramedCue cue) {
    for (Mark mark : text.marks()) {
      boolean source =
          mark.source().isEmpty() && cue.source().isEmpty()
              || common(mark.source(), cue.source()) > 0;
      int common = common(mark.content(), cue.content());
      int all = size(mark.content()) + size(cue.content()) - common;
      if (source && common >= SAME_CONTENT * all) {
        return true;
      }
    }
    return false;
  }

  private static int common(List<TokenRange> a, List<TokenRange> b) {
    int common = 0;
    for (TokenRange x : a) {
      for (TokenRange y : b) {
        common += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.first(), y.first()));
      }
    }
    return common;
  }

  private static int size(List<TokenRange> ranges) {
    return ranges.stream().mapToInt(TokenRange::size).sum();
  }
}
