package io.github.katanya.reading.lexicon;

import io.github.katanya.statement.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Bodies that newspapers name, from {@code kb/organisations.tsv}: ministries, agencies, courts,
 * parties, outlets.
 *
 * <p>Names and abbreviations keep their letter case. Immutable.
 */
public final class Organisations {
  private static final int LONGEST = 8;
  private static final int COLUMNS = 6;

  private final Map<Language, Map<String, Organisation>> byName = new EnumMap<>(Language.class);

  private Organisations() {}

  /**
   * A body.
   *
   * @param id its stable id
   * @param kind ministry, agency, party, news-agency, media, palace and so on
   * @param country ISO 3166-1 alpha-2 code of its state; empty where it has none
   * @param name the name that newspapers of the language prefer
   */
  public record Organisation(String id, String kind, Optional<String> country, String name) {}

  /**
   * A body named in a text.
   *
   * @param organisation the body
   * @param length number of tokens
   */
  public record Match(Organisation organisation, int length) {}

  /** Loads the shipped bodies. */
  public static Organisations load() {
    Organisations all = new Organisations();
    DataFile file = DataFile.shipped("kb/organisations.tsv");
    for (Language language : Language.values()) {
      all.byName.put(language, new HashMap<>());
    }
    List<DataFile.Line> lines = file.lines();
    for (DataFile.Line line : lines.subList(1, lines.size())) {
      String[] cells = line.text().split("\t", -1);
      if (cells.length < COLUMNS) {
        throw new LexiconException(file.name(), line.number(), "expected 6 columns");
      }
      all.add(Language.ENGLISH, cells, cells[3], cells[4]);
      all.add(Language.INDONESIAN, cells, cells[4], cells[3]);
    }
    return all;
  }

  private void add(Language language, String[] cells, String own, String other) {
    String names = own.isEmpty() ? other : own;
    String preferred = names.split("\\|")[0];
    Optional<String> country = cells[2].isEmpty() ? Optional.empty() : Optional.of(cells[2]);
    Organisation body = new Organisation(cells[0], cells[1], country, preferred);
    for (String cell : List.of(own, other, cells[5])) {
      for (String name : cell.split("\\|")) {
        if (!name.isBlank()) {
          of(language).putIfAbsent(name, body);
        }
      }
    }
  }

  private Map<String, Organisation> of(Language language) {
    Map<String, Organisation> map = byName.get(language);
    if (map == null) {
      throw new IllegalStateException("no organisations in " + language);
    }
    return map;
  }

  /**
   * The body with the longest name that begins at a token.
   *
   * @param word gives a token's words as they stand
   * @param from the token
   * @param limit index behind the last token that may be looked at
   */
  public Optional<Match> at(IntFunction<String> word, int from, int limit, Language language) {
    Map<String, Organisation> known = of(language);
    List<String> words = new ArrayList<>(LONGEST);
    Optional<Match> best = Optional.empty();
    for (int t = from; t < Math.min(limit, from + LONGEST); t++) {
      words.add(word.apply(t));
      Organisation body = known.get(String.join(" ", words));
      if (body != null) {
        best = Optional.of(new Match(body, words.size()));
      }
    }
    return best;
  }
}
