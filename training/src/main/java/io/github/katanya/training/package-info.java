/**
 * Corpora, trainers and evaluation: from annotated articles to the models that reading ships.
 *
 * <p>Nothing here is needed to read an article, and nothing that reads articles may depend on it.
 */
@NullMarked
package io.github.katanya.training;

import org.jspecify.annotations.NullMarked;
