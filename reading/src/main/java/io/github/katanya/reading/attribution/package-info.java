/**
 * Third stage: marks to attributions, each a source, a cue and a content that belong together.
 *
 * <p>Who the source is and what was done by speaking belongs to the stages that follow.
 */
@NullMarked
package io.github.katanya.reading.attribution;

import org.jspecify.annotations.NullMarked;
