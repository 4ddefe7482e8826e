package io.github.katanya.ledger;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** By what two articles are known to be the same. */
final class Sameness {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern TRACKING =
      Pattern.compile("(utm_[a-z]+|fbclid|gclid|igshid|mc_cid|mc_eid)(=.*)?");

  private Sameness() {}

  /**
   * The form of an address that is equal for addresses of one page: no scheme, no {@code www.}, no
   * fragment, no slash at the end, and none of the parameters that only tell how a reader came.
   */
  static Optional<String> address(String url) {
    String trimmed = url.strip();
    if (trimmed.isEmpty()) {
      return Optional.empty();
    }
    URI uri;
    try {
      uri = new URI(trimmed);
    } catch (URISyntaxException e) {
      return Optional.of(trimmed);
    }
    if (uri.getHost() == null) {
      return Optional.of(trimmed);
    }
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    if (host.startsWith("www.")) {
      host = host.substring("www.".length());
    }
    boolean usualPort = uri.getPort() == -1 || uri.getPort() == 80 || uri.getPort() == 443;
    String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceAll("/+$", "");
    String query = uri.getRawQuery() == null ? "" : withoutTracking(uri.getRawQuery());
    return Optional.of(
        host
            + (usualPort ? "" : ":" + uri.getPort())
            + path
            + (query.isEmpty() ? "" : "?" + query));
  }

  /** A hash that is equal for texts that differ in white space and Unicode composition only. */
  static String hash(String text) {
    String level = SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
    return UrlKey.sha256(level.strip());
  }

  private static String withoutTracking(String query) {
    return Arrays.stream(query.split("&", -1))
        .filter(p -> !p.isEmpty() && !TRACKING.matcher(p.toLowerCase(Locale.ROOT)).matches())
        .collect(Collectors.joining("&"));
  }
}
