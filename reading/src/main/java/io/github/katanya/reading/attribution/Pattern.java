package io.github.katanya.reading.attribution;

import io.github.katanya.reading.lexicon.Cue;
import io.github.katanya.reading.lexicon.CueLexicon;
import io.github.katanya.reading.lexicon.DataFile;
import io.github.katanya.reading.lexicon.LexiconException;
import io.github.katanya.reading.tagging.CueMark;
import io.github.katanya.statement.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An order of source, cue and content, as a line of {@code patterns.txt} writes it.
 *
 * @param name its name in the file
 * @param left the elements before the cue, the nearest first
 * @param right the elements behind the cue, the nearest first
 * @param kinds the kinds of cue that may stand in it
 * @param voices the voices of the verb
 * @param suffixed whether the cue must carry "-nya" and so be its own source
 * @param takes a content that the cue must be able to have
 * @param strong whether the cue must be a strong one
 * @param confidence share of its finds that were right where it was measured
 */
record Pattern(
    String name,
    List<Element> left,
    List<Element> right,
    Set<Cue.Kind> kinds,
    Set<CueMark.Voice> voices,
    boolean suffixed,
    Optional<Cue.Takes> takes,
    boolean strong,
    double confidence) {

  private static final Set<String> KEYS = Set.of("pattern", "match", "score", "right", "wrong");

  /**
   * A marked sentence that a pattern carries.
   *
   * @param pattern the pattern
   * @param marked the sentence, with tags in right examples
   * @param right whether the pattern must find something in it
   */
  record Example(Pattern pattern, String marked, boolean right) {}

  /** The patterns of a language in the order in which they are tried. */
  static List<Pattern> load(Language language) {
    DataFile file = DataFile.shipped(language.code() + "/patterns.txt");
    List<Pattern> patterns = new ArrayList<>();
    for (DataFile.Block block : file.blocks()) {
      patterns.add(parse(file, block));
    }
    return List.copyOf(patterns);
  }

  static List<Example> examples(Language language) {
    DataFile file = DataFile.shipped(language.code() + "/patterns.txt");
    List<Example> examples = new ArrayList<>();
    for (DataFile.Block block : file.blocks()) {
      Pattern pattern = parse(file, block);
      block.all("right").forEach(s -> examples.add(new Example(pattern, s, true)));
      block.all("wrong").forEach(s -> examples.add(new Example(pattern, s, false)));
    }
    return examples;
  }

  private static Pattern parse(DataFile file, DataFile.Block block) {
    for (DataFile.Field field : block.fields()) {
      if (!KEYS.contains(field.key())) {
        throw new LexiconException(
            file.name(), field.line(), "unknown field '" + field.key() + "'; known are " + KEYS);
      }
    }
    String match = required(file, block, "match");
    List<Element> left = new ArrayList<>();
    List<Element> right = new ArrayList<>();
    Optional<String> cue = Optional.empty();
    for (String word : match.split(" +")) {
      if (word.startsWith("[") && Character.isLetter(word.charAt(1))) {
        cue = Optional.of(word.substring(1, word.length() - 1));
      } else {
        (cue.isEmpty() ? left : right).add(element(file, block, word));
      }
    }
    Collections.reverse(left);
    String spec =
        cue.orElseThrow(() -> new LexiconException(file.name(), block.line(), "no [cue]"));
    return withCue(
        file, block, spec, left, right, Double.parseDouble(required(file, block, "score")));
  }

  private static Pattern withCue(
      DataFile file,
      DataFile.Block block,
      String spec,
      List<Element> left,
      List<Element> right,
      double confidence) {
    boolean strong = spec.endsWith("+");
    String plain = strong ? spec.substring(0, spec.length() - 1) : spec;
    int colon = plain.indexOf(':');
    Set<Cue.Kind> kinds = EnumSet.noneOf(Cue.Kind.class);
    Set<CueMark.Voice> voices = EnumSet.of(CueMark.Voice.ACTIVE);
    boolean suffixed = false;
    for (String kind : (colon < 0 ? plain : plain.substring(0, colon)).split(",")) {
      switch (kind) {
        case "nya" -> {
          suffixed = true;
          kinds.add(Cue.Kind.QUOTE);
          kinds.add(Cue.Kind.PREPOSITION);
        }
        case "passive" -> {
          voices = EnumSet.of(CueMark.Voice.PASSIVE);
          kinds.add(Cue.Kind.PASSIVE);
          kinds.add(Cue.Kind.VERB);
        }
        case "participle" -> {
          voices = EnumSet.of(CueMark.Voice.PARTICIPLE);
          kinds.add(Cue.Kind.VERB);
        }
        case "infinitive" -> {
          voices = EnumSet.of(CueMark.Voice.INFINITIVE);
          kinds.add(Cue.Kind.VERB);
        }
        default -> kinds.add(constant(file, block, kind, Cue.Kind.class));
      }
    }
    Optional<Cue.Takes> takes =
        colon < 0
            ? Optional.empty()
            : Optional.of(constant(file, block, plain.substring(colon + 1), Cue.Takes.class));
    if (!kinds.contains(Cue.Kind.VERB) && !kinds.contains(Cue.Kind.PASSIVE)) {
      voices = EnumSet.allOf(CueMark.Voice.class);
    }
    return new Pattern(
        required(file, block, "pattern"),
        List.copyOf(left),
        List.copyOf(right),
        kinds,
        voices,
        suffixed,
        takes,
        strong,
        confidence);
  }

  private static Element element(DataFile file, DataFile.Block block, String written) {
    boolean optional = written.length() > 1 && written.endsWith("?");
    String word = optional ? written.substring(0, written.length() - 1) : written;
    String inner = word.length() > 2 ? word.substring(1, word.length() - 1) : "";
    return switch (word) {
      case "Q" -> new Element(Element.Kind.QUOTATION, "", optional);
      case "C" -> new Element(Element.Kind.CLAUSE, "", optional);
      case "T" -> new Element(Element.Kind.TO_CLAUSE, "to", optional);
      case "K" -> new Element(Element.Kind.TO_CLAUSE, "question", optional);
      case "F" -> new Element(Element.Kind.TO_CLAUSE, "about", optional);
      case "N" -> new Element(Element.Kind.NOUN, "", optional);
      case "R" -> new Element(Element.Kind.NOUN, "claim", optional);
      case "S" -> new Element(Element.Kind.SOURCE, "", optional);
      case "X" -> new Element(Element.Kind.PASSED, "", optional);
      case "S0" -> new Element(Element.Kind.SUBJECT, "", optional);
      case "A" -> new Element(Element.Kind.ADDRESSEE, "", optional);
      case "=" -> new Element(Element.Kind.SAME_SOURCE, "", optional);
      case "~" -> new Element(Element.Kind.ADVERBIALS, "", true);
      case "^" -> new Element(Element.Kind.START, "", optional);
      case "$" -> new Element(Element.Kind.END, "", optional);
      case ",", ":" -> new Element(Element.Kind.MARK, word, optional);
      default -> {
        if (word.startsWith("<")) {
          yield new Element(Element.Kind.WORDS, inner, optional);
        } else if (word.startsWith("{")) {
          yield new Element(Element.Kind.CONTENT_WORDS, inner, optional);
        } else if (word.startsWith("[")) {
          yield new Element(Element.Kind.MARK, inner, optional);
        }
        throw new LexiconException(file.name(), block.line(), "no element '" + written + "'");
      }
    };
  }

  private static String required(DataFile file, DataFile.Block block, String key) {
    return block
        .get(key)
        .orElseThrow(
            () -> new LexiconException(file.name(), block.line(), "field '" + key + "' missing"));
  }

  private static <T extends Enum<T>> T constant(
      DataFile file, DataFile.Block block, String word, Class<T> type) {
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new LexiconException(file.name(), block.line(), "no cue '" + word + "'");
    }
  }

  /** The entry by which a mark may stand in this pattern. */
  Optional<CueLexicon.Match> admits(CueMark mark) {
    if (!voices.contains(mark.voice())) {
      return Optional.empty();
    }
    return mark.entries().stream()
        .filter(m -> kinds.contains(m.cue().kind()))
        .filter(m -> m.suffixed() == suffixed)
        .filter(m -> takes.isEmpty() || m.cue().takes(takes.get()))
        .filter(m -> !strong || m.cue().strong())
        .filter(m -> !isBareClause() || !nounFirst(m.cue()))
        .findFirst();
  }

  /** A clause without a word that begins it. */
  private boolean isBareClause() {
    return takes.filter(t -> t == Cue.Takes.CLAUSE).isPresent()
        && kinds.contains(Cue.Kind.VERB)
        && right.stream().noneMatch(e -> e.kind() == Element.Kind.WORDS && !e.optional());
  }

  /** Whether a noun phrase is more usual as the cue's content than a clause. */
  private static boolean nounFirst(Cue cue) {
    int noun = cue.takes().indexOf(Cue.Takes.NOUN);
    return noun >= 0 && noun < cue.takes().indexOf(Cue.Takes.CLAUSE);
  }
}
