package io.github.katanya.reading.attribution;

import io.github.katanya.reading.tagging.StatementTagger;
import io.github.katanya.reading.tagging.TaggedStatement;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A tagger backed by another: what the first marks stays if it is rather right than wrong by its
 * own account or the second has a cue there too; for each quotation of which the first then marks
 * nothing it takes what the second marks.
 */
final class BackedTagger implements StatementTagger {
  /** Confidence from which on a statement needs nobody's backing. */
  private static final double SURE = 0.5;

  private final StatementTagger first;
  private final StatementTagger second;

  BackedTagger(StatementTagger first, StatementTagger second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public List<TaggedStatement> tag(AnalysedText text) {
    List<TaggedStatement> others = second.tag(text);
    boolean[] backed = new boolean[text.tokenCount()];
    others.forEach(s -> Arrays.fill(backed, s.cue().first(), s.cue().end(), true));
    List<TaggedStatement> statements = new ArrayList<>();
    for (TaggedStatement statement : first.tag(text)) {
      if (statement.confidence() >= SURE || isMarked(backed, statement.cue())) {
        statements.add(statement);
      }
    }
    boolean[] told = new boolean[text.quotations().size()];
    boolean[] cues = new boolean[text.tokenCount()];
    for (TaggedStatement statement : statements) {
      Arrays.fill(cues, statement.cue().first(), statement.cue().end(), true);
      for (TokenRange piece : statement.content()) {
        int quotation = text.quotationOf(piece.first());
        if (quotation >= 0) {
          told[quotation] = true;
        }
      }
    }
    for (TaggedStatement statement : others) {
      if (isNew(text, statement, told, cues)) {
        statements.add(statement);
      }
    }
    statements.sort(Comparator.comparingInt(s -> s.cue().first()));
    return List.copyOf(statements);
  }

  /** Whether all of its content lies in quotations of which nothing is told. */
  private static boolean isNew(
      AnalysedText text, TaggedStatement statement, boolean[] told, boolean[] cues) {
    if (isMarked(cues, statement.cue())) {
      return false;
    }
    for (TokenRange piece : statement.content()) {
      int quotation = text.quotationOf(piece.first());
      if (quotation < 0 || told[quotation] || text.quotationOf(piece.end() - 1) != quotation) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMarked(boolean[] marked, TokenRange range) {
    for (int t = range.first(); t < range.end(); t++) {
      if (marked[t]) {
        return true;
      }
    }
    return false;
  }
}
