package io.github.katanya.intake.json;

import java.util.Arrays;

/**
 * The bytes of one article.
 *
 * @param bytes the bytes; empty if there were too many to keep
 * @param line the line of the input in which they begin
 * @param column the bytes that stand before them in that line
 * @param tooLarge whether there were more bytes than one article may have
 */
@SuppressWarnings("ArrayRecordComponent")
record Piece(byte[] bytes, long line, int column, boolean tooLarge) {

  private static final byte[] NONE = {};

  /** The first byte that is no white space; 0 if there is none. */
  int firstByte() {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return b;
      }
    }
    return 0;
  }

  /** Collects a piece and forgets it as soon as it gets too large. */
  static final class Builder {
    private final int limit;
    private final long line;
    private final int column;
    private byte[] bytes = new byte[1024];
    private int length;
    private boolean tooLarge;

    /** A piece of at most {@code limit} bytes that begins where {@code source} stands. */
    Builder(int limit, ByteSource source) {
      this.limit = limit;
      this.line = source.line();
      this.column = source.column();
    }

    void add(int b) {
      if (room(1)) {
        bytes[length++] = (byte) b;
      }
    }

    void add(byte[] from, int start, int count) {
      if (room(count)) {
        System.arraycopy(from, start, bytes, length, count);
        length += count;
      }
    }

    private boolean room(int more) {
      if (tooLarge || length + (long) more > limit) {
        tooLarge = true;
        bytes = NONE;
        return false;
      }
      if (length + more > bytes.length) {
        bytes =
            Arrays.copyOf(
                bytes, (int) Math.min(limit, Math.max(2L * bytes.length, length + (long) more)));
      }
      return true;
    }

    Piece build() {
      return new Piece(tooLarge ? NONE : Arrays.copyOf(bytes, length), line, column, tooLarge);
    }
  }
}
