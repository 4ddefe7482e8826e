/**
 * From files, pages and streams to articles.
 *
 * <p>{@link io.github.katanya.intake.Intake} is the door; the packages below it are for it alone,
 * but for {@link io.github.katanya.intake.draft.Fault}. Knows what an article is and nothing of
 * reading it. Every failure names the input, the place and the way out; one broken input never ends
 * the others.
 */
@NullMarked
package io.github.katanya.intake;

import org.jspecify.annotations.NullMarked;
