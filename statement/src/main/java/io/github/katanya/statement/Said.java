package io.github.katanya.statement;

import java.util.Optional;

/**
 * When a statement was made.
 *
 * @param value an ISO 8601 date ({@code 2022-09-22}), month ({@code 2022-08}), week ({@code
 *     2022-W38}), year or interval ({@code 2022-09-01/2022-09-10}); empty where the words cannot be
 *     resolved
 * @param mention the words it is read from
 */
public record Said(Optional<String> value, Span mention) {}
