package io.github.katanya.reading.text;

import io.github.katanya.statement.Span;

/**
 * A stretch in quotation marks.
 *
 * @param span from the opening mark to the closing one, both included; UTF-16 offsets. A quotation
 *     that runs over several paragraphs is one quotation a paragraph
 * @param level 0 for an outermost quotation, 1 for one inside it, and so on
 * @param closed whether it has a closing mark of its own
 * @param continues whether it goes on with a quotation that the paragraph before left open
 */
public record Quotation(Span span, int level, boolean closed, boolean continues) {}
