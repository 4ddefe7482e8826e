package io.github.katanya.statement;

/**
 * An outlet through which a statement came to the article.
 *
 * @param name the outlet's name as the article has it
 * @param mention where the article names it
 */
public record Relay(String name, Span mention) {

  /**
   * @throws IllegalArgumentException if the name is blank
   */
  public Relay {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a relay needs a name");
    }
  }
}
