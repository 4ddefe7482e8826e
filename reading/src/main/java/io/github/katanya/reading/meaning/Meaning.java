package io.github.katanya.reading.meaning;

import io.github.katanya.statement.Act;
import io.github.katanya.statement.Certainty;
import io.github.katanya.statement.Polarity;
import io.github.katanya.statement.Relay;
import io.github.katanya.statement.Said;
import io.github.katanya.statement.Span;
import java.util.List;
import java.util.Optional;

/**
 * What was done by saying something, how sure, when, where, to whom and through whom.
 *
 * @param act as in {@link io.github.katanya.statement.Statement}, like all that follow
 */
public record Meaning(
    Act act,
    Optional<Polarity> polarity,
    Optional<Certainty> certainty,
    Optional<Said> said,
    Optional<Span> place,
    Optional<Span> occasion,
    Optional<String> addressee,
    List<Relay> relays) {

  public Meaning {
    relays = List.copyOf(relays);
  }
}
