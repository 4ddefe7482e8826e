package io.github.katanya.ledger;

import io.github.katanya.statement.SpeakerType;
import java.util.Optional;

/**
 * A speaker as one article names it.
 *
 * @param key the speaker's key in the ledger
 * @param name the name in this article
 * @param type what kind of source it is
 * @param role the role as worded
 * @param affiliation the body it speaks for as worded
 * @param country ISO 3166-1 alpha-2 code of the side for which it speaks
 */
public record SpeakerName(
    String key,
    String name,
    SpeakerType type,
    Optional<String> role,
    Optional<String> affiliation,
    Optional<String> country) {}
