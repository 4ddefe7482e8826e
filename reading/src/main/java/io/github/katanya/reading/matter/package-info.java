/** Last stage: the claims in dispute and where each statement stands. */
@NullMarked
package io.github.katanya.reading.matter;

import org.jspecify.annotations.NullMarked;
