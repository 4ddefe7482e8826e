/**
 * Fifth stage: act, polarity, certainty, time, place, occasion, addressee and relays of each
 * attribution.
 */
@NullMarked
package io.github.katanya.reading.meaning;

import org.jspecify.annotations.NullMarked;
