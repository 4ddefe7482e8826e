/**
 * The data that the stages read: cue lexicons, names of states and bodies, roles, calendars.
 *
 * <p>Files lie beside this package under a folder for each language. Only loading and looking up
 * happen here; no rule of any stage may come in.
 */
@NullMarked
package io.github.katanya.reading.lexicon;

import org.jspecify.annotations.NullMarked;
