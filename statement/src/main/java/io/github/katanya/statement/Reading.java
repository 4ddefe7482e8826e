package io.github.katanya.statement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All statements and matters of one article, as one engine version read them.
 *
 * @param article the article that was read
 * @param lead its first sentence after the dateline
 * @param statements in the order of the text
 * @param matters in the order of their first statement
 * @param engine what made the reading
 */
public record Reading(
    Article article,
    Optional<Span> lead,
    List<Statement> statements,
    List<Matter> matters,
    Engine engine) {

  public Reading {
    Objects.requireNonNull(article);
    statements = List.copyOf(statements);
    matters = List.copyOf(matters);
  }
}
