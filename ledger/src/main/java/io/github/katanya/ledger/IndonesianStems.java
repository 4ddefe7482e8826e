package io.github.katanya.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.id.IndonesianStemmer;

/**
 * Stems of Indonesian words by Tala's rules (F. Z. Tala, A Study of Stemming Effects on Information
 * Retrieval in Bahasa Indonesia, 2003) as Lucene has them, and where these lose the root's first or
 * last letter, the stems with it.
 *
 * <p>The prefixes me- and pe- swallow the k, p or t that a root begins with ("memasok" from
 * "pasok"), and without a dictionary nobody can tell whether one was there. So a word may have
 * several stems, of which one is right.
 */
final class IndonesianStems {
  private static final String VOWELS = "aeiou";

  /** A nasal that me- or pe- ends in, and the letters that it may stand for or have beside it. */
  private record Nasal(String nasal, List<String> roots) {}

  private static final List<Nasal> NASALS =
      List.of(
          new Nasal("ny", List.of("s")),
          new Nasal("ng", List.of("k", "")),
          new Nasal("n", List.of("t", "n")),
          new Nasal("m", List.of("p", "m")));

  private IndonesianStems() {}

  static Set<String> of(String word) {
    Set<String> stems = new LinkedHashSet<>();
    addForms(word, stems);
    if (word.endsWith("kan") && word.length() > 5) {
      // "-kan", or a root in k with "-an": "tembakan" is a shot, from "tembak".
      addForms(word.substring(0, word.length() - 2), stems);
    }
    return stems;
  }

  private static void addForms(String word, Set<String> stems) {
    stems.add(tala(word));
    if (!word.startsWith("me") && !word.startsWith("pe")) {
      return;
    }
    for (Nasal nasal : NASALS) {
      int rest = 2 + nasal.nasal().length();
      if (word.startsWith(nasal.nasal(), 2)
          && word.length() > rest + 2
          && VOWELS.indexOf(word.charAt(rest)) >= 0) {
        nasal.roots().forEach(first -> stems.add(tala(first + word.substring(rest))));
        return;
      }
    }
  }

  private static String tala(String word) {
    // The stemmer may lengthen a word by a letter while it works.
    char[] letters = new char[word.length() + 2];
    word.getChars(0, word.length(), letters, 0);
    return new String(letters, 0, new IndonesianStemmer().stem(letters, word.length(), true));
  }
}
