package io.github.katanya.intake.plain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A header of {@code name: value} lines between two lines of three hyphens, at the very beginning.
 *
 * @param values the values by their names in lower case, without the quotation marks around them
 * @param end the UTF-16 offset at which the text behind the header begins
 */
record FrontMatter(Map<String, String> values, int end) {
  private static final Pattern FENCE = Pattern.compile("---[ \\t]*(?:\\r\\n|\\r|\\n|$)");
  private static final Pattern ENTRY =
      Pattern.compile(
          "[ \\t]*([\\p{L}_][\\p{L}\\d_-]*)[ \\t]*:(?:[ \\t]+([^\\r\\n]*)|)(?:\\r\\n|\\r|\\n|$)");
  private static final Pattern PASSED_OVER =
      Pattern.compile("(?:[ \\t]*#[^\\r\\n]*|[ \\t]*)(?:\\r\\n|\\r|\\n)");
  private static final int MOST_LINES = 100;

  /** The header of a text; empty if the text does not begin with one that is whole. */
  static Optional<FrontMatter> of(String text) {
    Matcher fence = FENCE.matcher(text);
    if (!fence.lookingAt()) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    Matcher entry = ENTRY.matcher(text);
    Matcher passedOver = PASSED_OVER.matcher(text);
    int at = fence.end();
    for (int line = 0; line < MOST_LINES && at < text.length(); line++) {
      if (fence.region(at, text.length()).lookingAt()) {
        return values.isEmpty()
            ? Optional.empty()
            : Optional.of(new FrontMatter(values, fence.end()));
      } else if (entry.region(at, text.length()).lookingAt()) {
        String value = entry.group(2);
        values.put(
            entry.group(1).toLowerCase(Locale.ROOT), value == null ? "" : unquoted(value.strip()));
        at = entry.end();
      } else if (passedOver.region(at, text.length()).lookingAt()) {
        at = passedOver.end();
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name)).filter(v -> !v.isBlank());
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() >= 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
