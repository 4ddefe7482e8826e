package io.github.katanya.reading.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A data file of the reader: lines, or blocks of {@code key: value} lines with a blank line between
 * two blocks. A line that begins with {@code #} is a comment.
 */
public final class DataFile {
  private static final String ROOT = "/io/github/katanya/reading/";

  private final String name;
  private final List<Line> lines;

  private DataFile(String name, List<Line> lines) {
    this.name = name;
    this.lines = List.copyOf(lines);
  }

  /**
   * A line of text.
   *
   * @param number counted from 1
   * @param text without the line end
   */
  public record Line(int number, String text) {}

  /**
   * One line of a block.
   *
   * @param key before the colon
   * @param value behind it, without blanks at its edges
   * @param line its number in the file, counted from 1
   */
  public record Field(String key, String value, int line) {}

  /**
   * Lines of {@code key: value} that stand together.
   *
   * @param fields in the order of the file; never empty
   */
  public record Block(List<Field> fields) {

    public Block {
      fields = List.copyOf(fields);
    }

    /** Number of the block's first line. */
    public int line() {
      return fields.get(0).line();
    }

    /** The value of the first field with this key. */
    public Optional<String> get(String key) {
      return fields.stream().filter(f -> f.key().equals(key)).map(Field::value).findFirst();
    }

    /** The values of all fields with this key. */
    public List<String> all(String key) {
      return fields.stream().filter(f -> f.key().equals(key)).map(Field::value).toList();
    }
  }

  /**
   * The shipped file of a name such as {@code id/cues.txt}.
   *
   * @throws LexiconException if there is none or it cannot be read
   */
  public static DataFile shipped(String name) {
    try (InputStream in = DataFile.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new LexiconException(name, 0, "no such data file");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<Line> lines = new ArrayList<>();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.startsWith("#")) {
          lines.add(new Line(number, line));
        }
      }
      return new DataFile(name, lines);
    } catch (IOException e) {
      throw new LexiconException(name, e);
    }
  }

  /** The file's name. */
  public String name() {
    return name;
  }

  /** The lines that are neither blank nor comments. */
  public List<Line> lines() {
    return lines.stream().filter(line -> !line.text().isBlank()).toList();
  }

  /**
   * The blocks.
   *
   * @throws LexiconException at a line without a colon
   */
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<Field> fields = new ArrayList<>();
    for (Line line : lines) {
      if (line.text().isBlank()) {
        if (!fields.isEmpty()) {
          blocks.add(new Block(fields));
          fields.clear();
        }
        continue;
      }
      int colon = line.text().indexOf(':');
      if (colon <= 0) {
        throw new LexiconException(name, line.number(), "expected 'key: value'");
      }
      fields.add(
          new Field(
              line.text().substring(0, colon).strip(),
              line.text().substring(colon + 1).strip(),
              line.number()));
    }
    if (!fields.isEmpty()) {
      blocks.add(new Block(fields));
    }
    return blocks;
  }
}
