package io.github.katanya.ledger;

import io.github.katanya.statement.Span;
import java.util.List;

/**
 * A statement that a query found.
 *
 * @param statement the statement
 * @param matched where the words of the query stand in {@link StatementEntry#content()}, in UTF-16
 *     units, in order and apart from each other
 */
public record Hit(StatementEntry statement, List<Span> matched) {

  public Hit {
    matched = List.copyOf(matched);
  }
}
