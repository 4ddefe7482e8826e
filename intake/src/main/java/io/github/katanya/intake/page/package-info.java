/**
 * HTML pages to drafts: the article's words and data out of all that stands around them.
 *
 * <p>What a page calls its parts is data, under {@code resources/io/github/katanya/intake/page}.
 * Nothing here fetches anything; no files, no JSON Lines and no language may come in.
 */
@NullMarked
package io.github.katanya.intake.page;

import org.jspecify.annotations.NullMarked;
