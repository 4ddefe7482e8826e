package io.github.katanya.reading.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.katanya.statement.Certainty;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One word changes the act, the polarity or the certainty. */
class MinimalPairsTest {
  private static final double LEAST = 0.95;
  private static final MeaningReader READER = MeaningReaders.standard();

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("of pairs in which one word changes the meaning, 95 of 100 are read right in both")
  void bothAreRight(Language language) {
    List<Tables.Row> rows = Tables.rows("pairs").filter(r -> r.language() == language).toList();
    List<String> wrong = new ArrayList<>();
    for (Tables.Row row : rows) {
      String first = read(row, 1);
      String second = read(row, 3);
      if (!first.equals(row.cells().get(2)) || !second.equals(row.cells().get(4))) {
        wrong.add(row + " -> " + first + ", " + second);
      }
    }
    assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
    double share = 1 - (double) wrong.size() / rows.size();
    assertThat(share).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(LEAST);
  }

  private static String read(Tables.Row row, int cell) {
    Meaning meaning =
        new Marked(row.cells().get(cell), row.language())
            .read(READER, Optional.empty(), Optional.empty());
    return switch (row.cells().get(0)) {
      case "act" -> meaning.act().code();
      case "polarity" -> meaning.polarity().map(Polarity::code).orElse("none");
      case "certainty" -> meaning.certainty().map(Certainty::code).orElse("none");
      default -> throw new IllegalArgumentException(row.toString());
    };
  }
}
