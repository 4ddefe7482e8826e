package io.github.katanya.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The words of the names that an element's class and id give it. */
final class Names {
  private static final int LONGEST = 1_000;

  private Names() {}

  /** One list of words for each name: {@code class="related-links box"} has two names. */
  static List<List<String>> of(Element element) {
    String attributes = element.className() + " " + element.id();
    if (attributes.isBlank() || attributes.length() > LONGEST) {
      return List.of();
    }
    List<List<String>> names = new ArrayList<>();
    for (String name : attributes.strip().split("\\s+")) {
      names.add(words(name));
    }
    return names;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean end = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
      boolean hump =
          !end
              && i > start
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (end || hump) {
        if (i > start) {
          words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = end ? i + 1 : i;
      }
    }
    return words;
  }
}
