package io.github.katanya.ledger;

import io.github.katanya.statement.Speaker;
import io.github.katanya.statement.SpeakerType;
import java.util.Locale;

/** Says by what a speaker is known across articles. */
final class SpeakerKeys {
  private SpeakerKeys() {}

  /**
   * A state goes by its country, whose names differ between languages; all others by their entity.
   */
  static String entity(Speaker speaker) {
    if (speaker.type() == SpeakerType.STATE && speaker.country().isPresent()) {
      return "state:" + speaker.country().get().toLowerCase(Locale.ROOT);
    }
    return speaker.entity();
  }
}
