package io.github.katanya.intake.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The language that a text seems to be in, and why.
 *
 * @param code the language's ISO 639 code; empty if the text gives too little to go by
 * @param share the weighted share of the text's words that speak for the language, 0 to 1
 * @param because the first words that decided, in the order of the text; at most five
 */
public record Guess(Optional<String> code, double share, List<String> because) {

  /** Copies the list. */
  public Guess {
    because = List.copyOf(because);
  }

  static Guess nothing() {
    return new Guess(Optional.empty(), 0, List.of());
  }

  /** The language's English name, or "an unknown language". */
  public String name() {
    return code.map(Guess::nameOf).orElse("an unknown language");
  }

  /** The English name of the language with an ISO 639 code; the code itself where none is known. */
  public static String nameOf(String code) {
    Locale locale = Locale.forLanguageTag(code.strip().replace('_', '-'));
    String name = locale.getDisplayLanguage(Locale.ENGLISH);
    return name.isBlank() ? code : name;
  }
}
