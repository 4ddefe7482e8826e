/**
 * The records of the domain: articles, statements, speakers, relays, matters and readings.
 *
 * <p>Everything here is an immutable value with no behaviour beyond checking itself. No parsing of
 * text, no input or output and no dependency on another module may come in; the JSON form lives in
 * {@link io.github.katanya.statement.json}.
 */
@NullMarked
package io.github.katanya.statement;

import org.jspecify.annotations.NullMarked;
