/**
 * The lasting record: keeps articles, readings and speakers, and finds them again.
 *
 * <p>SQL stands here and nowhere else. Reading text and drawing pages may not come in.
 */
@NullMarked
package io.github.katanya.ledger;

import org.jspecify.annotations.NullMarked;
