package io.github.katanya.reading.tagging;

import static io.github.katanya.reading.tagging.TokenTable.mix;

/** Features by which a token is told to be part of a cue. */
public final class CueFeatures {
  /** Labels: outside, first token of a cue, a further token. */
  public static final int LABELS = 3;

  /** More features than a token ever has. */
  public static final int MOST = 96;

  private CueFeatures() {}

  /**
   * The features of one token.
   *
   * @param table the text
   * @param t the token
   * @param into receives them
   * @return how many
   */
  public static int extract(TokenTable table, int t, int[] into) {
    int n = 0;
    int w = table.word(t);
    int p1 = before(table, t, 1);
    int p2 = before(table, t, 2);
    int n1 = after(table, t, 1);
    int n2 = after(table, t, 2);
    int s = table.shape(t);
    int sp = shapeBefore(table, t, 1);
    int sn = shapeAfter(table, t, 1);
    int sn2 = shapeAfter(table, t, 2);
    int sp2 = shapeBefore(table, t, 2);
    int quote = quoteState(table, t);
    int lex = table.middle[t];
    into[n++] = mix(1, w);
    into[n++] = mix(2, p1);
    into[n++] = mix(3, n1);
    into[n++] = mix(4, p2);
    into[n++] = mix(5, n2);
    into[n++] = mix(6, p1, w);
    into[n++] = mix(7, w, n1);
    into[n++] = mix(8, p1, n1);
    into[n++] = mix(9, p2, p1, w);
    into[n++] = mix(10, w, n1, n2);
    into[n++] = mix(11, p1, w, n1);
    into[n++] = mix(12, table.suffix[t]);
    into[n++] = mix(13, table.prefix[t]);
    into[n++] = mix(14, table.suffix[t], sp * 32 + sn);
    into[n++] = mix(15, s);
    into[n++] = mix(16, sp2 * 32 + sp, s);
    into[n++] = mix(17, s, sn * 32 + sn2);
    into[n++] = mix(18, sp, s, sn);
    into[n++] = mix(19, w, sp);
    into[n++] = mix(20, w, sn);
    into[n++] = mix(21, w, sp, sn);
    into[n++] = mix(22, w, quote);
    into[n++] = mix(23, lex, quote);
    into[n++] = mix(24, lex, sp, sn);
    into[n++] = mix(25, lex, p1);
    into[n++] = mix(26, lex, n1);
    into[n++] = mix(27, quote, sp, sn);
    into[n++] = mix(28, lex, sp2 * 32 + sp, sn * 32 + sn2);
    into[n++] = mix(29, table.suffix[t], quote);
    int position = Math.min(6, t - table.sentenceFirst[t]);
    int left = Math.min(3, table.sentenceEnd[t] - 1 - t);
    into[n++] = mix(30, lex, position);
    into[n++] = mix(31, w, left);
    into[n++] = mix(32, lex, left, quote);
    int lexBefore = t > table.sentenceFirst[t] ? table.middle[t - 1] : 0;
    int lexAfter = t + 1 < table.sentenceEnd[t] ? table.middle[t + 1] : 0;
    into[n++] = mix(35, lex, lexBefore, lexAfter);
    into[n++] = mix(36, w, table.depth[t]);
    int p3 = before(table, t, 3);
    int n3 = after(table, t, 3);
    into[n++] = mix(37, p3, lex);
    into[n++] = mix(38, n3, lex);
    into[n++] = mix(39, suffixAt(table, t - 1), s, suffixAt(table, t + 1));
    into[n++] = mix(40, suffixAt(table, t - 1), w);
    into[n++] = mix(41, w, suffixAt(table, t + 1));
    int c = lex;
    int k = table.fine[t];
    int cp = table.coarse(t - 1);
    int cn = table.coarse(t + 1);
    into[n++] = mix(50, c);
    into[n++] = mix(51, k);
    into[n++] = mix(52, c, cp);
    into[n++] = mix(53, c, cn);
    into[n++] = mix(54, c, cp, cn);
    into[n++] =
        mix(55, table.coarse[t], mix(table.coarse(t - 2), cp), mix(cn, table.coarse(t + 2)));
    into[n++] = mix(56, k, quote);
    into[n++] = mix(57, c, sp, sn);
    into[n++] = mix(58, k, cn);
    into[n++] = mix(59, k, cp);
    into[n++] = mix(60, c, table.suffix[t]);
    into[n++] = mix(61, w, cp, cn);
    return n;
  }

  private static int suffixAt(TokenTable table, int t) {
    return t < 0 || t >= table.suffix.length ? 0 : table.suffix[t];
  }

  private static int before(TokenTable table, int t, int distance) {
    int other = t - distance;
    return other < 0 || table.text.paragraphOf(other) != table.text.paragraphOf(t)
        ? 1
        : table.word[other];
  }

  private static int after(TokenTable table, int t, int distance) {
    int other = t + distance;
    return other >= table.word.length || table.text.paragraphOf(other) != table.text.paragraphOf(t)
        ? 2
        : table.word[other];
  }

  private static int shapeBefore(TokenTable table, int t, int distance) {
    return t - distance < table.sentenceFirst[t] ? 0 : table.shape[t - distance];
  }

  private static int shapeAfter(TokenTable table, int t, int distance) {
    return t + distance >= table.sentenceEnd[t] ? 0 : table.shape[t + distance];
  }

  /** How the token stands to quotations: inside one, behind one, before one, between two. */
  static int quoteState(TokenTable table, int t) {
    int state = table.depth[t] > 0 ? 1 : 0;
    int first = table.sentenceFirst[t];
    for (int k = t - 1; k >= Math.max(0, t - 6); k--) {
      if (table.closes[k]) {
        state |= k >= t - 2 ? 2 : 4;
        break;
      }
      if (k < first) {
        break;
      }
    }
    for (int k = t + 1;
        k < Math.min(table.sentenceEnd[t] + 1, Math.min(table.word.length, t + 7));
        k++) {
      if (table.opens[k]) {
        state |= k <= t + 3 ? 8 : 16;
        break;
      }
    }
    return state;
  }
}
