package io.github.katanya.ledger;

import java.util.List;

/**
 * A matter with who stands where.
 *
 * @param entry what lists show of it
 * @param statements all that take a stand on it, in the order in which they were made, as far as
 *     the articles tell
 */
public record KeptMatter(MatterEntry entry, List<StatementEntry> statements) {

  public KeptMatter {
    statements = List.copyOf(statements);
  }
}
