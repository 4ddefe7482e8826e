package io.github.katanya.reading.tagging;

import static io.github.katanya.reading.tagging.TokenTable.mix;

/** Features by which a node of a frame is told to be source or content of the frame's cue. */
public final class FrameFeatures {
  /** Label of a node that is neither. */
  public static final int OUT = 0;

  /** Label of the first node of the source. */
  public static final int SOURCE = 1;

  /** Label of a further node of the source. */
  public static final int IN_SOURCE = 2;

  /** Label of the first node of a piece of content. */
  public static final int CONTENT = 3;

  /** Label of a further node of it. */
  public static final int IN_CONTENT = 4;

  /** Number of labels. */
  public static final int LABELS = 5;

  /** More features than a node ever has. */
  public static final int MOST = 96;

  private final Frame frame;
  private final TokenTable table;
  private final int[] commas;
  private final int[] cues;
  private final int[] thats;
  private final int[] quotes;
  private final int cueWord;
  private final int cueLast;
  private final int cueClass;
  private final int cueContext;

  /**
   * @param frame the frame
   * @param isCue for each token of the text whether it begins a cue
   */
  public FrameFeatures(Frame frame, boolean[] isCue) {
    this.frame = frame;
    this.table = frame.table;
    int size = frame.size;
    commas = new int[size + 1];
    cues = new int[size + 1];
    thats = new int[size + 1];
    quotes = new int[size + 1];
    for (int i = 0; i < size; i++) {
      int t = frame.first[i];
      boolean other = isCue[t] && (i < frame.cueFrom || i >= frame.cueTo);
      commas[i + 1] = commas[i] + (table.shape[t] == 7 ? 1 : 0);
      cues[i + 1] = cues[i] + (other ? 1 : 0);
      thats[i + 1] = thats[i] + (isThat(t) ? 1 : 0);
      quotes[i + 1] = quotes[i] + (table.opens[t] ? 1 : 0);
    }
    cueWord = table.word[frame.cue.first()];
    cueLast = table.word[frame.cue.end() - 1];
    cueClass = table.middle[frame.cue.end() - 1];
    cueContext = context();
  }

  private boolean isThat(int t) {
    String lower = table.text.lower(t);
    return lower.equals("that") || lower.equals("bahwa");
  }

  /** What stands right before and behind the cue. */
  private int context() {
    int before = frame.cueFrom > 0 ? shape(frame.cueFrom - 1) : 0;
    int after = frame.cueTo < frame.size ? shape(frame.cueTo) : 0;
    int quotesBefore = Math.min(1, quotes[frame.cueFrom] - quotes[frame.unitFrom]);
    int quotesAfter = Math.min(1, quotes[frame.unitTo] - quotes[frame.cueTo]);
    int inside = table.depth[frame.cue.first()] > 0 ? 1 : 0;
    return ((before * 16 + after) * 2 + quotesBefore) * 4 + quotesAfter * 2 + inside;
  }

  private int shape(int node) {
    if (node < 0 || node >= frame.size) {
      return 0;
    }
    int t = frame.first[node];
    int shape = table.shape[t];
    return shape == 13 ? table.closes[t] ? 16 : table.opens[t] ? 17 : 13 : shape;
  }

  private int word(int node) {
    return node < 0 ? 1 : node >= frame.size ? 2 : table.word[frame.first[node]];
  }

  private int suffix(int node) {
    return node < 0 || node >= frame.size ? 0 : table.suffix[frame.first[node]];
  }

  private static int bucket(int distance) {
    return distance < 5
        ? distance
        : distance < 8 ? 5 : distance < 14 ? 6 : distance < 25 ? 7 : distance < 50 ? 8 : 9;
  }

