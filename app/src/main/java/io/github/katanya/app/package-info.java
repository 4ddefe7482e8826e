/** The command line and the wiring of the modules; the runnable jar. */
@NullMarked
package io.github.katanya.app;

import org.jspecify.annotations.NullMarked;
