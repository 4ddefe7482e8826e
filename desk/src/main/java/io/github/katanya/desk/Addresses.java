package io.github.katanya.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The lasting addresses of pages. */
final class Addresses {
  private Addresses() {}

  static String article(String key) {
    return "/article/" + encode(key);
  }

  static String statement(String articleKey, String id) {
    return article(articleKey) + "#" + encode(id);
  }

  static String speaker(String key) {
    return "/speaker/" + encode(key);
  }

  static String matter(String key) {
    return "/matter/" + encode(key);
  }

  static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
