/**
 * The careful engine: a pretrained encoder that marks statements, run in 8 bits by ONNX Runtime.
 *
 * <p>Here live the tagger, its word-piece tokenizer, the windows a text is cut into and the
 * decoding of the network's scores. Training and export are in {@code training/encoder}; nothing
 * here knows how a network was trained, and nothing but {@code OnnxNetwork} knows ONNX Runtime.
 */
@NullMarked
package io.github.katanya.encoder;

import org.jspecify.annotations.NullMarked;
