package io.github.katanya.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.katanya.statement.Article;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Matter;
import io.github.katanya.statement.Reading;
import io.github.katanya.statement.Relay;
import io.github.katanya.statement.Span;
import io.github.katanya.statement.Speaker;
import io.github.katanya.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReaderTest {
  private static final Reader READER = Readers.standard();

  private static Reading read(Language language, String text) {
    return READER.read(Article.of("a", language, text));
  }

  /** Every span of a reading, in the order of the statements. */
  private static List<Span> spans(Reading reading) {
    List<Span> spans = new ArrayList<>();
    reading.lead().ifPresent(spans::add);
    for (Statement statement : reading.statements()) {
      spans.addAll(statement.content());
      spans.addAll(statement.cue());
      spans.addAll(statement.source());
      statement.relays().stream().map(Relay::mention).forEach(spans::add);
      statement.said().ifPresent(said -> spans.add(said.mention()));
      statement.place().ifPresent(spans::add);
      statement.occasion().ifPresent(spans::add);
      Optional<Speaker> speaker = statement.speaker();
      speaker.flatMap(Speaker::nameMention).ifPresent(spans::add);
      speaker.flatMap(Speaker::roleMention).ifPresent(spans::add);
      speaker.flatMap(Speaker::affiliationMention).ifPresent(spans::add);
      speaker.flatMap(Speaker::sourceNameMention).ifPresent(spans::add);
    }
    return spans;
  }

  @Nested
  class ReadingKeepsTheContract extends TextStageContract {
    @Override
    protected List<Span> spans(String text, Language language) {
      Reading reading = read(language, text);
      for (int i = 0; i < reading.statements().size(); i++) {
        Statement statement = reading.statements().get(i);
        assertThat(statement.id()).isEqualTo("s" + (i + 1));
        statement
            .inside()
            .ifPresent(
                outer ->
                    assertThat(reading.statements()).anyMatch(other -> other.id().equals(outer)));
        statement
            .matter()
            .ifPresent(
                matter -> assertThat(reading.matters()).extracting(Matter::id).contains(matter));
      }
      return ReaderTest.spans(reading);
    }

    @Override
    protected boolean inOrder() {
      return false;
    }
  }

  @Test
  void oneReaderServesManyThreads() throws Exception {
    String text =
        "\u201CKami tidak menjual kapal,\u201D kata Ravo Milan, Selasa (12/3). Menurut Dara Lestari, kapal itu kosong. "
            .repeat(40);
    List<Statement> alone = read(Language.INDONESIAN, text).statements();
    List<Throwable> faults = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Thread thread =
          new Thread(
              () -> {
                for (int round = 0; round < 20; round++) {
                  assertThat(read(Language.INDONESIAN, text).statements()).isEqualTo(alone);
                }
              });
      thread.setUncaughtExceptionHandler(
          (t, fault) -> {
            synchronized (faults) {
              faults.add(fault);
            }
          });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(faults).isEmpty();
  }
}
