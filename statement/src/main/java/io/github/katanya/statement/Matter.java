package io.github.katanya.statement;

import java.util.List;

/**
 * A claim on which statements of one article take positions.
 *
 * @param id its name within the reading ({@code m1})
 * @param claim the claim as one plain English sentence in the positive form
 * @param klaim the same in Indonesian
 * @param who ISO country codes or names of the acting parties
 * @param whom ISO country codes or names of the receiving parties
 * @param what the thing at issue, in a few words
 */
public record Matter(
    String id, String claim, String klaim, List<String> who, List<String> whom, String what) {

  public Matter {
    who = List.copyOf(who);
    whom = List.copyOf(whom);
  }
}
