package io.github.katanya.encoder;

import io.github.katanya.reading.tagging.Calibration;
import java.io.IOException;
import java.io.Reader;
import java.util.Properties;

/**
 * What a network needs beside its graphs.
 *
 * @param room most pieces of a window, special ones left out
 * @param left words before a cue that its frame holds
 * @param right words from a cue's first word on that its frame holds
 * @param least least probability of a cue
 * @param cues field of outside, begin, go on over a window's words
 * @param frames field of sources (kind 0) and contents (kind 1) over a frame's words
 * @param calibration makes a statement's confidence of its cue's probability
 */
record Settings(
    int room,
    int left,
    int right,
    double least,
    Field cues,
    Field frames,
    Calibration calibration) {
  private static final int CUE_TAGS = 3;
  private static final int FRAME_TAGS = 5;

  /** Positions that an encoder of this kind has, the two of the special pieces taken off. */
  private static final int MOST_ROOM = 510;

  /**
   * Reads what {@code encoder.export} wrote.
   *
   * @throws IOException if the reader fails or a setting is missing or out of its bounds
   */
  static Settings read(Reader from) throws IOException {
    Properties properties = new Properties();
    properties.load(from);
    return new Settings(
        (int) number(properties, "room", 1, MOST_ROOM),
        (int) number(properties, "left", 0, MOST_ROOM),
        (int) number(properties, "right", 1, MOST_ROOM),
        number(properties, "cue.least", 0, 1),
        field(properties, "cue", CUE_TAGS),
        field(properties, "frame", FRAME_TAGS),
        new Calibration(
            optional(properties, "calibration.slope", 1),
            optional(properties, "calibration.shift", 0)));
  }

  private static Field field(Properties properties, String name, int tags) throws IOException {
    double[] flat = numbers(properties, name + ".moves", tags * tags);
    double[][] moves = new double[tags][tags];
    for (int i = 0; i < tags; i++) {
      System.arraycopy(flat, i * tags, moves[i], 0, tags);
    }
    return new Field(moves, numbers(properties, name + ".starts", tags));
  }

  private static double number(Properties properties, String name, double least, double most)
      throws IOException {
    double value = numbers(properties, name, 1)[0];
    if (!(value >= least && value <= most)) {
      throw new IOException(name + "=" + value + " does not lie from " + least + " to " + most);
    }
    return value;
  }

  /** A network that nobody has calibrated has no such setting. */
  private static double optional(Properties properties, String name, double otherwise)
      throws IOException {
    return properties.getProperty(name) == null ? otherwise : numbers(properties, name, 1)[0];
  }

  private static double[] numbers(Properties properties, String name, int count)
      throws IOException {
    String value = properties.getProperty(name);
    if (value == null) {
      throw new IOException("no setting " + name);
    }
    String[] words = value.strip().split("\\s+");
    if (words.length != count) {
      throw new IOException(name + " has " + words.length + " numbers, not " + count);
    }
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      try {
        numbers[i] = Double.parseDouble(words[i]);
      } catch (NumberFormatException e) {
        throw new IOException(name + ": '" + words[i] + "' is no number", e);
      }
    }
    return numbers;
  }
}
