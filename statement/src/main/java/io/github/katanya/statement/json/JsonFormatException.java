package io.github.katanya.statement.json;

/** Says which part of a JSON text is not in the form of an article or a reading. */
public final class JsonFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong and where
   */
  public JsonFormatException(String message) {
    super(message);
  }
}
