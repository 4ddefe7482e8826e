package io.github.katanya.reading.text;

import io.github.katanya.reading.lexicon.DataFile;
import io.github.katanya.reading.lexicon.LexiconException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Tells paragraphs that belong to the page from those that belong to the story: captions, credits,
 * "Baca juga" links, share bars.
 */
final class Furniture {
  private static final int LONGEST = 400;

  private final List<Pattern> patterns;

  private Furniture(List<Pattern> patterns) {
    this.patterns = List.copyOf(patterns);
  }

  /**
   * Loads {@code furniture.txt} of a language: blocks with a {@code pattern} that must match a
   * whole paragraph.
   */
  static Furniture load(DataFile file) {
    List<Pattern> patterns = new ArrayList<>();
    for (DataFile.Block block : file.blocks()) {
      String pattern =
          block
              .get("pattern")
              .orElseThrow(() -> new LexiconException(file.name(), block.line(), "no pattern"));
      try {
        patterns.add(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
      } catch (PatternSyntaxException e) {
        throw new LexiconException(file.name(), block.line(), e.getDescription());
      }
    }
    return new Furniture(patterns);
  }

  boolean matches(String paragraph) {
    if (paragraph.length() > LONGEST) {
      return false;
    }
    String line = paragraph.strip();
    return patterns.stream().anyMatch(pattern -> pattern.matcher(line).matches());
  }
}
