/**
 * Which language a text is in.
 *
 * <p>Word lists under {@code resources/io/github/katanya/intake/language} carry all knowledge; code
 * here counts. No input or output but the reading of those lists, and no dependency on another
 * package of intake, may come in.
 */
@NullMarked
package io.github.katanya.intake.language;

import org.jspecify.annotations.NullMarked;
