package io.github.katanya.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.katanya.reading.tagging.StatementTagger;
import io.github.katanya.reading.tagging.TaggedStatement;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TextAnalysers;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackedTaggerTest {
  /** Tokens: \u201c0 We1 left2 .3 \u201d4 Orla5 said6 .7 Ravo8 agreed9 that10 it11 rained12 .13 */
  private static final AnalysedText TEXT =
      TextAnalysers.standard()
          .analyse("\u201cWe left.\u201d Orla said. Ravo agreed that it rained.", Language.ENGLISH);

  private static final TaggedStatement QUOTED = statement(6, 0, 5, 0.9);

  private static TaggedStatement statement(int cue, int first, int end, double confidence) {
    return new TaggedStatement(
        new TokenRange(cue, cue + 1),
        List.of(new TokenRange(cue - 1, cue)),
        List.of(new TokenRange(first, end)),
        confidence);
  }

  private static List<TaggedStatement> tag(
      List<TaggedStatement> first, List<TaggedStatement> second) {
    StatementTagger one = text -> first;
    StatementTagger other = text -> second;
    return new BackedTagger(one, other).tag(TEXT);
  }

  @Test
  void aQuotationThatTheFirstLeavesIsTakenFromTheSecond() {
    TaggedStatement indirect = statement(9, 11, 13, 0.9);

    assertThat(tag(List.of(indirect), List.of(QUOTED))).containsExactly(QUOTED, indirect);
  }

  @Test
  void indirectSpeechThatOnlyTheSecondMarksIsNotTaken() {
    assertThat(tag(List.of(QUOTED), List.of(statement(9, 11, 13, 0.9)))).containsExactly(QUOTED);
  }

  @Test
  void aQuotationThatTheFirstMarksStaysAsTheFirstMarksIt() {
    TaggedStatement other = statement(9, 1, 3, 0.9);

    assertThat(tag(List.of(QUOTED), List.of(other))).containsExactly(QUOTED);
  }

  @Test
  void anUnsureStatementStaysOnlyWhereTheSecondHasACueToo() {
    TaggedStatement unsure = statement(9, 11, 13, 0.3);

    assertThat(tag(List.of(unsure), List.of())).isEmpty();
    assertThat(tag(List.of(unsure), List.of(statement(9, 10, 13, 0.6)))).containsExactly(unsure);
  }
}
