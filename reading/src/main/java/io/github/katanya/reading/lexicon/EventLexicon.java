package io.github.katanya.reading.lexicon;

import io.github.katanya.statement.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Kinds of events that claims are about, with the words that tell them.
 *
 * <p>The file {@code events.txt} has a block an event; CONTRIBUTING.md describes its fields.
 * Immutable.
 */
public final class EventLexicon {
  private final List<Event> events;
  private final List<Example> examples;

  private EventLexicon(List<Event> events, List<Example> examples) {
    this.events = List.copyOf(events);
    this.examples = List.copyOf(examples);
  }

  /**
   * A kind of event.
   *
   * @param name its name in the file
   * @param claim the English sentence, with {@code {who}} and {@code {whom}} for the parties
   * @param klaim the Indonesian one
   * @param what the thing at issue, in a few English words
   * @param oneParty whether only the acting party makes the matter: whoever else is named varies
   * @param byDenier whether contents seldom name the acting party, so that it is read from who
   *     denies
   * @param acts words of doing it, by language
   * @param reversed words of the same event told from the receiver's side ("membeli")
   * @param things words of what it is done with; empty where the act alone tells the event
   */
  public record Event(
      String name,
      String claim,
      String klaim,
      String what,
      boolean oneParty,
      boolean byDenier,
      Map<Language, Terms> acts,
      Map<Language, Terms> reversed,
      Map<Language, Terms> things) {

    public Event {
      acts = Map.copyOf(acts);
      reversed = Map.copyOf(reversed);
      things = Map.copyOf(things);
    }
  }

  /**
   * Words in small letters; those that stood with an asterisk are beginnings of words.
   *
   * @param words whole words
   * @param beginnings beginnings
   */
  public record Terms(Set<String> words, List<String> beginnings) {

    public Terms {
      words = Set.copyOf(words);
      beginnings = List.copyOf(beginnings);
    }

    /** Whether a word in small letters is one of them. */
    public boolean contains(String word) {
      return words.contains(word) || beginnings.stream().anyMatch(word::startsWith);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
      return words.isEmpty() && beginnings.isEmpty();
    }
  }

  /**
   * A sentence that an event carries.
   *
   * @param event the event
   * @param language of the sentence
   * @param sentence the sentence
   * @param right whether the event is told in it
   */
  public record Example(Event event, Language language, String sentence, boolean right) {}

  /**
   * Loads the shipped events.
   *
   * @throws LexiconException if an entry is not in the form
   */
  public static EventLexicon load() {
    DataFile file = DataFile.shipped("events.txt");
    List<Event> events = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    for (DataFile.Block block : file.blocks()) {
      Event event =
          new Event(
              required(file, block, "event"),
              required(file, block, "claim"),
              required(file, block, "klaim"),
              required(file, block, "what"),
              block.get("parties").isPresent(),
              block.get("parties").filter("denier"::equals).isPresent(),
              terms(block, "act"),
              terms(block, "reversed"),
              terms(block, "thing"));
      events.add(event);
      for (Language language : Language.values()) {
        String code = language.code();
        block
            .all("right-" + code)
            .forEach(s -> examples.add(new Example(event, language, s, true)));
        block
            .all("wrong-" + code)
            .forEach(s -> examples.add(new Example(event, language, s, false)));
      }
    }
    return new EventLexicon(events, examples);
  }

  private static Map<Language, Terms> terms(DataFile.Block block, String key) {
    Map<Language, Terms> terms = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Set<String> words = new HashSet<>();
      List<String> beginnings = new ArrayList<>();
      for (String line : block.all(language.code() + "-" + key)) {
        for (String word : line.split("\\s+")) {
          if (word.endsWith("*")) {
            beginnings.add(word.substring(0, word.length() - 1));
          } else if (!word.isEmpty()) {
            words.add(word);
          }
        }
      }
      terms.put(language, new Terms(words, beginnings));
    }
    return terms;
  }

  private static String required(DataFile file, DataFile.Block block, String key) {
    return block
        .get(key)
        .orElseThrow(
            () -> new LexiconException(file.name(), block.line(), "field '" + key + "' missing"));
  }

  /** All events in the order of the file. */
  public List<Event> events() {
    return events;
  }

  /** All example sentences in the order of the file. */
  public List<Example> examples() {
    return examples;
  }
}
