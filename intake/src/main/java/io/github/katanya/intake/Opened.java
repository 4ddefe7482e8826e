package io.github.katanya.intake;

import io.github.katanya.intake.draft.DraftException;
import io.github.katanya.intake.draft.Fault;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * An input's stream, uncompressed, with its kind.
 *
 * @param stream the stream, at its beginning
 * @param kind by the name, else by how the content begins
 */
record Opened(InputStream stream, Kind kind) {
  private static final int LOOKED_AT = 8_192;

  /** Bytes behind the first that is no white space which tell the kind. */
  private static final int ENOUGH = 64;

  /**
   * Opens an input.
   *
   * @throws DraftException if the content is none of the known kinds
   */
  static Opened open(Input input) throws IOException, DraftException {
    InputStream stream = input.opener().open();
    try {
      InputStream plain = new Lookahead(stream);
      byte[] start = start(plain);
      if (start.length > 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b) {
        plain = new Lookahead(new GZIPInputStream(plain, 1 << 16));
        start = start(plain);
      }
      Optional<String> other = otherForm(start);
      if (other.isPresent()) {
        throw new DraftException(
            Fault.UNKNOWN_FORM,
            "is " + other.get() + ", which is not read",
            "Give plain text, HTML, JSON or JSON Lines (" + Kind.known() + ").");
      }
      byte[] seen = start;
      return new Opened(plain, input.kind().orElseGet(() -> Kind.ofContent(seen)));
    } catch (IOException | DraftException e) {
      stream.close();
      throw e;
    }
  }

  /** The first bytes, which stay in the stream; does not wait for more than tell the kind. */
  private static byte[] start(InputStream stream) throws IOException {
    byte[] start = new byte[LOOKED_AT];
    stream.mark(LOOKED_AT);
    int length = 0;
    while (length < LOOKED_AT) {
      int read = stream.read(start, length, LOOKED_AT - length);
      if (read < 0) {
        break;
      }
      length += read;
      if (length - firstVisible(start, length) >= ENOUGH) {
        break;
      }
    }
    stream.reset();
    return Arrays.copyOf(start, length);
  }

  private static int firstVisible(byte[] start, int length) {
    int at = 0;
    while (at < length && start[at] >= 0 && start[at] <= ' ') {
      at++;
    }
    return at;
  }

  /** The name of a form that is surely not read, by the marks that such files begin with. */
  private static Optional<String> otherForm(byte[] start) {
    if (begins(start, "%PDF-")) {
      return Optional.of("a PDF file");
    }
    if (begins(start, "PK\u0003\u0004")) {
      return Optional.of("a ZIP archive or an office document");
    }
    if (begins(start, "\u00d0\u00cf\u0011\u00e0")) {
      return Optional.of("an office document");
    }
    if (begins(start, "{\\rtf")) {
      return Optional.of("an RTF document");
    }
    if (begins(start, "(\u00b5/\u00fd")) {
      return Optional.of("compressed by zstd");
    }
    if (begins(start, "BZh") && start.length > 4 && start[4] == '1') {
      return Optional.of("compressed by bzip2");
    }
    if (begins(start, "\u00fd7zXZ")) {
      return Optional.of("compressed by xz");
    }
    if (begins(start, "\u0089PNG")
        || begins(start, "\u00ff\u00d8\u00ff")
        || begins(start, "GIF8")) {
      return Optional.of("an image");
    }
    return Optional.empty();
  }

  private static boolean begins(byte[] start, String mark) {
    if (start.length < mark.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if ((start[i] & 0xff) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A buffered stream that knows whether more comes. {@link GZIPInputStream} takes an idle pipe for
   * the end of a file of several members unless {@code available} says otherwise.
   */
  private static final class Lookahead extends FilterInputStream {
    Lookahead(InputStream stream) {
      super(new BufferedInputStream(stream, 1 << 16));
    }

    @Override
    public int available() throws IOException {
      int waiting = in.available();
      if (waiting > 0) {
        return waiting;
      }
      in.mark(1);
      int next = in.read();
      in.reset();
      return next < 0 ? 0 : 1;
    }
  }
}
