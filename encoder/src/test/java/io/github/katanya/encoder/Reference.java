package io.github.katanya.encoder;

import io.github.katanya.statement.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What the training's own code gave for the test article; its {@code encoder.reference} says how it
 * is written.
 */
final class Reference {
  static final String ARTICLE = resource("article.txt");
  private static final List<String[]> LINES =
      resource("reference.txt").lines().map(line -> line.split(" ")).toList();

  record Mark(double probability, List<Span> cue, List<Span> source, List<Span> content) {}

  private Reference() {}

  /** The numbers of all lines of a kind. */
  static List<List<Integer>> numbers(String kind) {
    return LINES.stream()
        .filter(line -> line[0].equals(kind))
        .map(line -> Arrays.stream(line).skip(1).map(Integer::valueOf).toList())
        .toList();
  }

  static List<Mark> marks() {
    return LINES.stream()
        .filter(line -> line[0].equals("mark"))
        .map(l -> new Mark(Double.parseDouble(l[1]), spans(l[2]), spans(l[3]), spans(l[4])))
        .toList();
  }

  private static List<Span> spans(String joined) {
    if (joined.equals("-")) {
      return List.of();
    }
    return Arrays.stream(joined.split(","))
        .map(span -> span.split("-"))
        .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
        .toList();
  }

  static String resource(String name) {
    try (InputStream in = Reference.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
