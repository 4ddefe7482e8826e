package io.github.katanya.training;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.katanya.statement.Span;
import io.github.katanya.statement.json.CodePoints;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A statement, of the gold corpus or of a reading, as the scores see it. Spans are UTF-16 offsets.
 *
 * @param json the statement itself
 * @param source pieces of the source
 * @param cue pieces of the cue
 * @param content pieces of the content
 */
record Scored(JsonNode json, List<Span> source, List<Span> cue, List<Span> content) {

  static Scored of(JsonNode json, CodePoints points) {
    return new Scored(
        json,
        spans(json.get("source"), points),
        spans(json.get("cue"), points),
        spans(json.get("content"), points));
  }

  static List<Scored> all(Optional<JsonNode> array, CodePoints points) {
    List<Scored> all = new ArrayList<>();
    array.ifPresent(a -> a.forEach(json -> all.add(of(json, points))));
    return all;
  }

  private static List<Span> spans(JsonNode array, CodePoints points) {
    List<Span> spans = new ArrayList<>();
    if (array != null) {
      array.forEach(json -> span(json, points).ifPresent(spans::add));
    }
    return spans;
  }

  /** A span written as {@code [start, end]} or as an object. */
  static Optional<Span> span(JsonNode json, CodePoints points) {
    if (json == null || json.isNull() || json.isMissingNode()) {
      return Optional.empty();
    }
    return Optional.of(
        json.isArray()
            ? points.toUtf16(json.get(0).asInt(), json.get(1).asInt())
            : points.toUtf16(json.get("start").asInt(), json.get("end").asInt()));
  }

  /** A text field of the statement. */
  Optional<String> field(String name) {
    return text(json.path(name));
  }

  Optional<String> speaker(String name) {
    return text(json.path("speaker").path(name));
  }

  static Optional<String> text(JsonNode json) {
    return json.isTextual() ? Optional.of(json.asText()) : Optional.empty();
  }

  boolean isDirect(String text) {
    return !content.isEmpty() && content.stream().allMatch(span -> isQuoted(text, span));
  }

  private static boolean isQuoted(String text, Span span) {
    int start = span.start();
    int end = span.end();
    if (start >= end) {
      return false;
    }
    boolean within = Edges.isQuote(text.charAt(start)) && Edges.isQuote(text.charAt(end - 1));
    boolean around =
        start > 0
            && end < text.length()
            && Edges.isQuote(text.charAt(start - 1))
            && Edges.isQuote(text.charAt(end));
    return within || around;
  }

  /** Offsets of the words in spans. */
  static Set<Integer> words(String text, List<Span> spans) {
    Set<Integer> words = new TreeSet<>();
    for (Span span : spans) {
      boolean before = false;
      int i = span.start();
      while (i < span.end()) {
        int c = text.codePointAt(i);
        boolean word = isWord(c);
        if (word && !before) {
          words.add(i);
        }
        before = word;
        i += Character.charCount(c);
      }
    }
    return words;
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || c == '_'
        || type == Character.OTHER_NUMBER
        || type == Character.LETTER_NUMBER;
  }

  static Set<Span> cut(String text, List<Span> spans) {
    Set<Span> cut = new HashSet<>();
    spans.forEach(span -> cut.add(Edges.cut(text, span)));
    return cut;
  }

  /** Small letters and digits without accents, the words parted by one space. */
  static String fold(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder ascii = new StringBuilder();
    plain.chars().filter(c -> c < 128).forEach(c -> ascii.append((char) c));
    return ascii.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
