package io.github.katanya.desk;

import io.github.katanya.desk.page.Shell;
import io.github.katanya.statement.Language;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The interface's words in both languages, and which language a request wants. */
final class Interface {
  private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);

  Interface() {
    for (Language language : Language.values()) {
      words.put(language, load(language));
    }
  }

  private static Map<String, String> load(Language language) {
    String name = "words-" + language.code() + ".properties";
    try (InputStream in = Interface.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      Properties properties = new Properties();
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
      Map<String, String> map = new HashMap<>();
      properties.stringPropertyNames().forEach(k -> map.put(k, properties.getProperty(k)));
      return map;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all words in a language, for tests. */
  Map<String, String> words(Language language) {
    return Map.copyOf(words.getOrDefault(language, Map.of()));
  }

  /** By {@code ?lang=}, else by the browser; English where neither is read. */
  static Language language(Context ctx) {
    Optional<Language> asked = Optional.ofNullable(ctx.queryParam("lang")).flatMap(Language::of);
    if (asked.isPresent()) {
      return asked.get();
    }
    String accepted = Optional.ofNullable(ctx.header("Accept-Language")).orElse("");
    for (String part : accepted.split(",", 8)) {
      Optional<Language> language = Language.of(part.split(";", 2)[0].strip());
      if (language.isPresent()) {
        return language.get();
      }
    }
    return Language.ENGLISH;
  }

  Shell shell(Context ctx, String titleWord, String title) {
    Language language = language(ctx);
    Map<String, String> own = words(language);
    Language other = language == Language.ENGLISH ? Language.INDONESIAN : Language.ENGLISH;
    String shown = titleWord.isEmpty() ? title : own.getOrDefault(titleWord, titleWord);
    return new Shell(
        shown,
        language.code(),
        own,
        otherLanguage(ctx, other),
        Optional.ofNullable(ctx.queryParam("q")).orElse(""));
  }

  private static String otherLanguage(Context ctx, Language other) {
    StringBuilder address = new StringBuilder("?lang=").append(other.code());
    ctx.queryParamMap()
        .forEach(
            (name, values) -> {
              if (!name.equals("lang") && !values.isEmpty()) {
                address
                    .append('&')
                    .append(Addresses.encode(name))
                    .append('=')
                    .append(Addresses.encode(values.get(0)));
              }
            });
    return address.toString();
  }
}
