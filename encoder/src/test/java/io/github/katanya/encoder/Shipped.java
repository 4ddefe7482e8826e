package io.github.katanya.encoder;

import io.github.katanya.statement.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** The shipped English encoder, loaded once for all tests. */
final class Shipped {
  static final EncoderTagger ENGLISH = Encoders.load(Language.ENGLISH, 1).orElseThrow();

  private Shipped() {}

  static Vocabulary vocabulary() {
    try {
      return Vocabulary.read(
          new BufferedReader(new StringReader(Reference.resource("en/vocabulary.txt"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
