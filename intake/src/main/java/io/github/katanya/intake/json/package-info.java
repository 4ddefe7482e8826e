/**
 * JSON and JSON Lines to drafts, as a stream.
 *
 * <p>The bytes are first cut into pieces of one article each, then each piece is parsed by itself,
 * so that a broken or too large piece costs no other. Nothing of language, files or HTML may come
 * in.
 */
@NullMarked
package io.github.katanya.intake.json;

import org.jspecify.annotations.NullMarked;
