package io.github.katanya.reading.lexicon;

/** Says which place of a data file is not in its form. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param file the data file
   * @param line its line, counted from 1
   * @param what what is wrong there
   */
  public LexiconException(String file, int line, String what) {
    super(file + ":" + line + ": " + what);
  }

  /**
   * @param file a data file that cannot be read
   * @param cause why
   */
  public LexiconException(String file, Throwable cause) {
    super("cannot read " + file, cause);
  }
}
