package io.github.katanya.ledger;

import io.github.katanya.statement.SpeakerType;
import java.util.Optional;

/**
 * A speaker as lists show it.
 *
 * @param key its lasting name in addresses
 * @param entity what speakers of readings are known by across articles
 * @param name the name most articles give it
 * @param type what kind of source it is
 * @param country ISO 3166-1 alpha-2 code of the side for which it speaks
 * @param statements number of its statements
 * @param articles number of articles these stand in
 */
public record SpeakerEntry(
    String key,
    String entity,
    String name,
    SpeakerType type,
    Optional<String> country,
    int statements,
    int articles) {}
