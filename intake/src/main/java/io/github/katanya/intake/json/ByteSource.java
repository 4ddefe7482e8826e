package io.github.katanya.intake.json;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A stream read byte by byte that can be looked ahead by one and counts its lines. */
final class ByteSource implements Closeable {
  static final int END = -1;
  private static final byte[] NEW_LINE = {'\n'};
  private static final int BUFFER = 1 << 16;

  private InputStream stream;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private long line = 1;
  private int column;

  ByteSource(InputStream stream) {
    this.stream = stream;
  }

  /** The number of the line, counted from 1, in which the next byte stands. */
  long line() {
    return line;
  }

  /** The number of bytes taken from that line. */
  int column() {
    return column;
  }

  /** The next byte, 0 to 255, without taking it; {@link #END} at the end. */
  int peek() throws IOException {
    return at < filled || fill() ? buffer[at] & 0xff : END;
  }

  /** Takes the next byte, 0 to 255; {@link #END} at the end. */
  int take() throws IOException {
    int next = peek();
    if (next != END) {
      at++;
      column++;
      if (next == '\n') {
        line++;
        column = 0;
      }
    }
    return next;
  }

  /**
   * Takes the rest of the line, with its end, and adds it to {@code into}.
   *
   * @return whether there was a byte to take
   */
  boolean takeLine(Piece.Builder into) throws IOException {
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      into.add(buffer, at, end - at);
      if (end < filled) {
        at = end + 1;
        line++;
        column = 0;
        return true;
      }
      at = end;
    }
    return any;
  }

  /** Puts two lines that were taken back before what stands next. */
  void putBack(Piece first, Piece second) {
    byte[] rest = Arrays.copyOfRange(buffer, at, filled);
    byte[] gap = new byte[(int) Math.max(1, second.line() - first.line())];
    Arrays.fill(gap, (byte) '\n');
    stream =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    new ByteArrayInputStream(first.bytes()),
                    new ByteArrayInputStream(gap),
                    new ByteArrayInputStream(second.bytes()),
                    new ByteArrayInputStream(NEW_LINE),
                    new ByteArrayInputStream(rest),
                    stream)));
    at = 0;
    filled = 0;
    line = first.line();
    column = first.column();
  }

  /** Takes the UTF-8 byte order mark, if it stands next. */
  void skipMark() throws IOException {
    if (peek() == 0xEF
        && filled - at >= 3
        && (buffer[at + 1] & 0xff) == 0xBB
        && (buffer[at + 2] & 0xff) == 0xBF) {
      at += 3;
    }
  }

  /** Takes white space, as JSON knows it. */
  void skipSpace() throws IOException {
    for (int next = peek();
        next == ' ' || next == '\n' || next == '\r' || next == '\t';
        next = peek()) {
      take();
    }
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = 0;
    // Three bytes at least, so that a byte order mark is seen whole.
    while (filled < 3) {
      int read = stream.read(buffer, filled, BUFFER - filled);
      if (read < 0) {
        break;
      }
      filled += read;
    }
    return filled > 0;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
