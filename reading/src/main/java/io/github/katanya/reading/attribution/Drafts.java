package io.github.katanya.reading.attribution;

import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.statement.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts drafts in order and says which lies in which and whom a sourceless one follows. */
final class Drafts {
  private static final int NESTING_WINDOW = 60;

  private Drafts() {}

  static List<Attribution> finish(AnalysedText text, List<Draft> drafts) {
    List<Draft> ordered = new ArrayList<>(drafts);
    ordered.sort(
        Comparator.comparing((Draft d) -> d.told().start())
            .thenComparing(d -> -d.told().end())
            .thenComparing(d -> d.content().get(0)));
    List<Attribution> attributions = new ArrayList<>(ordered.size());
    for (int i = 0; i < ordered.size(); i++) {
      Draft draft = ordered.get(i);
      Optional<Integer> inside = inside(ordered, i);
      Optional<Integer> follows =
          draft.source().isEmpty()
              ? follows(text, ordered, attributions, i, inside)
              : Optional.empty();
      attributions.add(
          new Attribution(
              draft.content(),
              draft.cue(),
              draft.source(),
              draft.entry(),
              draft.addressee(),
              follows,
              inside,
              draft.because(),
              draft.confidence()));
    }
    return attributions;
  }

  /** The smallest content, of the attributions near by, that holds the whole draft. */
  private static Optional<Integer> inside(List<Draft> drafts, int index) {
    Span extent = drafts.get(index).extent();
    int best = -1;
    int smallest = Integer.MAX_VALUE;
    for (int i = index - 1; i >= Math.max(0, index - NESTING_WINDOW); i--) {
      for (Span piece : drafts.get(i).content()) {
        if (piece.contains(extent)
            && piece.length() > extent.length()
            && piece.length() < smallest) {
          best = i;
          smallest = piece.length();
        }
      }
    }
    for (int i = index + 1; i < Math.min(drafts.size(), index + NESTING_WINDOW); i++) {
      if (drafts.get(i).told().start() > extent.end()) {
        break;
      }
      for (Span piece : drafts.get(i).content()) {
        if (piece.contains(extent)
            && piece.length() > extent.length()
            && piece.length() < smallest) {
          best = i;
          smallest = piece.length();
        }
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  /**
   * The last attribution before it with a source, on the same level, in this paragraph or the one
   * before.
   */
  private static Optional<Integer> follows(
      AnalysedText text,
      List<Draft> drafts,
      List<Attribution> done,
      int index,
      Optional<Integer> inside) {
    int paragraph = paragraph(text, drafts.get(index).extent().start());
    for (int i = index - 1; i >= Math.max(0, index - NESTING_WINDOW); i--) {
      if (paragraph - paragraph(text, drafts.get(i).extent().end() - 1) > 1) {
        break;
      }
      if (done.get(i).inside().equals(inside)) {
        return done.get(i).follows().isPresent() ? done.get(i).follows() : Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static int paragraph(AnalysedText text, int offset) {
    int token = text.firstTokenFrom(offset);
    return text.paragraphOf(Math.min(token, text.tokenCount() - 1));
  }
}