  /**
   * The features of one node.
   *
   * @param node the node
   * @param into receives them
   * @return how many
   */
  public int extract(int node, int[] into) {
    int n = 0;
    boolean cue = node >= frame.cueFrom && node < frame.cueTo;
    boolean left = node < frame.cueFrom;
    int side = cue ? 2 : left ? 0 : 1;
    int distance = cue ? 0 : left ? frame.cueFrom - node : node - frame.cueTo + 1;
    int near = bucket(distance);
    int a = left ? node : frame.cueTo;
    int b = left ? frame.cueFrom : node;
    int commasBetween = cue ? 0 : Math.min(3, commas[b] - commas[Math.min(b, a + (left ? 1 : 0))]);
    int cuesBetween = cue ? 0 : Math.min(2, cues[b] - cues[Math.min(b, a + (left ? 1 : 0))]);
    int thatsBetween = cue ? 0 : Math.min(1, thats[b] - thats[Math.min(b, a + (left ? 1 : 0))]);
    int quotesBetween = cue ? 0 : Math.min(2, quotes[b] - quotes[Math.min(b, a + (left ? 1 : 0))]);
    int t = frame.first[node];
    int place = node < frame.unitFrom ? 0 : node >= frame.unitTo ? 2 : 1;
    int depth = table.depth[t] - table.depth[frame.cue.first()];
    int inQuote = depth > 0 ? 2 : depth < 0 ? 0 : 1;
    int where = (side * 3 + place) * 3 + inQuote;
    int between = ((commasBetween * 3 + cuesBetween) * 2 + thatsBetween) * 3 + quotesBetween;
    int w = word(node);
    int p = word(node - 1);
    int x = word(node + 1);
    int s = shape(node);
    int sp = shape(node - 1);
    int sn = shape(node + 1);
    int collapsed = frame.end[node] - frame.first[node] > 1 ? 1 : 0;
    int edge =
        (node == frame.unitFrom ? 1 : 0) + (node == frame.unitTo - 1 ? 2 : 0) + collapsed * 4;
    int kind = cueClass;
    into[n++] = mix(1, where, near);
    into[n++] = mix(2, where, w);
    into[n++] = mix(3, where, p);
    into[n++] = mix(4, where, x);
    into[n++] = mix(5, where, p, w);
    into[n++] = mix(6, where, w, x);
    into[n++] = mix(7, w);
    into[n++] = mix(8, where, s, sp * 32 + sn);
    into[n++] = mix(9, where, suffix(node));
    into[n++] = mix(10, side, between, where);
    into[n++] = mix(11, mix(where, between), s, near);
    into[n++] = mix(12, cueLast, where);
    into[n++] = mix(13, cueLast, where, near);
    into[n++] = mix(14, cueLast, mix(where, s), sp * 32 + sn);
    into[n++] = mix(15, cueLast, mix(where, between), s);
    into[n++] = mix(16, cueLast, where, w);
    into[n++] = mix(17, cueLast, where, p);
    into[n++] = mix(18, cueContext, where);
    into[n++] = mix(19, cueContext, mix(where, near), s);
    into[n++] = mix(20, cueContext, mix(where, between), s);
    into[n++] = mix(21, kind, mix(where, between), mix(s, sp * 32 + sn));
    into[n++] = mix(22, kind, mix(where, near), s);
    into[n++] = mix(23, kind, where, w);
    into[n++] = mix(24, kind, mix(where, cueContext), mix(between, s));
    into[n++] = mix(25, where, edge, s);
    into[n++] = mix(26, mix(where, edge), between, kind);
    into[n++] = mix(27, mix(where, edge), cueLast);
    into[n++] = mix(28, where, mix(word(node - 2), p), w);
    into[n++] = mix(29, where, shape(node - 2) * 1024 + sp * 32 + s, sn * 32 + shape(node + 2));
    into[n++] = mix(30, where, mix(w, s), near);
    into[n++] = mix(31, where, p, s);
    into[n++] = mix(32, where, x, s);
    into[n++] = mix(33, where, table.middle[t], s);
    into[n++] = mix(34, where, suffix(node - 1), suffix(node));
    into[n++] = mix(35, where, suffix(node), suffix(node + 1));
    into[n++] = mix(36, cueWord, cueLast, mix(where, near));
    into[n++] = mix(37, where, mix(near, cuesBetween), mix(w, thatsBetween));
    into[n++] = mix(38, where, mix(sp, p), mix(between, s));
    into[n++] = mix(39, where, mix(word(node + 2), x), s);
    into[n++] = mix(40, mix(where, between), p);
    into[n++] = mix(41, mix(where, between), x);
    if (distance == 1 && !cue) {
      into[n++] = mix(42, side, cueLast, w);
      into[n++] = mix(43, side, kind, mix(w, s));
    }
    if (cue) {
      into[n++] = mix(44, 1);
    }
    int c = table.middle[t];
    int cp = node > 0 ? table.coarse[frame.first[node - 1]] : -1;
    int cn = node + 1 < frame.size ? table.coarse[frame.first[node + 1]] : -1;
    int c6 = table.coarse[t];
    int ck = table.fine[frame.cue.end() - 1];
    into[n++] = mix(50, where, c);
    into[n++] = mix(51, where, cp, mix(c6, cn));
    into[n++] = mix(52, where, cp, c);
    into[n++] = mix(53, where, c, cn);
    into[n++] = mix(54, ck, where, near);
    into[n++] = mix(55, ck, mix(where, between), s);
    into[n++] = mix(57, kind, mix(where, near), c6);
    into[n++] = mix(58, mix(where, between), c6, near);
    into[n++] = mix(59, ck, mix(where, s), sp * 32 + sn);
    into[n++] = mix(60, mix(where, between), mix(cp, c6), cn);
    int toEnd = bucket(Math.max(0, frame.unitTo - 1 - node));
    int toStart = bucket(Math.max(0, node - frame.unitFrom));
    into[n++] = mix(45, where, toEnd, mix(s, between));
    into[n++] = mix(46, where, toStart, mix(s, between));
    into[n++] = mix(47, mix(where, toStart), mix(kind, commasBetween), s);
    return n;
  }
}
