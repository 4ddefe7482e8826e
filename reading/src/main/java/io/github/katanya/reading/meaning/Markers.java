package io.github.katanya.reading.meaning;

import io.github.katanya.reading.lexicon.DataFile;
import io.github.katanya.reading.lexicon.LexiconException;
import io.github.katanya.reading.text.AnalysedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The entries of a data file by their classes.
 *
 * <p>A block of the file has a class, its {@code words} and example sentences. An underscore stands
 * for the blank within an entry, a star at the end of a word for any ending. Immutable.
 */
final class Markers {
  /** Letters that a word with a star must have before it, and by which it is looked up. */
  private static final int STEM = 3;

  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final Map<String, List<Entry>> byStem = new HashMap<>();

  /** By class, of entries without a star: first words, and last words. */
  private final Map<String, List<String>> firstWords = new HashMap<>();

  private final Map<String, Set<String>> lastWords = new HashMap<>();

  private record Entry(String name, List<String> words) {}

  /**
   * An entry found in a text.
   *
   * @param name its class
   * @param from index of its first token
   * @param to index behind its last token
   */
  record Mark(String name, int from, int to) {

    int length() {
      return to - from;
    }
  }

  private Markers() {}

  /**
   * Loads a shipped file.
   *
   * @param file such as {@code id/meaning/markers.txt}
   * @param key the field that names the class
   * @throws LexiconException if a block has no class, or a star stands behind too few letters
   */
  static Markers load(String file, String key) {
    DataFile data = DataFile.shipped(file);
    Markers markers = new Markers();
    for (DataFile.Block block : data.blocks()) {
      String name =
          block
              .get(key)
              .orElseThrow(
                  () -> new LexiconException(file, block.line(), "field '" + key + "' missing"));
      for (String words : block.all("words")) {
        for (String entry : words.split(" +")) {
          markers.add(file, block.line(), name, entry);
        }
      }
    }
    return markers;
  }

  private void add(String file, int line, String name, String entry) {
    String[] words = tokens(entry);
    if (words[0].endsWith("*")) {
      if (words[0].length() <= STEM) {
        throw new LexiconException(file, line, "'" + entry + "': too few letters before the star");
      }
      byStem
          .computeIfAbsent(words[0].substring(0, STEM), w -> new ArrayList<>(1))
          .add(new Entry(name, List.of(words)));
    } else {
      byFirst
          .computeIfAbsent(words[0], w -> new ArrayList<>(1))
          .add(new Entry(name, List.of(words)));
      firstWords.computeIfAbsent(name, n -> new ArrayList<>()).add(words[0]);
      lastWords.computeIfAbsent(name, n -> new HashSet<>()).add(words[words.length - 1]);
    }
  }

  /** The words of an entry as the text's tokens are cut: "'s" is one of its own. */
  static String[] tokens(String entry) {
    return normal(entry.toLowerCase(Locale.ROOT))
        .replaceAll("(?<=[a-z.])'s(?=_|$)", "_'s")
        .split("_");
  }

  /** A word with straight apostrophes. */
  static String normal(String lower) {
    return lower.indexOf('\u2019') < 0 ? lower : lower.replace('\u2019', '\'');
  }

  /**
   * The entries in a run of tokens, in order; of one class the longest at each place, none within
   * another of its class.
   */
  List<Mark> in(AnalysedText text, int from, int to) {
    List<Mark> found = new ArrayList<>();
    Map<String, Integer> taken = new HashMap<>();
    for (int token = from; token < to; token++) {
      String word = normal(text.lower(token));
      List<Entry> whole = byFirst.getOrDefault(word, List.of());
      List<Entry> stems =
          word.length() >= STEM
              ? byStem.getOrDefault(word.substring(0, STEM), List.of())
              : List.of();
      if (whole.isEmpty() && stems.isEmpty()) {
        continue;
      }
      Map<String, Integer> longest = new HashMap<>(4);
      longest(whole, text, token, to, longest);
      longest(stems, text, token, to, longest);
      for (Map.Entry<String, Integer> match : longest.entrySet()) {
        if (taken.getOrDefault(match.getKey(), 0) <= token) {
          int end = token + match.getValue();
          found.add(new Mark(match.getKey(), token, end));
          taken.put(match.getKey(), end);
        }
      }
    }
    return found;
  }

  /** Where in a word an entry of a class begins that ends the word and is not all of it, or 0. */
  int endIn(String word, String name) {
    for (List<Entry> entries : byFirst.values()) {
      for (Entry entry : entries) {
        String last = entry.words().get(0);
        boolean ends =
            entry.name().equals(name)
                && entry.words().size() == 1
                && word.endsWith(last)
                && word.length() > last.length();
        if (ends) {
          return word.length() - last.length();
        }
      }
    }
    return 0;
  }

  /**
   * Where in a word an entry of a second class begins, if the last word of an entry of a first
   * class is glued before it; 0 if none is.
   */
  int gluedAt(String word, String first, String second) {
    for (String begin : firstWords.getOrDefault(second, List.of())) {
      int at = word.indexOf(begin);
      if (at > 1 && lastWords.getOrDefault(first, Set.of()).contains(word.substring(0, at))) {
        return at;
      }
    }
    return 0;
  }

  private static void longest(
      List<Entry> entries, AnalysedText text, int token, int limit, Map<String, Integer> longest) {
    for (Entry entry : entries) {
      if (matches(entry.words(), text, token, limit)) {
        longest.merge(entry.name(), entry.words().size(), Math::max);
      }
    }
  }

  private static boolean matches(List<String> words, AnalysedText text, int token, int limit) {
    if (token + words.size() > limit) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      String word = normal(text.lower(token + i));
      String entry = words.get(i);
      boolean same =
          entry.endsWith("*")
              ? word.startsWith(entry.substring(0, entry.length() - 1))
              : word.equals(entry);
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
