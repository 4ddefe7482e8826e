package io.github.katanya.reading.tagging;

import static io.github.katanya.reading.tagging.TokenTable.mix;

import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Span;
import java.util.List;

/** Features by which a token is told to be a name, a role, a body, a time, a place, an occasion. */
public final class PartFeatures {
  /** More features than a token ever has. */
  public static final int MOST = 96;

  private static final byte CONTENT = 1;
  private static final byte CUE = 2;
  private static final byte SOURCE = 3;

  private final TokenTable table;
  private final int[] known;
  private final byte[] said;

  private PartFeatures(TokenTable table, int[] known, byte[] said) {
    this.table = table;
    this.known = known;
    this.said = said;
  }

  /**
   * Looks at a text.
   *
   * @param table the text
   * @param gazetteer the lexicons of its language
   * @param source spans of all sources
   * @param cue spans of all cues
   * @param content spans of all contents
   */
  public static PartFeatures of(
      TokenTable table,
      Gazetteer gazetteer,
      List<Span> source,
      List<Span> cue,
      List<Span> content) {
    byte[] said = new byte[table.text.tokenCount()];
    fill(table.text, content, CONTENT, said);
    fill(table.text, source, SOURCE, said);
    fill(table.text, cue, CUE, said);
    return new PartFeatures(table, gazetteer.of(table.text), said);
  }

  private static void fill(AnalysedText text, List<Span> spans, byte as, byte[] said) {
    for (Span span : spans) {
      TokenRange range = text.tokens(span);
      for (int t = range.first(); t < range.end(); t++) {
        said[t] = as;
      }
    }
  }

  /**
   * The features of one token.
   *
   * @param t the token
   * @param into receives them
   * @return how many
   */
  public int extract(int t, int[] into) {
    int first = table.sentenceFirst[t];
    int end = table.sentenceEnd[t];
    int n = 0;
    int w = table.word[t];
    int s = table.shape[t];
    int p1 = word(t - 1, first, end);
    int n1 = word(t + 1, first, end);
    int p2 = word(t - 2, first, end);
    int n2 = word(t + 2, first, end);
    int sp = shape(t - 1, first, end);
    int sn = shape(t + 1, first, end);
    int sp2 = shape(t - 2, first, end);
    int sn2 = shape(t + 2, first, end);
    int g = known[t];
    int gp = known(t - 1, first, end);
    int gn = known(t + 1, first, end);
    int gp2 = known(t - 2, first, end);
    int gn2 = known(t + 2, first, end);
    int a = said[t];
    int ap = said(t - 1, first, end);
    int an = said(t + 1, first, end);
    int c = table.middle[t];
    int cp = t - 1 < first ? -1 : table.middle[t - 1];
    int cn = t + 1 >= end ? -1 : table.middle[t + 1];
    into[n++] = mix(1, w);
    into[n++] = mix(2, p1);
    into[n++] = mix(3, n1);
    into[n++] = mix(4, p2);
    into[n++] = mix(5, n2);
    into[n++] = mix(6, p1, w);
    into[n++] = mix(7, w, n1);
    into[n++] = mix(8, p1, w, n1);
    into[n++] = mix(9, table.suffix[t], s);
    into[n++] = mix(10, table.prefix[t]);
    into[n++] = mix(11, s, sp * 32 + sp2, sn * 32 + sn2);
    into[n++] = mix(12, s, sp, sn);
    into[n++] = mix(13, w, sp, sn);
    into[n++] = mix(14, g);
    into[n++] = mix(15, g, gp);
    into[n++] = mix(16, g, gn);
    into[n++] = mix(17, g, gp, gn);
    into[n++] = mix(18, gp, gp2, s);
    into[n++] = mix(19, gn, gn2, s);
    into[n++] = mix(20, a, s);
    into[n++] = mix(21, a, ap, an);
    into[n++] = mix(22, a, w);
    into[n++] = mix(23, a, g);
    into[n++] = mix(24, c);
    into[n++] = mix(25, c, cp);
    into[n++] = mix(26, c, cn);
    into[n++] = mix(27, c, cp, cn);
    into[n++] = mix(28, table.fine[t]);
    into[n++] = mix(29, c, s, a);
    into[n++] = mix(30, p1, s, a);
    into[n++] = mix(31, n1, s, a);
    into[n++] = mix(32, p2, p1, s);
    into[n++] = mix(33, n1, n2, s);
    into[n++] = mix(34, table.coarse[t], cp, cn);
    into[n++] = mix(35, toSource(t, first, end), s);
    into[n++] = mix(36, toSource(t, first, end), c);
    into[n++] = mix(37, Math.min(8, t - first), s);
    into[n++] = mix(38, run(t, first, end), g);
    into[n++] = mix(39, runHead(t, first), s);
    into[n++] = mix(40, runHead(t, first), runTail(t, end));
    into[n++] = mix(41, runTail(t, end), s);
    into[n++] = mix(42, p1, n1);
    into[n++] = mix(43, g, sn, s);
    into[n++] = mix(44, table.depth[t], s);
    into[n++] = mix(45, mix(cp, gp), g, gn);
    return n;
  }

  private int word(int t, int first, int end) {
    return t < first ? 1 : t >= end ? 2 : table.word[t];
  }

  private int shape(int t, int first, int end) {
    return t < first || t >= end ? 0 : table.shape[t];
  }

  private int known(int t, int first, int end) {
    return t < first || t >= end ? -1 : known[t];
  }

  private int said(int t, int first, int end) {
    return t < first || t >= end ? -1 : said[t];
  }

  /** How far the nearest token of a source or a cue is, and on which side. */
  private int toSource(int t, int first, int end) {
    if (said[t] >= CUE) {
      return 0;
    }
    for (int d = 1; d < 12; d++) {
      int bucket = d < 3 ? d : d < 6 ? 3 : 4;
      if (t - d >= first && said[t - d] >= CUE) {
        return bucket * 8 + said[t - d];
      }
      if (t + d < end && said[t + d] >= CUE) {
        return -(bucket * 8 + said[t + d]);
      }
    }
    return 99;
  }

  private boolean isCapital(int t) {
    return table.shape[t] >= 2 && table.shape[t] <= 4;
  }

  /** Place within a run of capitals, from its end. */
  private int run(int t, int first, int end) {
    if (!isCapital(t)) {
      return -1;
    }
    int left = 0;
    while (t - left > first && left < 6 && isCapital(t - left - 1)) {
      left++;
    }
    int right = 0;
    while (t + right + 1 < end && right < 6 && isCapital(t + right + 1)) {
      right++;
    }
    return left * 8 + right;
  }

  /** The word before the run of capitals that a token stands in. */
  private int runHead(int t, int first) {
    int k = t;
    while (k >= first && isCapital(k)) {
      k--;
    }
    return k < first ? 1 : table.word[k];
  }

  /** The word behind the run of capitals that a token stands in. */
  private int runTail(int t, int end) {
    int k = t;
    while (k < end && isCapital(k)) {
      k++;
    }
    return k >= end ? 2 : table.word[k];
  }
}
