/**
 * First stage: a text as tokens, sentences, paragraphs and quotations, with furniture told apart.
 *
 * <p>Knows nothing of statements. What differs between languages comes in as data.
 */
@NullMarked
package io.github.katanya.reading.text;

import org.jspecify.annotations.NullMarked;
