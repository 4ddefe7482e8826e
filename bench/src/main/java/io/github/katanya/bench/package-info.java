/**
 * Speed beside named peers, measured in one run. Peers are linked here and nowhere else; nothing of
 * the program may depend on this module.
 */
@NullMarked
package io.github.katanya.bench;

import org.jspecify.annotations.NullMarked;
