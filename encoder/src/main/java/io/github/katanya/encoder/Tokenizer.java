package io.github.katanya.encoder;

/** Cuts texts into the pieces that a network knows. */
interface Tokenizer {

  /** The pieces and words of a text. */
  Pieces cut(String text);

  /** Id of the piece that begins a window. */
  int first();

  /** Id of the piece that ends a window. */
  int last();
}
