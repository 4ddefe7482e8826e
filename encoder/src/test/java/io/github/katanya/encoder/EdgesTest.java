package io.github.katanya.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.katanya.statement.Span;
import org.junit.jupiter.api.Test;

class EdgesTest {
  private static String settled(String text, String part) {
    int start = text.indexOf(part);
    Span span = Edges.settle(text, start, start + part.length()).orElseThrow();
    return text.substring(span.start(), span.end());
  }

  @Test
  void marksAtTheEndsComeOff() {
    assertThat(settled("Then (the mayor), went", "(the mayor),")).isEqualTo("the mayor");
  }

  @Test
  void quotationMarksComeBackWhereTheyStandOnBothSides() {
    assertThat(settled("She said \"it stays shut,\" then left.", "it stays shut"))
        .isEqualTo("\"it stays shut,\"");
  }

  @Test
  void aMarkOnOneSideStaysOut() {
    assertThat(settled("She said \"it stays shut,\" then left.", "stays shut"))
        .isEqualTo("stays shut");
  }

  @Test
  void marksAloneAreNothing() {
    assertThat(Edges.settle("a \"...\" b", 2, 7)).isEmpty();
  }
}
