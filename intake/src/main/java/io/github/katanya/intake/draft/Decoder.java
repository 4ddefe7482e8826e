package io.github.katanya.intake.draft;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads bytes as text.
 *
 * <p>The order of trust: a byte order mark; UTF-8 that holds together, whatever was declared (a
 * page declared as ISO 8859-1 that is sound UTF-8 is UTF-8); the declared charset; the guess of
 * ICU's charset detector. As on the web, ISO 8859-1 and ASCII are read as windows-1252, which
 * contains them (WHATWG Encoding Standard, "Names and labels").
 */
public final class Decoder {
  /** Bytes given to the detector, which itself looks at no more than 8,000. */
  private static final int SAMPLE = 8_000;

  private static final int LEAST_CONFIDENCE = 10;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Decoder() {}

  /** The text of bytes of which nothing is known. */
  public static Decoded decode(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /** The text of bytes that declare a charset in themselves or beside them. */
  public static Decoded decode(byte[] bytes, Optional<String> declared) {
    Optional<Mark> mark = Mark.of(bytes);
    if (mark.isPresent()) {
      return lenient(bytes, mark.get().length(), mark.get().charset(), List.of());
    }
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    Optional<Charset> utf16 = utf16WithoutMark(bytes);
    if (utf16.isPresent()) {
      return lenient(bytes, 0, utf16.get(), List.of());
    }
    if (utf8.isPresent()) {
      return new Decoded(utf8.get(), StandardCharsets.UTF_8, List.of());
    }
    Optional<Charset> stated = declared.flatMap(Decoder::named);
    if (stated.isPresent() && !stated.get().equals(StandardCharsets.UTF_8)) {
      return lenient(bytes, 0, stated.get(), List.of());
    }
    Charset guess = nearlyUtf8(bytes) ? StandardCharsets.UTF_8 : guess(bytes);
    String why =
        guess.equals(StandardCharsets.UTF_8)
            ? "is UTF-8 with broken places, which are read as \uFFFD"
            : "is not UTF-8; read as " + guess.name();
    return lenient(bytes, 0, guess, List.of(why));
  }

  /** The text of bytes that must be UTF-8, with or without its mark; empty if they are not. */
  public static Optional<String> utf8(byte[] bytes) {
    boolean marked = Mark.of(bytes).filter(m -> m.length() == 3).isPresent();
    return strict(
        marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes, StandardCharsets.UTF_8);
  }

  /** Whether the text holds so many control characters that it must be something else. */
  public static boolean isBinary(String text) {
    int odd = 0;
    int limit = Math.min(text.length(), 100_000);
    for (int i = 0; i < limit; i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b)
          || c == '\uFFFD'
          || c == 0x7f) {
        odd++;
      }
    }
    return odd > 2 && odd > limit / 100;
  }

  private record Mark(Charset charset, int length) {
    static Optional<Mark> of(byte[] b) {
      if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
        return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
      }
      if (b.length >= 4 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE && b[2] == 0 && b[3] == 0) {
        return Optional.of(new Mark(Charset.forName("UTF-32LE"), 4));
      }
      if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
        return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
      }
      if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
        return Optional.of(new Mark(StandardCharsets.UTF_16BE, 2));
      }
      return Optional.empty();
    }
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoded lenient(byte[] bytes, int from, Charset charset, List<String> warnings) {
    String text = new String(bytes, from, bytes.length - from, charset);
    List<String> all = new ArrayList<>(warnings);
    if (warnings.isEmpty() && text.indexOf('\uFFFD') >= 0) {
      all.add("is " + charset.name() + " with broken places, which are read as \uFFFD");
    }
    return new Decoded(text, charset, all);
  }

  /** Latin letters in UTF-16 have a zero in every second byte. */
  private static Optional<Charset> utf16WithoutMark(byte[] bytes) {
    if (bytes.length < 4) {
      return Optional.empty();
    }
    int even = 0;
    int odd = 0;
    int limit = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < limit; i++) {
      if (bytes[i] == 0) {
        if (i % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    boolean halfZeros = Math.max(even, odd) > limit / 4 && Math.min(even, odd) <= limit / 100;
    return halfZeros
        ? Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  /** Whether all but a few of the sequences outside ASCII are sound UTF-8. */
  private static boolean nearlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int sound = 0;
    int broken = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD') {
        broken++;
      } else if (c > 0x7f) {
        sound++;
      }
    }
    return broken * 4 < sound;
  }

  private static Optional<Charset> named(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")) {
      return Optional.of(WINDOWS_1252);
    }
    try {
      return Optional.of(Charset.forName(name)).filter(c -> !c.name().startsWith("UTF-16"));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Charset guess(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample(bytes));
    CharsetMatch[] matches = detector.detectAll();
    for (CharsetMatch match : matches) {
      if (match.getConfidence() < LEAST_CONFIDENCE) {
        break;
      }
      // What is no sound UTF-8 cannot be UTF-8, nor can bytes without zeros be UTF-16 or UTF-32.
      Optional<Charset> charset = named(match.getName());
      if (charset.isPresent() && !charset.get().name().startsWith("UTF-")) {
        return charset.get();
      }
    }
    return WINDOWS_1252;
  }

  /** The stretches around bytes outside ASCII, which alone tell charsets apart. */
  private static byte[] sample(byte[] bytes) {
    byte[] sample = new byte[Math.min(SAMPLE, bytes.length)];
    int filled = 0;
    int done = 0;
    for (int i = 0; i < bytes.length && filled < sample.length; i++) {
      if (bytes[i] < 0) {
        int from = Math.max(done, i - 40);
        int to = Math.min(bytes.length, i + 40);
        int length = Math.min(to - from, sample.length - filled);
        System.arraycopy(bytes, from, sample, filled, length);
        filled += length;
        done = to;
        i = to - 1;
      }
    }
    return Arrays.copyOf(sample, filled);
  }
}
