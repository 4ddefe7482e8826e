package io.github.katanya.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Splits text into words by the Unicode rules (UAX #29) and folds them. */
final class Tokens {
  private static final Analyzer ANALYZER =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer source = new StandardTokenizer();
          TokenStream words = new EnglishPossessiveFilter(source);
          return new TokenStreamComponents(
              source, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }
      };

  private Tokens() {}

  /** The words of a text, in order. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = ANALYZER.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      int last = 0;
      while (stream.incrementToken()) {
        String word = term.toString();
        if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
          int start = offset.startOffset();
          boolean capital = Character.isUpperCase(text.codePointAt(start));
          boolean first = last == 0 || endsSentence(text, last, start);
          tokens.add(new Token(word, start, offset.endOffset(), capital, first));
          last = offset.endOffset();
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string that cannot be read", e);
    }
    return tokens;
  }

  /** The words that stand with a capital inside a sentence somewhere in a text: its names. */
  static Set<String> names(String text) {
    return of(text).stream()
        .filter(t -> t.capital() && !t.first())
        .map(Token::word)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The words of a text, with blanks between. */
  static String folded(String text) {
    return of(text).stream().map(Token::word).collect(Collectors.joining(" "));
  }

  private static boolean endsSentence(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (".!?:…\n\"“”«»".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
