package io.github.katanya.statement.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void everyOffsetOfARandomTextConvertsAsTheJdkCountsIt() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      StringBuilder builder = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        builder.appendCodePoint(random.nextBoolean() ? 'a' : 0x1F600 + random.nextInt(40));
      }
      String text = builder.toString();
      CodePoints points = CodePoints.of(text);
      int count = text.codePointCount(0, text.length());
      for (int point = 0; point <= count; point++) {
        int unit = text.offsetByCodePoints(0, point);
        assertThat(points.fromUtf16(unit)).as("seed %d", seed).isEqualTo(point);
        assertThat(points.toUtf16(point)).as("seed %d", seed).isEqualTo(unit);
      }
    }
  }

  @Test
  void loneSurrogatesCountAsOne() {
    assertThat(CodePoints.of("\uDC00a\uD800").fromUtf16(3)).isEqualTo(3);
  }

  @Test
  void offsetsOutsideTheTextAreRefused() {
    CodePoints points = CodePoints.of("a😀");
    assertThatThrownBy(() -> points.fromUtf16(4)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> points.toUtf16(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> points.toUtf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
