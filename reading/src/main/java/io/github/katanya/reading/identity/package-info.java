/**
 * Fourth stage: who the source of each attribution is.
 *
 * <p>Names, pronouns and descriptions of one article are brought together here; across articles
 * that is work of linking.
 */
@NullMarked
package io.github.katanya.reading.identity;

import org.jspecify.annotations.NullMarked;
