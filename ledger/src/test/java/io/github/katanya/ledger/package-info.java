/** Tests of the ledger on real files, and the readings they are made with. */
@NullMarked
package io.github.katanya.ledger;

import org.jspecify.annotations.NullMarked;
