package io.github.katanya.reading.lexicon;

import io.github.katanya.statement.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Names, adjectives and capitals of states by the words of a text, from {@code kb/states.tsv}.
 *
 * <p>Names keep their letter case: "US" is a state, "us" is not. Immutable.
 */
public final class StateNames {
  private static final int LONGEST = 6;

  private final Map<Language, Map<String, String>> codes = new EnumMap<>(Language.class);
  private final Map<Language, Map<String, String>> names = new EnumMap<>(Language.class);

  private StateNames() {}

  /**
   * A state named in a text.
   *
   * @param code ISO 3166-1 alpha-2
   * @param length number of tokens
   */
  public record Match(String code, int length) {}

  /** Loads the shipped names. */
  public static StateNames load() {
    StateNames states = new StateNames();
    DataFile file = DataFile.shipped("kb/states.tsv");
    for (Language language : Language.values()) {
      states.codes.put(language, new HashMap<>());
      states.names.put(language, new HashMap<>());
    }
    List<DataFile.Line> lines = file.lines();
    for (DataFile.Line line : lines.subList(1, lines.size())) {
      String[] cells = line.text().split("\t", -1);
      if (cells.length < 9) {
        throw new LexiconException(file.name(), line.number(), "expected 9 columns");
      }
      states.add(cells[0], Language.ENGLISH, cells[1], cells[3], cells[5], cells[7]);
      states.add(cells[0], Language.INDONESIAN, cells[2], cells[4], cells[6], cells[8]);
    }
    return states;
  }

  private void add(String code, Language language, String name, String... more) {
    map(names, language).put(code, name);
    map(codes, language).put(name, code);
    for (String cell : more) {
      for (String alias : cell.split("\\|")) {
        if (!alias.isBlank()) {
          map(codes, language).putIfAbsent(alias, code);
        }
      }
    }
  }

  private static Map<String, String> map(
      Map<Language, Map<String, String>> maps, Language language) {
    Map<String, String> map = maps.get(language);
    if (map == null) {
      throw new IllegalStateException("no names in " + language);
    }
    return map;
  }

  /** The name by which newspapers of a language call a state. */
  public Optional<String> name(String code, Language language) {
    return Optional.ofNullable(map(names, language).get(code.toUpperCase(Locale.ROOT)));
  }

  /**
   * The longest name of a state that begins at a token.
   *
   * @param word gives a token's words as they stand
   * @param from the token
   * @param limit index behind the last token that may be looked at
   */
  public Optional<Match> at(IntFunction<String> word, int from, int limit, Language language) {
    Map<String, String> known = map(codes, language);
    List<String> words = new ArrayList<>(LONGEST);
    Optional<Match> best = Optional.empty();
    for (int t = from; t < Math.min(limit, from + LONGEST); t++) {
      words.add(word.apply(t));
      String code = known.get(String.join(" ", words));
      if (code != null) {
        best = Optional.of(new Match(code, words.size()));
      }
    }
    return best;
  }
}
