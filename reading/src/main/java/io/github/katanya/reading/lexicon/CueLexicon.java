package io.github.katanya.reading.lexicon;

import io.github.katanya.statement.Act;
import io.github.katanya.statement.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The words that make attributions, with what each does.
 *
 * <p>The file {@code cues.txt} of a language has a block an entry; CONTRIBUTING.md describes its
 * fields. Immutable.
 */
public final class CueLexicon {
  private static final Set<String> KEYS =
      Set.of("cue", "forms", "class", "act", "takes", "addressee", "strength", "right", "wrong");
  private static final String SUFFIX = "nya";

  private final List<Cue> cues;
  private final Map<String, List<Entry>> byFirst;

  private record Entry(List<String> words, Cue cue, int form, boolean suffixed) {}

  /**
   * A cue found in a text.
   *
   * @param cue the entry
   * @param form index of the form in {@link Cue#forms()}
   * @param length number of tokens
   * @param suffixed whether it carries "-nya" and so is its own source
   */
  public record Match(Cue cue, int form, int length, boolean suffixed) {}

  /**
   * A marked sentence that an entry carries.
   *
   * @param cue the entry
   * @param marked the sentence, with tags in right examples
   * @param right whether the cue is a cue in it
   * @param line number of the entry's first line in the file, counted from 1
   */
  public record Example(Cue cue, String marked, boolean right, int line) {}

  private final List<Example> examples;

  private CueLexicon(List<Cue> cues, Map<String, List<Entry>> byFirst, List<Example> examples) {
    this.cues = List.copyOf(cues);
    this.byFirst = byFirst;
    this.examples = List.copyOf(examples);
  }

  /**
   * Loads the shipped lexicon of a language.
   *
   * @throws LexiconException if an entry is not in the form
   */
  public static CueLexicon load(Language language) {
    DataFile file = DataFile.shipped(language.code() + "/cues.txt");
    List<Cue> cues = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    Map<String, List<Entry>> byFirst = new HashMap<>();
    for (DataFile.Block block : file.blocks()) {
      Cue cue = parse(file, block);
      cues.add(cue);
      block.all("right").forEach(s -> examples.add(new Example(cue, s, true, block.line())));
      block.all("wrong").forEach(s -> examples.add(new Example(cue, s, false, block.line())));
      for (int f = 0; f < cue.forms().size(); f++) {
        if (cue.forms().indexOf(cue.forms().get(f)) < f) {
          continue;
        }
        List<String> words = List.of(cue.forms().get(f).split(" "));
        index(byFirst, new Entry(words, cue, f, false));
        boolean takesSuffix =
            language == Language.INDONESIAN
                && words.size() == 1
                && (cue.kind() == Cue.Kind.QUOTE || cue.kind() == Cue.Kind.PREPOSITION);
        if (takesSuffix) {
          index(byFirst, new Entry(List.of(words.get(0) + SUFFIX), cue, f, true));
        }
      }
    }
    byFirst
        .values()
        .forEach(l -> l.sort((a, b) -> Integer.compare(b.words().size(), a.words().size())));
    return new CueLexicon(cues, byFirst, examples);
  }

  private static void index(Map<String, List<Entry>> byFirst, Entry entry) {
    byFirst.computeIfAbsent(entry.words().get(0), w -> new ArrayList<>(1)).add(entry);
  }

  private static Cue parse(DataFile file, DataFile.Block block) {
    for (DataFile.Field field : block.fields()) {
      if (!KEYS.contains(field.key())) {
        throw new LexiconException(
            file.name(), field.line(), "unknown field '" + field.key() + "'; known are " + KEYS);
      }
    }
    String name = required(file, block, "cue").toLowerCase(Locale.ROOT);
    Cue.Kind kind = kind(file, block);
    List<Cue.Takes> takes = new ArrayList<>();
    for (String word : required(file, block, "takes").split("[ ,]+")) {
      takes.add(constant(file, block, "takes", word, Cue.Takes.class));
    }
    String act = required(file, block, "act");
    return new Cue(
        name,
        block.get("forms").map(CueLexicon::forms).orElse(List.of(name)),
        kind,
        Act.of(act)
            .orElseThrow(
                () -> new LexiconException(file.name(), block.line(), "no act '" + act + "'")),
        takes,
        block.get("addressee").filter("yes"::equals).isPresent(),
        required(file, block, "strength").equals("strong"));
  }

  private static List<String> forms(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    String[] forms = lower.contains("/") ? lower.split("\\s*/\\s*") : lower.split("\\s+");
    return List.of(forms);
  }

  private static Cue.Kind kind(DataFile file, DataFile.Block block) {
    return constant(file, block, "class", required(file, block, "class"), Cue.Kind.class);
  }

  private static <T extends Enum<T>> T constant(
      DataFile file, DataFile.Block block, String key, String word, Class<T> type) {
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new LexiconException(file.name(), block.line(), "no " + key + " '" + word + "'");
    }
  }

  private static String required(DataFile file, DataFile.Block block, String key) {
    return block
        .get(key)
        .filter(v -> !v.isEmpty())
        .orElseThrow(
            () -> new LexiconException(file.name(), block.line(), "field '" + key + "' missing"));
  }

  /** All entries in the order of the file. */
  public List<Cue> cues() {
    return cues;
  }

  /** All example sentences in the order of the file. */
  public List<Example> examples() {
    return examples;
  }

  /**
   * The longest cues that begin at a token; several where one form has several entries.
   *
   * @param lower gives a token's words in small letters
   * @param from the token
   * @param limit index behind the last token that may be looked at
   */
  public List<Match> at(IntFunction<String> lower, int from, int limit) {
    List<Entry> entries = byFirst.get(lower.apply(from));
    if (entries == null) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>(2);
    int longest = 0;
    for (Entry entry : entries) {
      if (entry.words().size() < longest || from + entry.words().size() > limit) {
        continue;
      }
      if (matches(entry.words(), lower, from)) {
        longest = entry.words().size();
        matches.add(new Match(entry.cue(), entry.form(), longest, entry.suffixed()));
      }
    }
    return matches;
  }

  private static boolean matches(List<String> words, IntFunction<String> lower, int from) {
    for (int i = 1; i < words.size(); i++) {
      if (!words.get(i).equals(lower.apply(from + i))) {
        return false;
      }
    }
    return true;
  }
}
