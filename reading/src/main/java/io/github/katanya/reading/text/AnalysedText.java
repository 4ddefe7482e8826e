package io.github.katanya.reading.text;

import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text with its tokens, sentences, paragraphs and quotations.
 *
 * <p>Tokens stand in the order of the text and do not overlap; each lies in one sentence, each
 * sentence in one paragraph. A sentence may lie within a quotation: {@code "Satu. Dua," kata X.}
 * has two. All offsets are UTF-16. Immutable.
 */
public final class AnalysedText {
  private final String text;
  private final Language language;
  private final int[] starts;
  private final int[] ends;
  private final String[] lower;
  private final List<TokenRange> sentences;
  private final List<TokenRange> paragraphs;
  private final int[] sentenceOf;
  private final int[] paragraphOf;
  private final boolean[] furniture;
  private final List<Quotation> quotations;
  private final int[] quotationOf;
  private final Optional<Span> lead;
  private final java.util.Set<String> capitalisedInside;

  AnalysedText(
      String text,
      Language language,
      int[] starts,
      int[] ends,
      List<TokenRange> sentences,
      List<TokenRange> paragraphs,
      boolean[] furniture,
      List<Quotation> quotations,
      Optional<Span> lead) {
    this.text = text;
    this.language = language;
    this.starts = starts;
    this.ends = ends;
    this.sentences = List.copyOf(sentences);
    this.paragraphs = List.copyOf(paragraphs);
    this.furniture = furniture;
    this.quotations = List.copyOf(quotations);
    this.lead = lead;
    this.lower = new String[starts.length];
    for (int i = 0; i < starts.length; i++) {
      lower[i] = text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT);
    }
    this.sentenceOf = owners(this.sentences, starts.length);
    this.paragraphOf = owners(this.paragraphs, starts.length);
    this.quotationOf = outermost(this.quotations, starts);
    this.capitalisedInside = capitalisedInside();
  }

  private java.util.Set<String> capitalisedInside() {
    java.util.Set<String> words = new java.util.HashSet<>();
    for (int t = 0; t < starts.length; t++) {
      if (isCapitalised(t) && !beginsSentence(t)) {
        words.add(lower[t]);
      }
    }
    return words;
  }

  private static int[] owners(List<TokenRange> ranges, int tokens) {
    int[] owner = new int[tokens];
    for (int r = 0; r < ranges.size(); r++) {
      for (int t = ranges.get(r).first(); t < ranges.get(r).end(); t++) {
        owner[t] = r;
      }
    }
    return owner;
  }

  private static int[] outermost(List<Quotation> quotations, int[] starts) {
    int[] owner = new int[starts.length];
    java.util.Arrays.fill(owner, -1);
    int token = 0;
    for (int q = 0; q < quotations.size(); q++) {
      Quotation quotation = quotations.get(q);
      if (quotation.level() > 0) {
        continue;
      }
      while (token < starts.length && starts[token] < quotation.span().start()) {
        token++;
      }
      while (token < starts.length && starts[token] < quotation.span().end()) {
        owner[token++] = q;
      }
    }
    return owner;
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  /** The language it was analysed as. */
  public Language language() {
    return language;
  }

  /** Number of tokens: words, numbers and marks. */
  public int tokenCount() {
    return starts.length;
  }

  /** UTF-16 offset at which a token begins. */
  public int start(int token) {
    return starts[token];
  }

  /** UTF-16 offset behind a token. */
  public int end(int token) {
    return ends[token];
  }

  /** A token's words as they stand. */
  public String word(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** A token's words in small letters. */
  public String lower(int token) {
    return lower[token];
  }

  /** Whether the token begins with a letter or a digit. */
  public boolean isWord(int token) {
    return Character.isLetterOrDigit(text.codePointAt(starts[token]));
  }

  /** Whether the token begins with a capital letter. */
  public boolean isCapitalised(int token) {
    return Character.isUpperCase(text.codePointAt(starts[token]));
  }

  /**
   * Whether no word stands before the token in its sentence or since a mark that opens a quotation.
   */
  public boolean beginsSentence(int token) {
    int t = token - 1;
    while (t >= 0 && sentenceOf[t] == sentenceOf[token] && !isWord(t)) {
      if (lower[t].equals(",") || lower[t].equals(")")) {
        return false;
      }
      t--;
    }
    return t < 0
        || sentenceOf[t] != sentenceOf[token]
        || t < token - 1 && lower[t + 1].equals(":")
        || t < token - 1 && quotationOf[token] != quotationOf[t];
  }

  /**
   * Whether a capital is a sign of a name: it stands within a sentence, or the word stands so
   * elsewhere in the text, or it is all capitals, or another capital follows.
   */
  public boolean isNameLike(int token) {
    if (!isCapitalised(token)) {
      return false;
    }
    if (!beginsSentence(token) || capitalisedInside.contains(lower[token])) {
      return true;
    }
    int length = ends[token] - starts[token];
    boolean capitals = length > 1 && word(token).equals(word(token).toUpperCase(Locale.ROOT));
    boolean follows =
        token + 1 < starts.length
            && sentenceOf[token + 1] == sentenceOf[token]
            && isCapitalised(token + 1);
    return capitals || follows;
  }

  /** Whether a token's word stands capitalised within some sentence of the text too. */
  public boolean isCapitalisedInside(int token) {
    return capitalisedInside.contains(lower[token]);
  }

  /** The stretch from the first to the last token of a run. */
  public Span span(TokenRange range) {
    return range.size() == 0
        ? new Span(0, 0)
        : new Span(starts[range.first()], ends[range.end() - 1]);
  }

  /** The tokens that begin in a stretch. */
  public TokenRange tokens(Span span) {
    int first = firstTokenFrom(span.start());
    return new TokenRange(first, Math.max(first, firstTokenFrom(span.end())));
  }

  /**
   * Index of the first token that begins at or after an offset, {@link #tokenCount()} if none does.
   */
  public int firstTokenFrom(int offset) {
    int found = java.util.Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** The sentences in order. */
  public List<TokenRange> sentences() {
    return sentences;
  }

  /** Index of a token's sentence. */
  public int sentenceOf(int token) {
    return sentenceOf[token];
  }

  /** The paragraphs in order. */
  public List<TokenRange> paragraphs() {
    return paragraphs;
  }

  /** Index of a token's paragraph. */
  public int paragraphOf(int token) {
    return paragraphOf[token];
  }

  /** Whether a paragraph is furniture: a caption, a credit, a "Baca juga" link, a share bar. */
  public boolean isFurniture(int paragraph) {
    return furniture[paragraph];
  }

  /** All quotations in order of their start, the nested ones behind those that hold them. */
  public List<Quotation> quotations() {
    return quotations;
  }

  /** Index in {@link #quotations()} of the first that begins at or behind an offset. */
  public int firstQuotationFrom(int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index in {@link #quotations()} of the outermost quotation that holds a token, or -1. */
  public int quotationOf(int token) {
    return quotationOf[token];
  }

  /** The first sentence after the dateline. */
  public Optional<Span> lead() {
    return lead;
  }
}
