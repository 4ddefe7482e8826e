package io.github.katanya.ledger;

import io.github.katanya.statement.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Words that tell nothing of what a text is about. */
final class CommonWords {
  private static final Set<String> WORDS = load();

  private CommonWords() {}

  /** Whether a folded word is one of them, in any language. */
  static boolean contains(String word) {
    return WORDS.contains(word);
  }

  private static Set<String> load() {
    Set<String> words = new HashSet<>();
    for (Language language : Language.values()) {
      String name = language.code() + "/common.txt";
      InputStream resource = CommonWords.class.getResourceAsStream(name);
      if (resource == null) {
        throw new IllegalStateException("the program is incomplete: no resource " + name);
      }
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
        lines.lines().map(String::strip).filter(l -> !l.startsWith("#")).forEach(words::add);
      } catch (IOException e) {
        throw new UncheckedIOException(name, e);
      }
    }
    return Set.copyOf(words);
  }
}
