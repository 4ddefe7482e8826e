/**
 * Second stage: which words may be cues.
 *
 * <p>Tying cues to sources and contents is the next stage.
 */
@NullMarked
package io.github.katanya.reading.tagging;

import org.jspecify.annotations.NullMarked;
