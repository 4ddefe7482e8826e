package io.github.katanya.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms of input, told by a name's suffix or by how the content begins. */
enum Kind {
  TEXT(".txt"),
  PAGE(".html", ".htm"),
  JSON(".json"),
  JSON_LINES(".jsonl", ".ndjson");

  private static final String COMPRESSED = ".gz";

  private final List<String> suffixes;

  Kind(String... suffixes) {
    this.suffixes = List.of(suffixes);
  }

  /** The suffixes of all kinds, for messages. */
  static String known() {
    return ".txt, .html, .htm, .json, .jsonl, .ndjson, each also with .gz";
  }

  /** The kind of a file by its name; letter case does not matter. */
  static Optional<Kind> ofName(String fileName) {
    String name = uncompressed(fileName.toLowerCase(Locale.ROOT));
    for (Kind kind : values()) {
      if (kind.suffixes.stream().anyMatch(name::endsWith)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** A file's name without the suffixes that tell its kind. */
  static String stem(String fileName) {
    String name = uncompressed(fileName);
    for (Kind kind : values()) {
      for (String suffix : kind.suffixes) {
        if (endsWith(name, suffix) && name.length() > suffix.length()) {
          return name.substring(0, name.length() - suffix.length());
        }
      }
    }
    return name;
  }

  /** The kind of content that begins like this; text unless it begins like something else. */
  static Kind ofContent(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u00ef\u00bb\u00bf")) {
      text = text.substring(3);
    }
    // The zeros of UTF-16 are left out, so that a page in it is still seen to be one.
    text = text.replace("\0", "").replace("\u00ff\u00fe", "").replace("\u00fe\u00ff", "").strip();
    char second = text.length() > 1 ? text.substring(1).strip().concat(" ").charAt(0) : ' ';
    boolean object = text.startsWith("{") && (second == '"' || second == '}');
    boolean array = text.startsWith("[") && (second == '{' || second == ']');
    if (object || array) {
      return JSON;
    }
    boolean tag = second == '!' || second == '?' || Character.isLetter(second);
    return text.startsWith("<") && tag ? PAGE : TEXT;
  }

  private static String uncompressed(String name) {
    return endsWith(name, COMPRESSED)
        ? name.substring(0, name.length() - COMPRESSED.length())
        : name;
  }

  private static boolean endsWith(String name, String suffix) {
    return name.toLowerCase(Locale.ROOT).endsWith(suffix);
  }
}
