package io.github.katanya.ledger;

/**
 * The storage cannot do what was asked. The message is written for the person at the keyboard: it
 * names the ledger, what is wrong with it, and the way out.
 */
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LedgerException(String message) {
    super(message);
  }

  LedgerException(String message, Throwable cause) {
    super(message, cause);
  }
}
