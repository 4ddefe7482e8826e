package io.github.katanya.reading.tagging;

import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.Quotation;
import io.github.katanya.reading.text.TokenRange;

/** What the models see of a text's tokens, as ints that features are mixed from. */
public final class TokenTable {
  private static final int DEEPEST = 3;

  final AnalysedText text;
  final int[] word;
  final int[] coarse;
  final int[] middle;
  final int[] fine;
  final int[] suffix;
  final int[] prefix;
  final byte[] shape;
  final byte[] depth;
  final boolean[] opens;
  final boolean[] closes;
  final int[] sentenceFirst;
  final int[] sentenceEnd;

  private TokenTable(AnalysedText text, WordClusters clusters) {
    this.text = text;
    int n = text.tokenCount();
    word = new int[n];
    coarse = new int[n];
    middle = new int[n];
    fine = new int[n];
    suffix = new int[n];
    prefix = new int[n];
    shape = new byte[n];
    depth = new byte[n];
    opens = new boolean[n];
    closes = new boolean[n];
    sentenceFirst = new int[n];
    sentenceEnd = new int[n];
    for (int t = 0; t < n; t++) {
      String lower = text.lower(t);
      int length = lower.length();
      word[t] = lower.hashCode();
      int groups = clusters.of(word[t]);
      coarse[t] = WordClusters.coarse(groups);
      middle[t] = WordClusters.middle(groups);
      fine[t] = WordClusters.fine(groups);
      suffix[t] = hash(lower, Math.max(0, length - 3), length);
      prefix[t] = hash(lower, 0, Math.min(3, length));
      shape[t] = shape(text, t);
      TokenRange sentence = text.sentences().get(text.sentenceOf(t));
      sentenceFirst[t] = sentence.first();
      sentenceEnd[t] = sentence.end();
    }
    for (Quotation quotation : text.quotations()) {
      if (quotation.level() > DEEPEST) {
        continue;
      }
      TokenRange range = text.tokens(quotation.span());
      for (int t = range.first(); t < range.end(); t++) {
        depth[t]++;
      }
      if (range.size() > 0) {
        opens[range.first()] = true;
        if (quotation.closed()) {
          closes[range.end() - 1] = true;
        }
      }
    }
  }

  /** The table of a text. */
  public static TokenTable of(AnalysedText text, WordClusters clusters) {
    return new TokenTable(text, clusters);
  }

  /** The text. */
  public AnalysedText text() {
    return text;
  }

  private static byte shape(AnalysedText text, int token) {
    String word = text.word(token);
    int first = word.codePointAt(0);
    boolean start = text.sentences().get(text.sentenceOf(token)).first() == token;
    if (Character.isDigit(first)) {
      return 1;
    }
    if (Character.isUpperCase(first)) {
      boolean upper = word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
      return (byte) (upper ? 2 : start ? 3 : 4);
    }
    if (Character.isLetter(first)) {
      return (byte) (word.indexOf('-') > 0 ? 5 : 6);
    }
    return switch (word.charAt(0)) {
      case ',' -> 7;
      case '.', '!', '?', '\u2026' -> 8;
      case ':', ';' -> 9;
      case '(', '[' -> 10;
      case ')', ']' -> 11;
      case '-', '\u2013', '\u2014' -> 12;
      case '"', '\u201C', '\u201D', '\'', '\u2018', '\u2019', '\u00AB', '\u00BB', '`' ->
          (byte) (word.length() == 2 && Character.isLetter(word.charAt(1)) ? 14 : 13);
      default -> 15;
    };
  }

  private static int hash(String word, int from, int to) {
    int h = 0;
    for (int i = from; i < to; i++) {
      h = 31 * h + word.charAt(i);
    }
    return h;
  }

  /** A well-spread hash of a feature's number and what it sees. */
  static int mix(int feature, int a) {
    int h = feature * 0x9E3779B1 ^ a * 0x85EBCA6B;
    h ^= h >>> 15;
    h *= 0x2C1B3C6D;
    h ^= h >>> 13;
    return h;
  }

  static int mix(int feature, int a, int b) {
    return mix(feature, mix(a, b));
  }

  static int mix(int feature, int a, int b, int c) {
    return mix(feature, mix(mix(a, b), c));
  }

  int word(int t) {
    return t < 0 || t >= word.length ? t < 0 ? 1 : 2 : word[t];
  }

  int coarse(int t) {
    return t < 0 || t >= coarse.length ? -1 : coarse[t];
  }

  int shape(int t) {
    return t < 0 || t >= shape.length ? 0 : shape[t];
  }
}
