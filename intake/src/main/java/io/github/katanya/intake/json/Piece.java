package io.github.katanya.intake.json;

import java.util.Arrays;

/**
 * The bytes of one article.
 *
 * @param bytes the bytes; empty if there were too many to keep
 * @param line the line of the input in which they begin
 * @param tooLarge whether there were more bytes than one article may have
 */
@SuppressWarnings("ArrayRecordComponent")
record Piece(byte[] bytes, long line, boolean tooLarge) {

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
    private byte[] bytes = new byte[1024];
    private int length;
    private boolean tooLarge;

    Builder(int limit, long line) {
      this.limit = limit;
      this.line = line;
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
        bytes = new byte[0];
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
      return new Piece(tooLarge ? new byte[0] : Arrays.copyOf(bytes, length), line, tooLarge);
    }
  }
}
