package io.github.katanya.desk.page;

import java.util.List;

/**
 * A matter with its sides.
 *
 * @param claim in the interface's language
 * @param other in the other language; empty where it is the same
 * @param address of its page
 * @param note how many articles of which outlets tell it
 * @param sides who stands where
 */
public record MatterView(
    String claim, String other, String address, String note, List<Side> sides) {

  public MatterView {
    sides = List.copyOf(sides);
  }

  /**
   * One side.
   *
   * @param position code of the position
   * @param speakers who takes it
   */
  public record Side(String position, List<Named> speakers) {

    public Side {
      speakers = List.copyOf(speakers);
    }
  }

  /**
   * A name with its page.
   *
   * @param name the name
   * @param address the page's address; empty where there is none
   */
  public record Named(String name, String address) {}
}
