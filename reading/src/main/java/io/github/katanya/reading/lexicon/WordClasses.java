package io.github.katanya.reading.lexicon;

import io.github.katanya.statement.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Classes of words that patterns speak of: complementisers, connectors, adverbs, pronouns, time
 * words.
 *
 * <p>An entry may have several words ("selain itu"). Immutable.
 */
public final class WordClasses {
  private static final String PERSON = "person";
  private static final String ROLE = "role";
  private static final String RANK = "rank";
  private static final String BODY = "body";

  private final Map<String, PhraseTable> classes;

  private WordClasses(Map<String, PhraseTable> classes) {
    this.classes = Map.copyOf(classes);
  }

  /**
   * Loads {@code words.txt} of a language: blocks with a {@code class} and its {@code words}, which
   * a blank separates; an underscore stands for the blank within an entry.
   */
  public static WordClasses load(Language language) {
    DataFile file = DataFile.shipped(language.code() + "/words.txt");
    Map<String, PhraseTable> classes = new HashMap<>();
    for (DataFile.Block block : file.blocks()) {
      String name =
          block
              .get("class")
              .orElseThrow(() -> new LexiconException(file.name(), block.line(), "no class"));
      PhraseTable table = classes.computeIfAbsent(name, n -> new PhraseTable());
      for (String words : block.all("words")) {
        for (String entry : words.split(" ")) {
          if (!entry.isEmpty()) {
            table.add(List.of(entry.split("_")));
          }
        }
      }
    }
    PhraseTable roles = new PhraseTable();
    PhraseTable ranks = new PhraseTable();
    addRoles(language, classes.computeIfAbsent(PERSON, n -> new PhraseTable()), roles, ranks);
    classes.put(RANK, ranks);
    classes.put(ROLE, roles);
    classes.put(BODY, bodies(language));
    return new WordClasses(classes);
  }

  /** Roles, ranks and kin are person words too; titles that stand before any name are not. */
  private static void addRoles(
      Language language, PhraseTable persons, PhraseTable roles, PhraseTable ranks) {
    DataFile file = DataFile.shipped(language.code() + "/roles.txt");
    for (DataFile.Line line : file.lines()) {
      String[] cells = line.text().split("\t");
      if (cells.length != 2) {
        throw new LexiconException(file.name(), line.number(), "expected 'form<TAB>kind'");
      }
      if (!cells[1].equals("honorific")) {
        List<String> words = List.of(cells[0].toLowerCase(Locale.ROOT).split(" "));
        persons.add(words);
        roles.add(words);
        if (cells[1].equals("rank")) {
          ranks.add(words);
        }
      }
    }
  }

  /** Words that make a body with a place or field beside them ("Polres", "Department"). */
  private static PhraseTable bodies(Language language) {
    PhraseTable bodies = new PhraseTable();
    for (DataFile.Line line :
        DataFile.shipped(language.code() + "/organisation-heads.txt").lines()) {
      bodies.add(List.of(line.text().split("\t")[0].toLowerCase(Locale.ROOT).split(" ")));
    }
    return bodies;
  }

  /**
   * Number of tokens of the longest entry of a class that begins at a token, 0 if none does.
   *
   * @param name the class
   * @param lower gives a token's words in small letters
   * @param from the token
   * @param limit index behind the last token that may be looked at
   * @throws IllegalArgumentException if there is no such class
   */
  public int match(String name, IntFunction<String> lower, int from, int limit) {
    return table(name).match(lower, from, limit);
  }

  /** Whether one word is an entry of a class. */
  public boolean contains(String name, String lowerWord) {
    return table(name).match(i -> lowerWord, 0, 1) == 1;
  }

  private PhraseTable table(String name) {
    PhraseTable table = classes.get(name);
    if (table == null) {
      throw new IllegalArgumentException("no word class '" + name + "'");
    }
    return table;
  }
}
