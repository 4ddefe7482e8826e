package io.github.katanya.app;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of a terminal. Width counts code points. */
final class Wrap {
  private Wrap() {}

  /**
   * Lines of at most {@code width} code points; only a word longer than a line is cut.
   *
   * @param words the words; any run of blanks and line ends counts as one blank
   */
  static List<String> lines(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : words.strip().split("[\\s\\u00A0]+")) {
      String rest = word;
      int length = length(rest);
      if (used > 0 && used + 1 + length > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      while (length > width) {
        int cut = rest.offsetByCodePoints(0, width);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
        length = length(rest);
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(rest);
      used += length;
    }
    if (used > 0 || lines.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** The words on one line, cut with an ellipsis where they are longer than {@code width}. */
  static String line(String words, int width) {
    String one = words.strip().replaceAll("[\\s\\u00A0]+", " ");
    return length(one) <= width
        ? one
        : one.substring(0, one.offsetByCodePoints(0, width - 1)).stripTrailing() + "\u2026";
  }

  static int length(String words) {
    return words.codePointCount(0, words.length());
  }

  static String pad(String words, int width) {
    return words + " ".repeat(Math.max(0, width - length(words)));
  }
}
