package io.github.katanya.desk.page;

/**
 * A stretch of an article's text whose marks do not change.
 *
 * @param text the words
 * @param classes class names of its marks, with blanks between; empty where nothing is marked
 * @param begins ids of the statements whose content begins here, with blanks between
 */
public record Segment(String text, String classes, String begins) {

  /** The ids of {@link #begins()} one by one. */
  public String[] ids() {
    return begins.isEmpty() ? new String[0] : begins.split(" ");
  }
}
