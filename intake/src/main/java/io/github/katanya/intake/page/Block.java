package io.github.katanya.intake.page;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * One stretch of a page's text with no break in it.
 *
 * @param container the innermost block element around it
 * @param text its words, white space made single spaces
 * @param linkShare the share of its characters that stand in links, 0 to 1
 * @param suspects the elements around it that may be furniture by their names
 */
record Block(Element container, String text, double linkShare, List<Element> suspects) {
  private static final int SHORTEST_PROSE = 25;
  private static final int LONGEST_LABEL = 80;
  private static final String SENTENCE_ENDS = ".!?…";
  private static final String QUOTES = "\"'”’»";
  private static final String CLOSERS = QUOTES + ")]";

  boolean isHeading() {
    String name = container.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  boolean endsAsSentence() {
    return endsAsSentence(text);
  }

  /** Whether the words end in a sentence's sign or a closing quotation mark. */
  static boolean endsAsSentence(CharSequence words) {
    int end = words.length() - 1;
    while (end > 0 && CLOSERS.indexOf(words.charAt(end)) >= 0) {
      end--;
    }
    return end >= 0
        && (SENTENCE_ENDS.indexOf(words.charAt(end)) >= 0
            || QUOTES.indexOf(words.charAt(words.length() - 1)) >= 0);
  }

  /** How much running prose this is, in characters; 0 for labels, headings and lists of links. */
  double prose() {
    if (isHeading() || text.length() < SHORTEST_PROSE || linkShare > 0.5) {
      return 0;
    }
    if (text.length() < LONGEST_LABEL && !endsAsSentence()) {
      return 0;
    }
    String name = container.normalName();
    double weight = name.equals("li") || name.equals("td") ? 0.5 : 1;
    return weight * text.length() * (1 - linkShare);
  }
}
