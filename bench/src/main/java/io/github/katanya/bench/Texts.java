package io.github.katanya.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.katanya.statement.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * The articles that all peers read.
 *
 * @param articles their texts
 */
record Texts(List<Text> articles) {

  /**
   * One article.
   *
   * @param id its name
   * @param language its language
   * @param text its text
   */
  record Text(String id, Language language, String text) {}

  /**
   * Reads JSON Lines with {@code id}, {@code text} and {@code lang} or {@code language}.
   *
   * @param only takes articles of this language alone
   * @throws IOException if the file cannot be read, has no such article, or a line is not in that
   *     form; the message names the file and the line
   */
  static Texts load(Path file, Optional<Language> only) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Text> texts = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        JsonNode node = mapper.readTree(line);
        String code = node.path("language").asText(node.path("lang").asText());
        Optional<Language> language = Language.of(code);
        if (!node.path("text").isTextual() || language.isEmpty()) {
          throw new IOException(
              file + ", line " + number + ": no \"text\" or no \"lang\" of id or en");
        }
        if (only.isEmpty() || only.equals(language)) {
          String id = node.path("id").asText("line " + number);
          texts.add(new Text(id, language.get(), node.path("text").asText()));
        }
      }
    }
    if (texts.isEmpty()) {
      throw new IOException(file + ": no article of that language");
    }
    return new Texts(List.copyOf(texts));
  }

  /** Words of all texts: what stands between white space, the same count for every peer. */
  long words() {
    return articles.stream().mapToLong(t -> new StringTokenizer(t.text()).countTokens()).sum();
  }
}
