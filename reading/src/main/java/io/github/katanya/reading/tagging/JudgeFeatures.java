package io.github.katanya.reading.tagging;

import static io.github.katanya.reading.tagging.TokenTable.mix;

import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import java.util.List;

/** Features by which a cue candidate with its source and content is told to be right. */
public final class JudgeFeatures {
  /** Labels: wrong, right. */
  public static final int LABELS = 2;

  /** Number of features. */
  public static final int COUNT = 31;

  private static final int NEIGHBOURS = 16;

  private JudgeFeatures() {}

  /**
   * The features of one candidate.
   *
   * @param table the text
   * @param all all candidates of the text
   * @param index which of them
   * @param into receives {@link #COUNT} features
   */
  public static void extract(TokenTable table, List<FramedCue> all, int index, int[] into) {
    FramedCue framed = all.get(index);
    AnalysedText text = table.text;
    TokenRange cue = framed.candidate().tokens();
    int odds = step(framed.candidate().logOdds(), 0.5);
    int margin = step(framed.margin(), 1);
    int sure = step(framed.sure(), 0.7);
    int first = table.word[cue.first()];
    int last = table.word[cue.end() - 1];
    int next = table.word(cue.end());
    int length = Math.min(4, cue.size());
    int contents = Math.min(3, framed.content().size());
    int sources = Math.min(2, framed.source().size());
    int contentSide = 0;
    int contentLength = 0;
    int quoted = 0;
    int end = 0;
    for (TokenRange piece : framed.content()) {
      contentSide |= piece.first() < cue.first() ? 1 : 2;
      contentLength += piece.size();
      quoted |= text.quotationOf(piece.first()) >= 0 ? 1 : 0;
      end = ending(table, piece);
    }
    int sourceSide = 0;
    int gap = 9;
    for (TokenRange piece : framed.source()) {
      boolean before = piece.first() < cue.first();
      sourceSide |= before ? 1 : 2;
      gap = Math.min(8, before ? cue.first() - piece.end() : piece.first() - cue.end());
    }
    int distance =
        sources == 0 ? 9 : Math.min(8, Math.abs(framed.source().get(0).first() - cue.first()));
    int inside = text.quotationOf(cue.first()) >= 0 ? 1 : 0;
    int rival = 0;
    int host = 0;
    for (int i = Math.max(0, index - NEIGHBOURS);
        i < Math.min(all.size(), index + NEIGHBOURS + 1);
        i++) {
      FramedCue other = all.get(i);
      if (i == index) {
        continue;
      }
      if (other.candidate().overlaps(framed.candidate())) {
        boolean stronger = other.candidate().logOdds() > framed.candidate().logOdds();
        rival = Math.max(rival, stronger ? 2 : 1);
      } else if (other.candidate().logOdds() > 0) {
        host |= holds(other.content(), cue) ? 1 : 0;
        host |= touches(other.source(), cue) ? 2 : 0;
      }
    }
    int frame = (((contents * 3 + sources) * 4 + contentSide) * 4 + sourceSide) * 2 + quoted;
    int any = contents > 0 ? 1 : 0;
    int size = step(Math.log(1 + contentLength), 0.5);
    int n = 0;
    into[n++] = mix(100, 0);
    into[n++] = mix(101, odds);
    into[n++] = mix(102, margin);
    into[n++] = mix(103, odds, half(margin));
    into[n++] = mix(104, sure);
    into[n++] = mix(105, frame);
    into[n++] = mix(106, frame, half(odds));
    into[n++] = mix(107, first);
    into[n++] = mix(108, last);
    into[n++] = mix(109, last, frame);
    into[n++] = mix(110, length, odds);
    into[n++] = mix(111, rival, odds);
    into[n++] = mix(112, host, odds);
    into[n++] = mix(113, host, rival);
    into[n++] = mix(114, gap, sources);
    into[n++] = mix(115, distance, contents);
    into[n++] = mix(116, size, quoted);
    into[n++] = mix(117, end, contentSide);
    into[n++] = mix(118, inside, odds);
    into[n++] = mix(119, inside, frame);
    into[n++] = mix(120, sure, half(margin));
    into[n++] = mix(121, last, any, sources > 0 ? 1 : 0);
    into[n++] = mix(122, length, rival, any);
    into[n++] = mix(123, gap, any, half(odds));
    into[n++] = mix(124, next, any);
    into[n++] = mix(125, step(framed.margin(), 3), frame);
    into[n++] = mix(126, host, half(margin));
    into[n++] = mix(127, last, next);
    into[n++] = mix(128, end, half(odds));
    int furniture = text.isFurniture(text.paragraphOf(cue.first())) ? 1 : 0;
    into[n++] = mix(130, furniture, half(odds));
    into[n++] = mix(129, half(odds), step(framed.margin(), 3), half(sure));
  }

  private static int step(double value, double size) {
    return (int) Math.floor(Math.max(-12, Math.min(40, value)) / size);
  }

  private static int half(int step) {
    return Math.floorDiv(step, 2);
  }

  private static int ending(TokenTable table, TokenRange piece) {
    int behind = piece.end();
    boolean over =
        behind >= table.word.length
            || table.text.sentenceOf(behind) != table.text.sentenceOf(piece.first());
    if (over) {
      return 1;
    }
    int shape = table.shape[behind];
    return shape >= 7 && shape <= 9 ? 2 : 3;
  }

  private static boolean holds(List<TokenRange> pieces, TokenRange cue) {
    for (TokenRange piece : pieces) {
      if (piece.first() <= cue.first() && cue.end() <= piece.end()) {
        return true;
      }
    }
    return false;
  }

  private static boolean touches(List<TokenRange> pieces, TokenRange cue) {
    for (TokenRange piece : pieces) {
      if (piece.first() < cue.end() && cue.first() < piece.end()) {
        return true;
      }
    }
    return false;
  }
}
