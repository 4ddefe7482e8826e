package io.github.katanya.desk.page;

import java.util.Map;

/**
 * What every page has around it.
 *
 * @param title of the page
 * @param language code of the interface's language
 * @param words the interface's words by their names
 * @param otherLanguage address of the same page in the other language
 * @param query what stands in the search field
 */
public record Shell(
    String title, String language, Map<String, String> words, String otherLanguage, String query) {

  public Shell {
    words = Map.copyOf(words);
  }

  /** The interface's word of a name; the name itself where there is none. */
  public String t(String name) {
    return words.getOrDefault(name, name);
  }
}
