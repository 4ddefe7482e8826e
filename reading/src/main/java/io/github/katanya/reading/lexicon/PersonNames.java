package io.github.katanya.reading.lexicon;

import io.github.katanya.statement.Language;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Given names and surnames, for telling people from bodies. Immutable. */
public final class PersonNames {
  private final Set<String> names;

  private PersonNames(Set<String> names) {
    this.names = Set.copyOf(names);
  }

  /** Loads the shipped names of all languages: papers of each name people of the others. */
  public static PersonNames load() {
    Set<String> names = new HashSet<>();
    for (Language language : Language.values()) {
      for (DataFile.Line line : DataFile.shipped(language.code() + "/person-names.txt").lines()) {
        names.add(line.text().strip().toLowerCase(Locale.ROOT));
      }
    }
    return new PersonNames(names);
  }

  /** Whether a word is a given name or surname, letter case ignored. */
  public boolean contains(String word) {
    return names.contains(word.toLowerCase(Locale.ROOT));
  }
}
