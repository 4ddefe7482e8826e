package io.github.katanya.desk;

/** The desk cannot serve. The message is written for the person at the keyboard. */
public final class DeskException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DeskException(String message, Throwable cause) {
    super(message, cause);
  }
}
