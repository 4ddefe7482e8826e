package io.github.katanya.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * One version of an article.
 *
 * @param number counted from 1
 * @param added when it came in
 * @param title its headline
 * @param length of its text in UTF-16 units
 * @param readings how often it was read with different results
 */
public record VersionEntry(
    int number, Instant added, Optional<String> title, int length, int readings) {}
