package io.github.katanya.intake.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Counts the scripts of a text and names the language of those that serve one language alone. */
final class Scripts {
  private static final Map<UnicodeScript, String> SINGLE =
      Map.ofEntries(
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.LAO, "lo"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.MYANMAR, "my"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.TELUGU, "te"),
          Map.entry(UnicodeScript.KANNADA, "kn"),
          Map.entry(UnicodeScript.MALAYALAM, "ml"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.GUJARATI, "gu"),
          Map.entry(UnicodeScript.GURMUKHI, "pa"),
          Map.entry(UnicodeScript.ORIYA, "or"),
          Map.entry(UnicodeScript.SINHALA, "si"),
          Map.entry(UnicodeScript.TIBETAN, "bo"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.ETHIOPIC, "am"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.JAVANESE, "jv"),
          Map.entry(UnicodeScript.SUNDANESE, "su"),
          Map.entry(UnicodeScript.BALINESE, "ban"));

  /** From this share of kana on, text with Chinese characters is Japanese. */
  private static final double KANA_OF_JAPANESE = 0.1;

  private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);

  Scripts(String text) {
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(point -> letters.merge(UnicodeScript.of(point), 1, Integer::sum));
  }

  /** The language that the most frequent script gives away, if it serves one language alone. */
  Optional<String> language() {
    int han = count(UnicodeScript.HAN);
    int kana = count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA);
    UnicodeScript most = UnicodeScript.LATIN;
    for (UnicodeScript script : letters.keySet()) {
      if (count(script) > count(most)) {
        most = script;
      }
    }
    if (han + kana > count(most) || most == UnicodeScript.HAN) {
      return Optional.of(kana >= KANA_OF_JAPANESE * (han + kana) ? "ja" : "zh");
    }
    return Optional.ofNullable(SINGLE.get(most));
  }

  private int count(UnicodeScript script) {
    return letters.getOrDefault(script, 0);
  }
}
