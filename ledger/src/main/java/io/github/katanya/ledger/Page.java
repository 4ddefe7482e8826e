package io.github.katanya.ledger;

import java.util.List;

/**
 * One stretch of a longer list.
 *
 * @param items what stands in this stretch
 * @param offset how many stand before it
 * @param total how many there are in all
 */
public record Page<T>(List<T> items, long offset, long total) {

  public Page {
    items = List.copyOf(items);
  }

  /** A list of nothing. */
  public static <T> Page<T> empty() {
    return new Page<>(List.of(), 0, 0);
  }

  /** Whether the list goes on behind this stretch. */
  public boolean hasMore() {
    return offset + items.size() < total;
  }
}
