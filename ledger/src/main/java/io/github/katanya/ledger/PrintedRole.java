package io.github.katanya.ledger;

import java.util.Optional;

/**
 * A role of a speaker as one article prints it.
 *
 * @param role the role as worded
 * @param affiliation the body it speaks for as worded
 * @param article where it is printed
 */
public record PrintedRole(Optional<String> role, Optional<String> affiliation, Source article) {}
