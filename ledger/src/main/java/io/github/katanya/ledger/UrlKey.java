package io.github.katanya.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes the names under which things stand in addresses. */
final class UrlKey {
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_:-]{1,80}");
  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9:]+");
  private static final int LONGEST_SLUG = 60;

  private UrlKey() {}

  /**
   * The name itself where it is fit for an address, else what is fit of it and a piece of its hash.
   */
  static String of(String name) {
    if (SAFE.matcher(name).matches()) {
      return name;
    }
    String slug = slug(name);
    return (slug.isEmpty() ? "" : slug + "-") + sha256(name).substring(0, 8);
  }

  /** What is fit for an address in a name; may be empty. */
  static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String slug = UNSAFE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    slug = slug.substring(0, Math.min(slug.length(), LONGEST_SLUG));
    return slug.replaceAll("^-+|-+$", "");
  }

  /** The key, or the first of key-2, key-3 … that is not taken. */
  static String unlessTaken(String key, Predicate<String> taken) {
    String free = key;
    for (int i = 2; taken.test(free); i++) {
      free = key + "-" + i;
    }
    return free;
  }

  /** The SHA-256 of a string's UTF-8 form in hexadecimal digits. */
  static String sha256(String value) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
