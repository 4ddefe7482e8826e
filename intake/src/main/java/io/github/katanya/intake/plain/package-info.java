/**
 * Plain text to drafts.
 *
 * <p>The text of the draft is the text of the input, unchanged to the character, since every offset
 * of a reading counts in it; only a front-matter header is no part of it.
 */
@NullMarked
package io.github.katanya.intake.plain;

import org.jspecify.annotations.NullMarked;
