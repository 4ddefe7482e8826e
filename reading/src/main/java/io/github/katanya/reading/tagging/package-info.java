/**
 * Second stage: which words are cues, sources and contents.
 *
 * <p>{@link io.github.katanya.reading.tagging.Tagger} is the seam behind which patterns and trained
 * models stand side by side. Tying marks to statements is the next stage.
 */
@NullMarked
package io.github.katanya.reading.tagging;

import org.jspecify.annotations.NullMarked;
