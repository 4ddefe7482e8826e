package io.github.katanya.ledger;

import io.github.katanya.statement.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An article as lists show it.
 *
 * @param key its lasting name in addresses: letters, digits, {@code -} and {@code _} only
 * @param id the id it came in with
 * @param language the language it is written in
 * @param outlet who published it
 * @param url its address
 * @param published the day of publication
 * @param title the headline
 * @param version number of the version shown, counted from 1
 * @param versions how many versions are kept
 * @param added when this version came in
 * @param statements number of statements in it
 * @param matters number of matters in it
 */
public record ArticleEntry(
    String key,
    String id,
    Language language,
    Optional<String> outlet,
    Optional<String> url,
    Optional<LocalDate> published,
    Optional<String> title,
    int version,
    int versions,
    Instant added,
    int statements,
    int matters) {}
