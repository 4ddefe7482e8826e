/**
 * The web pages and the HTTP API over a ledger.
 *
 * <p>Serves on loopback. Everything shown comes from the ledger; no rule about statements may come
 * in.
 */
@NullMarked
package io.github.katanya.desk;

import org.jspecify.annotations.NullMarked;
