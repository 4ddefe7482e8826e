package io.github.katanya.reading.identity;

import io.github.katanya.reading.text.TokenRange;
import java.util.Optional;

/**
 * A source taken apart; token ranges of the text.
 *
 * @param name the person's name
 * @param role the role's head
 * @param affiliation what stands between role and name
 * @param whole the whole source
 */
record SourcePhrase(
    Optional<TokenRange> name,
    Optional<TokenRange> role,
    Optional<TokenRange> affiliation,
    TokenRange whole) {}
