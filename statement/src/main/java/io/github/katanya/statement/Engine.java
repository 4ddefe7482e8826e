package io.github.katanya.statement;

import java.util.Map;

/**
 * What made a reading.
 *
 * @param version version of the program
 * @param models names of the models or lexicons by language code
 */
public record Engine(String version, Map<String, String> models) {

  public Engine {
    models = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(models));
  }
}
