package io.github.katanya.statement.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.katanya.statement.Reading;
import io.github.katanya.statement.Statement;

/**
 * Writes and reads the JSON form of a reading.
 *
 * <p>Spans count Unicode code points; absent values are null or an empty array, never left out.
 * Thread-safe.
 */
public final class ReadingJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ObjectWriter PRETTY = MAPPER.writerWithDefaultPrettyPrinter();

  private ReadingJson() {}

  /** The reading on one line. */
  public static String line(Reading reading) {
    return line(reading, true);
  }

  /** The reading on one line, with or without the article's text. */
  public static String line(Reading reading, boolean withText) {
    try {
      return MAPPER.writeValueAsString(tree(reading, withText));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a reading that has no JSON form", e);
    }
  }

  /** The reading over several indented lines, with or without the article's text. */
  public static String pretty(Reading reading, boolean withText) {
    try {
      return PRETTY.writeValueAsString(tree(reading, withText));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a reading that has no JSON form", e);
    }
  }

  /** The reading as a JSON tree, with or without the article's text. */
  public static ObjectNode tree(Reading reading, boolean withText) {
    return new ReadingWriter(reading).write(withText);
  }

  /**
   * One statement of a reading as a JSON tree.
   *
   * @throws IllegalArgumentException if the reading does not hold the statement
   */
  public static ObjectNode tree(Reading reading, Statement statement) {
    if (!reading.statements().contains(statement)) {
      throw new IllegalArgumentException("no statement " + statement.id() + " in this reading");
    }
    return new ReadingWriter(reading).write(statement);
  }

  /**
   * The reading that a JSON text holds; the text of the article must be in it.
   *
   * @throws JsonFormatException if the text is not JSON or not in the form of a reading
   */
  public static Reading parse(String json) {
    JsonNode tree;
    try {
      tree = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new JsonFormatException("not JSON: " + e.getOriginalMessage());
    }
    return new ReadingParser().parse(tree);
  }
}
