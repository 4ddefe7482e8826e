package io.github.katanya.app;

import io.github.katanya.statement.Act;
import io.github.katanya.statement.Position;
import java.util.Map;
import picocli.CommandLine;

/**
 * Colours of the terminal, or none: only on a terminal, and never where NO_COLOR is set
 * (no-color.org).
 */
final class Style {
  private static final String RESET = "\u001B[0m";
  private static final String BOLD = "\u001B[1m";
  private static final String DIM = "\u001B[2m";
  private static final Map<Act, String> ACTS =
      Map.ofEntries(
          Map.entry(Act.DENY, "\u001B[31m"),
          Map.entry(Act.ACCUSE, "\u001B[35m"),
          Map.entry(Act.CONFIRM, "\u001B[32m"),
          Map.entry(Act.CLARIFY, "\u001B[36m"),
          Map.entry(Act.WARN, "\u001B[33m"),
          Map.entry(Act.DEMAND, "\u001B[34m"),
          Map.entry(Act.ASK, "\u001B[34m"));

  private final boolean colour;

  Style(boolean colour) {
    this.colour = colour;
  }

  /** The style that fits standard output. */
  static Style ofOutput() {
    return new Style(isColourful(System.getenv(), CommandLine.Help.Ansi.AUTO.enabled()));
  }

  /**
   * @param environment the environment's variables
   * @param terminal whether output goes to a terminal
   */
  static boolean isColourful(Map<String, String> environment, boolean terminal) {
    return terminal && !environment.containsKey("NO_COLOR");
  }

  boolean isColourful() {
    return colour;
  }

  String strong(String words) {
    return colour ? BOLD + words + RESET : words;
  }

  String faint(String words) {
    return colour ? DIM + words + RESET : words;
  }

  String act(Act act, String words) {
    return colour ? BOLD + ACTS.getOrDefault(act, "") + words + RESET : words;
  }

  String position(Position position, String words) {
    String code =
        switch (position) {
          case AFFIRMS -> "\u001B[35m";
          case DENIES -> "\u001B[31m";
          case DOUBTS, ASKS_PROOF -> "\u001B[36m";
          case COMMENTS -> "";
        };
    return colour && !code.isEmpty() ? code + words + RESET : words;
  }
}
