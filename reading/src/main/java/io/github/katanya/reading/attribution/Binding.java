package io.github.katanya.reading.attribution;

import io.github.katanya.reading.attribution.Phrases.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a pattern's elements have been bound to so far; nodes of a unit.
 *
 * @param content pieces of content as node ranges
 * @param source the noun phrase of the source
 * @param addressee the noun phrase of the addressee
 * @param sharedFrom for a shared source, the node at which the content of the attribution before
 *     must end; else -1
 */
record Binding(
    List<Piece> content,
    Optional<NounPhrase> source,
    Optional<NounPhrase> addressee,
    int sharedFrom) {

  static final Binding EMPTY = new Binding(List.of(), Optional.empty(), Optional.empty(), -1);

  /**
   * A piece of content.
   *
   * @param from its first node
   * @param to the node behind it
   */
  record Piece(int from, int to) {}

  Binding withContent(int from, int to) {
    List<Piece> more = new ArrayList<>(content);
    more.add(new Piece(from, to));
    return new Binding(List.copyOf(more), source, addressee, sharedFrom);
  }

  Binding withSource(NounPhrase np) {
    return new Binding(content, Optional.of(np), addressee, sharedFrom);
  }

  Binding withAddressee(NounPhrase np) {
    return new Binding(content, source, Optional.of(np), sharedFrom);
  }

  Binding withShared(int node) {
    return new Binding(content, source, addressee, node);
  }
}
