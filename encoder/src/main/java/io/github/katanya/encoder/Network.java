package io.github.katanya.encoder;

import java.util.List;

/** A trained network. Implementations are thread-safe. */
interface Network extends AutoCloseable {

  /** Runs the encoder over a window. */
  Encoded encode(Pieces pieces, Window window);

  @Override
  void close();

  /** A window as the encoder understood it; holds memory until it is closed. */
  interface Encoded extends AutoCloseable {

    /** Scores of the tags of cues, for each word of the window. */
    float[][] cues();

    /** Scores of the tags of sources and contents, for each frame and each of its words. */
    List<float[][]> read(List<Frame> frames);

    @Override
    void close();
  }
}
