package io.github.katanya.reading.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** People who are known to speak for a state, from {@code kb/officials.tsv}. Immutable. */
public final class Officials {
  private final Map<String, String> countries;

  private Officials(Map<String, String> countries) {
    this.countries = Map.copyOf(countries);
  }

  /**
   * Loads the shipped list.
   *
   * @throws LexiconException at a line that is not a name, a tab and a code of two letters
   */
  public static Officials load() {
    DataFile file = DataFile.shipped("kb/officials.tsv");
    Map<String, String> countries = new HashMap<>();
    for (DataFile.Line line : file.lines()) {
      String[] cells = line.text().split("\t", -1);
      if (cells.length != 2 || !cells[1].matches("[A-Z]{2}")) {
        throw new LexiconException(file.name(), line.number(), "expected 'name<TAB>code'");
      }
      countries.put(cells[0], cells[1]);
    }
    return new Officials(countries);
  }

  /**
   * The state for which somebody speaks.
   *
   * @param name the full name as newspapers print it
   * @return ISO 3166-1 alpha-2
   */
  public Optional<String> country(String name) {
    return Optional.ofNullable(countries.get(name));
  }
}
