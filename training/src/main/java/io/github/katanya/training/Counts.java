package io.github.katanya.training;

import java.util.Locale;
import java.util.Set;

/** Counts of what was found rightly, wrongly and not at all. */
final class Counts {
  private int right;
  private int wrong;
  private int missed;

  void right(int n) {
    right += n;
  }

  void wrong(int n) {
    wrong += n;
  }

  void missed(int n) {
    missed += n;
  }

  <T> void compare(Set<T> gold, Set<T> found) {
    int common = 0;
    for (T item : found) {
      common += gold.contains(item) ? 1 : 0;
    }
    right += common;
    wrong += found.size() - common;
    missed += gold.size() - common;
  }

  void add(Counts other) {
    right += other.right;
    wrong += other.wrong;
    missed += other.missed;
  }

  /** In percent. */
  double precision() {
    return percent(right, right + wrong);
  }

  /** In percent. */
  double recall() {
    return percent(right, right + missed);
  }

  /** In percent. */
  double f1() {
    return percent(2 * right, 2 * right + wrong + missed);
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f/%.1f/%.1f", precision(), recall(), f1());
  }
}
