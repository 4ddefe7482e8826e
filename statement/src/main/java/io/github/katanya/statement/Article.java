package io.github.katanya.statement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One published text with what is known of it.
 *
 * @param id the name by which the article came in; never blank
 * @param language the language it is written in
 * @param outlet the paper, station or site that published it
 * @param url its address
 * @param published the day of publication, against which dates in the text are resolved
 * @param title the headline
 * @param text the body as read; all offsets count in it
 */
public record Article(
    String id,
    Language language,
    Optional<String> outlet,
    Optional<String> url,
    Optional<LocalDate> published,
    Optional<String> title,
    String text) {

  /**
   * @throws IllegalArgumentException if the id is blank
   */
  public Article {
    Objects.requireNonNull(language);
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(url);
    Objects.requireNonNull(published);
    Objects.requireNonNull(title);
    Objects.requireNonNull(text);
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
  }

  /** An article of which only the text and its language are known. */
  public static Article of(String id, Language language, String text) {
    return new Article(
        id, language, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text);
  }
}
