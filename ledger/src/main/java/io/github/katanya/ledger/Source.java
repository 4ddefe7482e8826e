package io.github.katanya.ledger;

import io.github.katanya.statement.Language;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The article that something stands in.
 *
 * @param key the article's key
 * @param id the id it came in with
 * @param language the language it is written in
 * @param outlet who published it
 * @param published the day of publication
 * @param title the headline
 */
public record Source(
    String key,
    String id,
    Language language,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<String> title) {}
