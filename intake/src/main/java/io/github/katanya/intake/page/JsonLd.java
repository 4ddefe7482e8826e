package io.github.katanya.intake.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The article that a page describes in JSON-LD by the terms of schema.org: alone, in an array, in a
 * graph or inside the description of the page.
 */
final class JsonLd {
  /** Looked at in search of the article. */
  private static final int MOST_NODES = 20_000;

  /** Pages write it by hand: with comments, trailing commas and line breaks in strings. */
  private static final ObjectMapper LENIENT =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final JsonNode article;
  private final List<JsonNode> all;

  private JsonLd(JsonNode article, List<JsonNode> all) {
    this.article = article;
    this.all = all;
  }

  static Optional<JsonLd> articleOf(Document page) {
    List<JsonNode> all = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      try {
        collect(LENIENT.readTree(script.data()), all);
      } catch (JsonProcessingException e) {
        // One broken description of many on a page; what others say still counts.
      }
    }
    return all.stream()
        .filter(JsonLd::isArticle)
        .findFirst()
        .map(article -> new JsonLd(article, all));
  }

  Optional<String> headline() {
    return string(article.path("headline")).or(() -> string(article.path("name")));
  }

  Optional<String> publisher() {
    JsonNode publisher = first(article.path("publisher"));
    return named(publisher).or(() -> reference(publisher).flatMap(JsonLd::named));
  }

  Optional<String> published() {
    return string(article.path("datePublished")).or(() -> string(article.path("dateCreated")));
  }

  Optional<String> url() {
    JsonNode page = article.path("mainEntityOfPage");
    return string(article.path("url"))
        .or(() -> string(page))
        .or(() -> string(page.path("@id")))
        .or(() -> string(page.path("url")));
  }

  Optional<String> language() {
    JsonNode language = first(article.path("inLanguage"));
    return string(language).or(() -> string(language.path("alternateName")));
  }

  /** The body; its markup, if any, is taken off, and blank lines part its paragraphs. */
  Optional<String> body() {
    return string(article.path("articleBody"))
        .map(
            body ->
                body.indexOf('<') >= 0 && body.indexOf('>') >= 0
                    ? Parser.htmlParser().parseInput(body, "").body().wholeText()
                    : body)
        .map(body -> body.replace('\u00a0', ' ').replaceAll("[ \\t]*[\\r\\n]\\s*", "\n\n").strip());
  }

  private Optional<JsonNode> reference(JsonNode to) {
    Optional<String> id = string(to.path("@id"));
    return id.flatMap(
        wanted ->
            all.stream()
                .filter(node -> node.path("@id").asText().equals(wanted))
                .filter(node -> node.hasNonNull("name"))
                .findFirst());
  }

  private static Optional<String> named(JsonNode node) {
    return string(node).or(() -> string(node.path("name")));
  }

  private static JsonNode first(JsonNode node) {
    return node.isArray() && !node.isEmpty() ? node.get(0) : node;
  }

  private static Optional<String> string(JsonNode node) {
    return node.isTextual()
        ? Optional.of(Parser.unescapeEntities(node.asText(), false).strip())
            .filter(s -> !s.isEmpty())
        : Optional.empty();
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one.asText())) {
          return true;
        }
      }
      return false;
    }
    return isArticle(type.asText());
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report");
  }

  private static void collect(JsonNode root, List<JsonNode> all) {
    Deque<JsonNode> waiting = new ArrayDeque<>();
    waiting.add(root);
    while (!waiting.isEmpty() && all.size() < MOST_NODES) {
      JsonNode node = waiting.poll();
      if (node.isObject()) {
        all.add(node);
      }
      node.forEach(
          child -> {
            if (child.isContainerNode()) {
              waiting.add(child);
            }
          });
    }
  }
}
