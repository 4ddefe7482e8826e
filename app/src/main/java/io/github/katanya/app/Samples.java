package io.github.katanya.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sample articles that the program ships: invented people, places and outlets. */
final class Samples {
  private static final String FOLDER = "samples/";

  private Samples() {}

  /** Names of the sample files. */
  static List<String> names() {
    try (BufferedReader index =
        new BufferedReader(new InputStreamReader(stream("index.txt"), StandardCharsets.UTF_8))) {
      return index.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies the samples into a folder, so that they come in by the same door as any file. */
  static void copyTo(Path folder) {
    try {
      for (String name : names()) {
        try (InputStream in = stream(name)) {
          Files.copy(in, folder.resolve(name));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the samples cannot be copied to " + folder, e);
    }
  }

  private static InputStream stream(String name) {
    InputStream in = Samples.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException("the program lacks its sample " + name);
    }
    return in;
  }
}
