package io.github.katanya.ledger;

import io.github.katanya.statement.Matter;
import java.util.List;
import java.util.Optional;

/** Decides which matters of different articles are one. */
interface MatterLinker {

  /** A matter that the ledger has. */
  record Known(long id, Matter matter) {}

  /** A key that matters must share to be one at all. */
  String parties(Matter matter);

  /** The known matter that this one is, among those with the same parties. */
  Optional<Known> link(Matter matter, List<Known> known);
}
