package io.github.katanya.intake.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the charset that a page declares in a meta element near its beginning. */
final class CharsetDeclaration {
  /** The HTML standard wants it within 1,024 bytes; pages put it later. */
  private static final int SEARCHED = 8_192;

  private static final Pattern META =
      Pattern.compile(
          "<(?:meta|\\?xml)\\s[^>]{0,200}?(?:charset|encoding)\\s{0,8}=\\s{0,8}[\"']?\\s{0,8}([\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private CharsetDeclaration() {}

  static Optional<String> in(byte[] page) {
    String start =
        new String(page, 0, Math.min(page.length, SEARCHED), StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(start);
    return meta.find() ? Optional.of(meta.group(1)) : Optional.empty();
  }
}
