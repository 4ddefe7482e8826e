package io.github.katanya.reading.meaning;

import io.github.katanya.statement.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Tables of test sentences beside the tests: a row a line, cells between bars. */
final class Tables {
  private Tables() {}

  /** A row. */
  record Row(Language language, List<String> cells) {
    @Override
    public String toString() {
      return language.code() + ": " + String.join(" | ", cells);
    }
  }

  /** The rows of both languages, from {@code id-NAME.txt} and {@code en-NAME.txt}. */
  static Stream<Row> rows(String name) {
    return Stream.of(Language.values())
        .flatMap(l -> lines(l.code() + "-" + name + ".txt").map(line -> row(l, line)));
  }

  private static Row row(Language language, String line) {
    return new Row(language, Stream.of(line.split("\\|")).map(String::strip).toList());
  }

  private static Stream<String> lines(String file) {
    try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
