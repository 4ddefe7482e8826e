package io.github.katanya.intake.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.katanya.intake.draft.Decoder;
import io.github.katanya.intake.draft.Draft;
import io.github.katanya.intake.draft.DraftException;
import io.github.katanya.intake.draft.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parses one article: a JSON object of known fields; others are passed over. */
final class ArticleObject {
  private static final Set<String> FIELDS =
      Set.of("id", "title", "text", "published", "outlet", "url", "language", "lang");
  private static final String FIX_JSON = "Correct the JSON there, or leave that article out.";

  /** The size of a piece is bounded before it comes here, hence that of its strings. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final Piece piece;
  private final Map<String, String> values = new HashMap<>();
  private final List<String> warnings = new ArrayList<>();

  private ArticleObject(Piece piece) {
    this.piece = piece;
  }

  /**
   * The draft that a piece holds.
   *
   * @throws DraftException if the piece is not the JSON of an article with a text
   */
  static Draft parse(Piece piece) throws DraftException {
    return new ArticleObject(piece).parse();
  }

  /** Whether the bytes are one whole JSON object. */
  static boolean isWhole(Piece piece) {
    try (JsonParser parser = JSON.createParser(piece.bytes())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      parser.skipChildren();
      return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }

  private Draft parse() throws DraftException {
    String json =
        Decoder.utf8(piece.bytes())
            .orElseThrow(
                () ->
                    fault(
                        Fault.BROKEN,
                        place(),
                        "is not UTF-8, which JSON must be",
                        "Convert the file, for example with: iconv -f WINDOWS-1252 -t UTF-8"));
    try (JsonParser parser = JSON.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw fault(
            Fault.BROKEN,
            place(),
            "is not an article, that is, a JSON object",
            "Write one object with the fields id, title, text, published, outlet, url, language.");
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        field(parser, parser.currentName());
      }
      if (parser.nextToken() != null) {
        throw fault(Fault.BROKEN, place(parser), "has more behind the article's end", FIX_JSON);
      }
    } catch (JsonProcessingException e) {
      throw fault(Fault.BROKEN, place(e), "is not JSON: " + firstSentence(e), FIX_JSON);
    } catch (IOException e) {
      throw fault(Fault.BROKEN, place(), "is not JSON: " + e.getMessage(), FIX_JSON);
    }
    return draft();
  }

  private void field(JsonParser parser, String name) throws IOException, DraftException {
    JsonToken value = parser.nextToken();
    if (value == null) {
      return;
    }
    if (!FIELDS.contains(name)) {
      parser.skipChildren();
    } else if (value == JsonToken.VALUE_STRING || (value.isScalarValue() && !name.equals("text"))) {
      if (value != JsonToken.VALUE_NULL) {
        values.put(name, parser.getText());
      }
    } else if (value != JsonToken.VALUE_NULL) {
      if (name.equals("text")) {
        throw fault(
            Fault.BROKEN,
            place(parser),
            "has a field 'text' that is no string",
            "Give it a string.");
      }
      parser.skipChildren();
      warnings.add("field '" + name + "' is neither a string nor a number; left out");
    }
  }

  private Draft draft() throws DraftException {
    String text = values.get("text");
    if (text == null || text.isBlank()) {
      throw fault(
          Fault.NO_TEXT,
          place(),
          text == null ? "has no field 'text'" : "has an empty field 'text'",
          "Give the article's body in the field 'text'.");
    }
    return Draft.of(wellFormed(text))
        .place(place())
        .id(value("id"))
        .title(value("title"))
        .outlet(value("outlet"))
        .url(value("url"))
        .published(value("published"))
        .language(value("language").or(() -> value("lang")))
        .warnings(warnings)
        .build();
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name)).map(this::wellFormed);
  }

  /** Escapes can write half a surrogate pair, which no UTF-8 output could carry. */
  private String wellFormed(String value) {
    StringBuilder repaired = null;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
      } else {
        if (repaired == null) {
          repaired = new StringBuilder(value);
          warnings.add("holds half a surrogate pair, read as \uFFFD");
        }
        repaired.setCharAt(i, '\uFFFD');
      }
    }
    return repaired == null ? value : repaired.toString();
  }

  private String place() {
    return "line " + piece.line();
  }

  private String place(JsonParser parser) {
    return place(parser.currentLocation().getLineNr(), parser.currentLocation().getColumnNr());
  }

  private String place(JsonProcessingException e) {
    return e.getLocation() == null
        ? place()
        : place(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }

  private String place(int lineInPiece, int column) {
    return String.format(
        Locale.ROOT,
        "line %d, column %d",
        piece.line() + Math.max(1, lineInPiece) - 1,
        lineInPiece <= 1 ? piece.column() + column : column);
  }

  private static String firstSentence(JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage());
    int end = message.indexOf("\n");
    return end < 0 ? message : message.substring(0, end);
  }

  private static DraftException fault(Fault fault, String place, String reason, String wayOut) {
    return new DraftException(fault, Optional.of(place), reason, wayOut);
  }
}
