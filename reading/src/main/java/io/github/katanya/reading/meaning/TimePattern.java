package io.github.katanya.reading.meaning;

import io.github.katanya.reading.text.AnalysedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An order of words that tells a time, such as {@code <weekday> ( <date> )}.
 *
 * @param name its name in the data file
 * @param elements what must stand in the text
 * @param operation what it means; see {@link TimeResolver}
 */
record TimePattern(String name, List<Element> elements, List<String> operation) {

  TimePattern {
    elements = List.copyOf(elements);
    operation = List.copyOf(operation);
  }

  /**
   * One place in a pattern.
   *
   * @param type the class of words or numbers, empty for plain words
   * @param words entries that may stand there, each of one or more tokens
   * @param optional whether it may be missing
   * @param outside whether it is no part of the time
   */
  record Element(String type, List<String[]> words, boolean optional, boolean outside) {}

  /**
   * A match.
   *
   * @param from first token of the time
   * @param to token behind it
   * @param numbers the numbers of its classes
   */
  record Match(int from, int to, Map<String, Integer> numbers) {}

  static Element element(String written) {
    boolean optional = written.endsWith("?");
    boolean outside = written.startsWith("~");
    String body = written.substring(outside ? 1 : 0, written.length() - (optional ? 1 : 0));
    if (body.startsWith("<") && body.endsWith(">")) {
      return new Element(body.substring(1, body.length() - 1), List.of(), optional, outside);
    }
    List<String[]> words = new ArrayList<>();
    for (String entry : body.split("\\|")) {
      words.add(entry.split("_"));
    }
    return new Element("", words, optional, outside);
  }

  /** The longest match that begins at a token, or null. */
  @org.jspecify.annotations.Nullable Match match(AnalysedText text, int token, int limit, TimeLexicon lexicon) {
    return match(text, token, token, limit, 0, lexicon, new HashMap<>());
  }

  private @org.jspecify.annotations.Nullable Match match(
      AnalysedText text,
      int from,
      int token,
      int limit,
      int index,
      TimeLexicon lexicon,
      Map<String, Integer> numbers) {
    if (index == elements.size()) {
      return token > from ? new Match(from, token, Map.copyOf(numbers)) : null;
    }
    Element element = elements.get(index);
    int length = length(element, text, token, limit, lexicon, numbers);
    if (length > 0) {
      int begin = element.outside() ? token + length : from;
      Match match = match(text, begin, token + length, limit, index + 1, lexicon, numbers);
      if (match != null) {
        return match;
      }
    }
    return element.optional() ? match(text, from, token, limit, index + 1, lexicon, numbers) : null;
  }

  private static int length(
      Element element,
      AnalysedText text,
      int token,
      int limit,
      TimeLexicon lexicon,
      Map<String, Integer> numbers) {
    if (token >= limit) {
      return 0;
    }
    if (!element.type().isEmpty()) {
      return lexicon.length(element.type(), text, token, limit, numbers);
    }
    int longest = 0;
    for (String[] words : element.words()) {
      if (words.length > longest && TimeLexicon.matches(words, text, token, limit)) {
        longest = words.length;
      }
    }
    return longest;
  }
}
