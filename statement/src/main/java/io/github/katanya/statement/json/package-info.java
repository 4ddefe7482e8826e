/**
 * The JSON form of articles and readings, as docs/reading.schema.json describes it.
 *
 * <p>In JSON a span counts Unicode code points; the conversion from UTF-16 units happens here and
 * nowhere else. No files, no networks.
 */
@NullMarked
package io.github.katanya.statement.json;

import org.jspecify.annotations.NullMarked;
