/**
 * From an article to its reading; {@link io.github.katanya.reading.Reader} is the door.
 *
 * <p>Pure and thread-safe: no files and no networks once a reader is built. The stages stand in the
 * sub-packages, each a function of what the one before gave: text, tagging, attribution, identity,
 * meaning, matter. They do not know this package, and other modules use them only where they train
 * or measure.
 */
@NullMarked
package io.github.katanya.reading;

import org.jspecify.annotations.NullMarked;
