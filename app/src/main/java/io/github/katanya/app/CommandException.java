package io.github.katanya.app;

/** A command that cannot be carried out; the message is for the person at the keyboard. */
final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommandException(String message) {
    super(message);
  }
}
