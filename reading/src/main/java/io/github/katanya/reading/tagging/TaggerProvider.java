package io.github.katanya.reading.tagging;

import io.github.katanya.statement.Language;
import java.util.Optional;

/**
 * Brings taggers of another artifact; found by {@link java.util.ServiceLoader}. They take the
 * places of the shipped ones where a reader is to be careful.
 */
public interface TaggerProvider {

  /** What readings say made them, in the languages that it has a tagger for. */
  String name();

  /**
   * The tagger of a language, if it has one.
   *
   * @throws IllegalStateException if it has one that cannot be loaded on this machine
   */
  Optional<StatementTagger> tagger(Language language);
}
