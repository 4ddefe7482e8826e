package io.github.katanya.reading.meaning;

import io.github.katanya.reading.lexicon.DataFile;
import io.github.katanya.reading.lexicon.Organisations;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.statement.Language;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of newspapers, stations and agencies in a text. */
final class Outlets {
  private static final Set<String> KINDS = Set.of("news-agency", "media");
  private static final int LONGEST_NAME = 7;

  private final Organisations organisations;

  /** Names of outlets alone: one that is also another body's ("NBC") is the outlet's here. */
  private final Set<String> names;

  private Outlets(Organisations organisations, Set<String> names) {
    this.organisations = organisations;
    this.names = names;
  }

  /** Loads the outlets of the knowledge base. */
  static Outlets load(Organisations organisations) {
    Set<String> names = new HashSet<>();
    for (DataFile.Line line : DataFile.shipped("kb/organisations.tsv").lines()) {
      String[] cells = line.text().split("\t", -1);
      if (KINDS.contains(cells[1])) {
        for (String cell : List.of(cells[3], cells[4], cells[5])) {
          names.addAll(List.of(cell.split("\\|")));
        }
      }
    }
    names.remove("");
    return new Outlets(organisations, names);
  }

  /** Number of tokens of the known outlet that begins at a token, 0 if none does. */
  int known(AnalysedText text, int token, int limit) {
    StringBuilder name = new StringBuilder();
    int length = 0;
    for (int t = token; t < Math.min(limit, token + LONGEST_NAME); t++) {
      name.append(t > token ? " " : "").append(text.word(t));
      if (names.contains(Markers.normal(name.toString()))) {
        length = t - token + 1;
      }
    }
    if (length > 0) {
      return length;
    }
    return isSite(text.lower(token)) ? 1 : 0;
  }

  /** Number of tokens of a name that begins at a token, whether known or not; 0 if none does. */
  int named(AnalysedText text, int token, int limit, Language language) {
    int body =
        organisations
            .at(text::word, token, limit, language)
            .map(Organisations.Match::length)
            .orElse(0);
    return Math.max(Math.max(body, known(text, token, limit)), capitals(text, token, limit));
  }

  /** Number of capitalised words that begin at a token. */
  static int capitals(AnalysedText text, int token, int limit) {
    int length = 0;
    while (token + length < Math.min(limit, token + LONGEST_NAME)
        && text.isWord(token + length)
        && (text.isCapitalised(token + length) || isSite(text.lower(token + length)))) {
      length++;
    }
    return length;
  }

  /** Whether a word is the address of a site. */
  static boolean isSite(String lower) {
    return lower.endsWith(".com")
        || lower.endsWith(".id")
        || lower.endsWith(".net")
        || lower.endsWith(".org");
  }

  /**
   * Whether two names are of one outlet: letters and digits only, without ".com", "the" and what
   * stands in brackets.
   */
  static boolean isSame(String one, String other) {
    return key(one).equals(key(other));
  }

  private static String key(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\([^)]*\\)", "")
            .replaceAll("^\\s*the\\s+", "")
            .replaceAll("\\.(?:com|co\\.id|co|id|net|org)\\b", "")
            .replaceAll("[^a-z0-9]", "");
    return plain.endsWith("com") && plain.length() > 5
        ? plain.substring(0, plain.length() - 3)
        : plain;
  }
}
