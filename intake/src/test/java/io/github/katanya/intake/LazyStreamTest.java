package io.github.katanya.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Streams that are far larger than what may be kept of them. */
class LazyStreamTest {
  /** Two buffers of 64 KiB and one article; ten times that is still little. */
  private static final long MOST_AHEAD = 2_000_000;

  @ParameterizedTest
  @CsvSource({"'', '\n', '', 200000000", "'[', ',\n', ']', 60000000"})
  void readsNoFurtherThanItIsAsked(String start, String between, String end, int whole) {
    String text = "Lurah membantah kabar itu karena tidak benar. ".repeat(1_000).strip();
    Endless stream = new Endless(start, "{\"text\":\"" + text + "\"}" + between, end, whole);
    long articles = 0;
    long most = 0;
    try (Incomings incomings = Intake.withDefaults().open("generated", stream)) {
      while (incomings.hasNext()) {
        Incoming incoming = incomings.next();
        if (incoming instanceof Incoming.Accepted) {
          articles++;
        }
        most = Math.max(most, stream.given - articles * (text.length() + 11L + between.length()));
      }
    }
    assertThat(stream.given).isGreaterThanOrEqualTo(whole);
    assertThat(articles).isGreaterThan(whole / 50_000);
    assertThat(most).as("bytes read ahead of the articles handed out").isLessThan(MOST_AHEAD);
  }

  @Test
  void aLineWithoutEndIsPassedOverWithoutBeingKept() {
    Endless stream = new Endless("{\"text\":\"", "lurah membantah ", "\"}\n", 100_000_000);
    Intake intake = Intake.builder().largestJson(1_000_000).build();
    long before = allocated();
    try (Incomings incomings = intake.open("generated", stream)) {
      Incoming only = incomings.next();
      assertThat(only).isInstanceOf(Incoming.Rejected.class);
      assertThat(incomings).isExhausted();
    }
    assertThat(allocated() - before).isLessThan(20_000_000);
  }

  /** The bytes that this thread has ever asked for. */
  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }

  /** A stream made up as it is read. */
  private static final class Endless extends InputStream {
    private final byte[] piece;
    private final byte[] end;
    private final long whole;
    private byte[] current;
    private int at;
    private long given;
    private boolean ended;

    Endless(String start, String piece, String end, long whole) {
      this.current = start.getBytes(StandardCharsets.UTF_8);
      this.piece = piece.getBytes(StandardCharsets.UTF_8);
      this.end = end.getBytes(StandardCharsets.UTF_8);
      this.whole = whole;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      while (at == current.length) {
        if (ended) {
          return -1;
        }
        ended = given >= whole;
        current = ended ? end : piece;
        at = 0;
      }
      int count = Math.min(length, current.length - at);
      System.arraycopy(current, at, into, offset, count);
      at += count;
      given += count;
      return count;
    }
  }
}
