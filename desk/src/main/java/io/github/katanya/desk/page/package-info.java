/**
 * What the templates show: plain values, made by the desk, read by the templates.
 *
 * <p>Public only because templates are compiled into a package of their own. No requests, no
 * ledger, no rules.
 */
@NullMarked
package io.github.katanya.desk.page;

import org.jspecify.annotations.NullMarked;
