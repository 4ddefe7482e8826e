/**
 * What an input says of an article before anything is decided: its words, decoded, and its data as
 * written.
 *
 * <p>Also the two things that every kind of input needs: bytes to text, and a written date to a
 * day. Nothing of JSON, HTML or files may come in.
 */
@NullMarked
package io.github.katanya.intake.draft;

import org.jspecify.annotations.NullMarked;
