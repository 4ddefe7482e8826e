package io.github.katanya.app;

/** The exit codes of every command. */
final class Exit {
  /** Everything was done. */
  static final int DONE = 0;

  /** Some inputs failed, or nothing was found; each failure was named on standard error. */
  static final int FAILED = 1;

  /** The command line could not be understood. */
  static final int USAGE = 2;

  private Exit() {}
}
