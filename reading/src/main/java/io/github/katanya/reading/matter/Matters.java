package io.github.katanya.reading.matter;

import io.github.katanya.statement.Matter;
import io.github.katanya.statement.Statement;
import java.util.List;

/**
 * The matters of an article.
 *
 * @param matters in the order of their first statement
 * @param statements all statements of the article, in their order, with matter and position where
 *     they take a stand
 */
public record Matters(List<Matter> matters, List<Statement> statements) {

  public Matters {
    matters = List.copyOf(matters);
    statements = List.copyOf(statements);
  }
}
