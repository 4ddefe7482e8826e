package io.github.katanya.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Reading;
import io.github.katanya.statement.json.ReadingJson;
import java.util.ArrayList;
import java.util.List;

/** Takes a reading apart into its article, which is kept as columns, and the rest, kept as JSON. */
final class Derived {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> FIELDS = List.of("lead", "statements", "matters", "engine");

  private Derived() {}

  /** What the engine read, as JSON; equal for equal readings. */
  static String of(Reading reading) {
    ObjectNode tree = ReadingJson.tree(reading, false);
    return tree.retain(FIELDS).toString();
  }

  /** The reading again. */
  static Reading join(Article article, String derived) {
    ObjectNode tree = MAPPER.createObjectNode();
    tree.put("id", article.id());
    tree.put("language", article.language().code());
    tree.put("outlet", article.outlet().orElse(null));
    tree.put("url", article.url().orElse(null));
    tree.put("published", article.published().map(Object::toString).orElse(null));
    tree.put("title", article.title().orElse(null));
    tree.put("text", article.text());
    JsonNode rest = parse(derived);
    FIELDS.forEach(f -> tree.set(f, rest.path(f)));
    return ReadingJson.parse(tree.toString());
  }

  /** Names as a JSON array. */
  static String array(List<String> names) {
    ArrayNode array = MAPPER.createArrayNode();
    names.forEach(array::add);
    return array.toString();
  }

  /** The names in a JSON array. */
  static List<String> names(String array) {
    List<String> names = new ArrayList<>();
    parse(array).forEach(n -> names.add(n.asText()));
    return names;
  }

  private static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the ledger holds what is no JSON: " + json, e);
    }
  }
}
