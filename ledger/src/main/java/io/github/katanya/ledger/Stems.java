package io.github.katanya.ledger;

import io.github.katanya.statement.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Reduces words to what all forms of a word have in common. */
final class Stems {
  private static final Analyzer PORTER =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer source = new KeywordTokenizer();
          return new TokenStreamComponents(source, new PorterStemFilter(source));
        }
      };

  private Stems() {}

  /** The possible stems of a folded word; two forms of one word share at least one. */
  static Set<String> of(String word, Language language) {
    return switch (language) {
      case INDONESIAN -> IndonesianStems.of(word);
      case ENGLISH -> Set.of(porter(word));
    };
  }

  /** Whether two folded words may be forms of one word. */
  static boolean share(String one, String other, Language language) {
    Set<String> stems = of(other, language);
    return of(one, language).stream().anyMatch(stems::contains);
  }

  private static String porter(String word) {
    try (TokenStream stream = PORTER.tokenStream("", word)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      String stem = stream.incrementToken() ? term.toString() : word;
      stream.end();
      return stem;
    } catch (IOException e) {
      throw new UncheckedIOException("a string that cannot be read", e);
    }
  }
}
