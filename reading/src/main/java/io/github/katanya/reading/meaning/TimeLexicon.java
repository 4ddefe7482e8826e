package io.github.katanya.reading.meaning;

import io.github.katanya.reading.lexicon.DataFile;
import io.github.katanya.reading.lexicon.LexiconException;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.statement.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words and patterns of times of one language, from {@code meaning/times.txt}. Immutable. */
final class TimeLexicon {
  /** Classes whose members are numbers as written, not words of the file. */
  private static final Set<String> NUMERIC = Set.of("date", "full-date", "d", "y", "n");

  private static final int LONGEST_NUMBER = 10;

  private final Map<String, Map<String, List<Entry>>> classes = new HashMap<>();
  private final List<TimePattern> patterns = new ArrayList<>();

  /** The patterns by the words that may stand first in them. */
  private final Map<String, List<TimePattern>> byFirst = new HashMap<>();

  /** The patterns that may begin with a number. */
  private final List<TimePattern> byNumber = new ArrayList<>();

  private record Entry(String[] words, int number) {}

  private TimeLexicon() {}

  /**
   * Loads the shipped file of a language.
   *
   * @throws LexiconException at the first block that is not in the form
   */
  static TimeLexicon load(Language language) {
    DataFile file = DataFile.shipped(language.code() + "/meaning/times.txt");
    TimeLexicon lexicon = new TimeLexicon();
    for (DataFile.Block block : file.blocks()) {
      if (block.get("class").isPresent()) {
        lexicon.words(file, block, block.get("class").get());
      } else {
        lexicon.pattern(file, block);
      }
    }
    return lexicon;
  }

  private void words(DataFile file, DataFile.Block block, String name) {
    Map<String, List<Entry>> byFirst = classes.computeIfAbsent(name, n -> new HashMap<>());
    for (String written : String.join(" ", block.all("words")).split(" +")) {
      String[] parts = written.split("=");
      String[] words = parts[0].toLowerCase(Locale.ROOT).split("_");
      try {
        int number = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        byFirst.computeIfAbsent(words[0], w -> new ArrayList<>(1)).add(new Entry(words, number));
      } catch (NumberFormatException e) {
        throw new LexiconException(file.name(), block.line(), "no number in '" + written + "'");
      }
    }
  }

  private void pattern(DataFile file, DataFile.Block block) {
    String name = required(file, block, "time");
    List<TimePattern.Element> elements = new ArrayList<>();
    for (String written : required(file, block, "match").split(" +")) {
      TimePattern.Element element = TimePattern.element(written);
      String type = element.type();
      if (!type.isEmpty() && !NUMERIC.contains(type) && !classes.containsKey(type)) {
        throw new LexiconException(file.name(), block.line(), "no class '" + type + "'");
      }
      elements.add(element);
    }
    List<String> operation = List.of(required(file, block, "value").split(" +"));
    if (!TimeResolver.knows(operation.get(0))) {
      throw new LexiconException(file.name(), block.line(), "no value '" + operation.get(0) + "'");
    }
    TimePattern pattern = new TimePattern(name, elements, operation);
    patterns.add(pattern);
    index(pattern);
  }

  private void index(TimePattern pattern) {
    for (TimePattern.Element element : pattern.elements()) {
      if (NUMERIC.contains(element.type())) {
        byNumber.add(pattern);
      }
      String members = element.type().equals("n") ? "number" : element.type();
      classes.getOrDefault(members, Map.of()).keySet().forEach(word -> index(word, pattern));
      element.words().forEach(words -> index(words[0], pattern));
      if (!element.optional()) {
        break;
      }
    }
  }

  private void index(String first, TimePattern pattern) {
    List<TimePattern> same = byFirst.computeIfAbsent(first, w -> new ArrayList<>(2));
    if (!same.contains(pattern)) {
      same.add(pattern);
    }
  }

  /** The patterns that may begin with a token, in the order of the file. */
  List<TimePattern> candidates(AnalysedText text, int token) {
    String word = Markers.normal(text.lower(token));
    if (isAsciiDigit(word.charAt(0))) {
      return byNumber;
    }
    return byFirst.getOrDefault(word, List.of());
  }

  private static String required(DataFile file, DataFile.Block block, String key) {
    return block
        .get(key)
        .orElseThrow(
            () -> new LexiconException(file.name(), block.line(), "field '" + key + "' missing"));
  }

  /** The patterns in the order of the file. */
  List<TimePattern> patterns() {
    return patterns;
  }

  /**
   * Number of tokens of the longest member of a class that begins at a token, 0 if none does; its
   * number is put under the class's name.
   */
  int length(String type, AnalysedText text, int token, int limit, Map<String, Integer> numbers) {
    String word = Markers.normal(text.lower(token));
    if (NUMERIC.contains(type)) {
      if (numeric(type, word, numbers)) {
        return 1;
      }
      return type.equals("n") ? words("number", text, token, limit, numbers) : 0;
    }
    return words(type, text, token, limit, numbers);
  }

  private int words(
      String type, AnalysedText text, int token, int limit, Map<String, Integer> numbers) {
    int longest = 0;
    List<Entry> entries =
        classes
            .getOrDefault(type, Map.of())
            .getOrDefault(Markers.normal(text.lower(token)), List.of());
    for (Entry entry : entries) {
      if (entry.words().length > longest && matches(entry.words(), text, token, limit)) {
        longest = entry.words().length;
        numbers.put(type, entry.number());
      }
    }
    return longest;
  }

  static boolean matches(String[] words, AnalysedText text, int token, int limit) {
    if (token + words.length > limit) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!words[i].equals(Markers.normal(text.lower(token + i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean numeric(String type, String word, Map<String, Integer> numbers) {
    if (word.isEmpty() || word.length() > LONGEST_NUMBER || !isAsciiDigit(word.charAt(0))) {
      return false;
    }
    if (type.endsWith("date")) {
      return date(word, type.equals("full-date"), numbers);
    }
    String digits = type.equals("d") ? word.replaceAll("(?:st|nd|rd|th)$", "") : word;
    if (digits.length() > 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int number = Integer.parseInt(digits);
    boolean fits =
        switch (type) {
          case "d" -> number >= 1 && number <= 31 && digits.length() <= 2;
          case "y" -> number >= 1000 && number < 2200;
          default -> number > 0 && digits.length() <= 3;
        };
    if (fits) {
      numbers.put(type.equals("n") ? "number" : type, number);
    }
    return fits;
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean date(String word, boolean full, Map<String, Integer> numbers) {
    String[] parts = word.split("[/-]");
    if (parts.length < (full ? 3 : 2) || parts.length > 3) {
      return false;
    }
    int[] values = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].isEmpty()
          || parts[i].length() > 4
          || !parts[i].chars().allMatch(c -> c >= '0' && c <= '9')) {
        return false;
      }
      values[i] = Integer.parseInt(parts[i]);
    }
    if (values[0] < 1 || values[1] < 1 || values[0] > 31 || values[1] > 31) {
      return false;
    }
    numbers.put("d", values[0]);
    numbers.put("month", values[1]);
    numbers.remove("y");
    if (values.length == 3) {
      // A year that cannot be one is a misprint: the day is then taken without it.
      int year = parts[2].length() == 2 ? 2000 + values[2] : values[2];
      if (year >= 1000 && year < 2200) {
        numbers.put("y", year);
      }
    }
    return true;
  }
}
