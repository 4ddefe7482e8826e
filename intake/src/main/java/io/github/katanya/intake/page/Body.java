package io.github.katanya.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds a page's article body: the element around most of its prose.
 *
 * <p>Each paragraph votes for the elements around it, less for the farther ones (the idea of
 * Readability, Arc90 2009). An element that names itself the body is believed if it holds at least
 * half as much prose as the winner.
 */
final class Body {
  private static final int VOTES_UP = 5;

  /**
   * A part that may be furniture by its name is believed to be only below this share of the prose.
   */
  private static final double MOST_OF_DOUBTFUL = 0.3;

  private static final double LEAST_OF_SIBLING = 0.2;
  private static final int LONGEST_DATELINE = 60;

  private final Furniture furniture;
  private final List<Block> blocks;
  private final Map<Element, Double> proseIn = new LinkedHashMap<>();
  private final Map<Element, Double> votes = new LinkedHashMap<>();

  Body(Document page, Furniture furniture) {
    this.furniture = furniture;
    this.blocks = withoutFurniture(Blocks.of(page.body(), furniture));
    blocks.forEach(this::vote);
  }

  /**
   * The body's paragraphs, parted by a blank line, without the headline; empty if there are none.
   */
  String text(Optional<String> title) {
    Set<Element> roots = roots();
    List<Block> inside = blocks.stream().filter(block -> isIn(block, roots)).toList();
    return trimmed(joined(inside), title.map(Body::plain).orElse("")).stream()
        .map(Block::text)
        .collect(Collectors.joining("\n\n"));
  }

  private List<Block> withoutFurniture(List<Block> all) {
    double whole = 0;
    Map<Element, Double> proseOf = new LinkedHashMap<>();
    for (Block block : all) {
      whole += block.prose();
      for (Element suspect : block.suspects()) {
        proseOf.merge(suspect, block.prose(), Double::sum);
      }
    }
    Set<Element> guilty = new HashSet<>();
    for (Map.Entry<Element, Double> entry : proseOf.entrySet()) {
      if (entry.getValue() <= whole * MOST_OF_DOUBTFUL
          || furniture.byName(entry.getKey()) == Furniture.Verdict.SURELY) {
        guilty.add(entry.getKey());
      }
    }
    return all.stream()
        .filter(block -> block.suspects().stream().noneMatch(guilty::contains))
        .filter(block -> !furniture.isLine(block.text()))
        .filter(block -> block.linkShare() <= 0.85 || block.endsAsSentence())
        .toList();
  }

  private void vote(Block block) {
    double prose = block.prose();
    if (prose == 0) {
      return;
    }
    // A paragraph element votes for what is around it; bare text in a division for that division.
    boolean paragraph = !block.container().normalName().equals("div");
    int distance = paragraph ? 0 : 1;
    for (Element e = block.container(); e != null; e = e.parent()) {
      proseIn.merge(e, prose, Double::sum);
      if (distance > 0 && distance <= VOTES_UP) {
        votes.merge(e, prose / distance, Double::sum);
      }
      distance++;
    }
  }

  private Set<Element> roots() {
    Set<Element> roots = new LinkedHashSet<>();
    Optional<Element> winner = best(votes);
    if (winner.isEmpty()) {
      return roots;
    }
    Map<Element, Double> named = new LinkedHashMap<>();
    for (Map.Entry<Element, Double> entry : proseIn.entrySet()) {
      if (furniture.isNamedBody(entry.getKey())) {
        named.put(entry.getKey(), entry.getValue());
      }
    }
    double prose = proseIn.getOrDefault(winner.get(), 0.0);
    Element root =
        best(named).filter(e -> proseIn.getOrDefault(e, 0.0) >= prose / 2).orElse(winner.get());
    roots.add(root);
    Element parent = root.parent();
    if (parent != null) {
      for (Element sibling : parent.children()) {
        if (!sibling.equals(root) && belongsTo(root, sibling)) {
          roots.add(sibling);
        }
      }
    }
    return roots;
  }

  /**
   * Bodies cut into several parts, as by adverts: of the same names, or of much prose themselves.
   */
  private boolean belongsTo(Element root, Element sibling) {
    double prose = proseIn.getOrDefault(sibling, 0.0);
    boolean sameName =
        !root.className().isBlank()
            && sibling.className().equals(root.className())
            && sibling.normalName().equals(root.normalName());
    boolean bare = sibling.normalName().equals("p");
    return prose > 0
        && (sameName
            || bare
            || votes.getOrDefault(sibling, 0.0)
                >= LEAST_OF_SIBLING * proseIn.getOrDefault(root, 0.0));
  }

  /** The element with the most, and of equals the innermost. */
  private static Optional<Element> best(Map<Element, Double> of) {
    Element best = null;
    double most = 0;
    for (Map.Entry<Element, Double> entry : of.entrySet()) {
      double value = entry.getValue();
      if (value > most || (value == most && best != null && isAround(best, entry.getKey()))) {
        best = entry.getKey();
        most = value;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isAround(Element outer, Element inner) {
    for (Element e = inner.parent(); e != null; e = e.parent()) {
      if (e.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(Block block, Set<Element> roots) {
    for (Element e = block.container(); e != null; e = e.parent()) {
      if (roots.contains(e)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A dateline that stands outside its paragraph ("<b>JAKARTA</b> -
   *
   * <p>…") goes into it.
   */
  private static List<Block> joined(List<Block> inside) {
    List<Block> joined = new ArrayList<>();
    for (Block block : inside) {
      Block before = joined.isEmpty() ? block : joined.get(joined.size() - 1);
      if (isDateline(before) && block.prose() > 0) {
        joined.set(
            joined.size() - 1,
            new Block(
                block.container(),
                before.text() + " " + block.text(),
                block.linkShare(),
                block.suspects()));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  private static boolean isDateline(Block block) {
    String text = block.text();
    return text.length() <= LONGEST_DATELINE
        && !text.isEmpty()
        && "-–—".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Without labels before the first and behind the last prose, and without the headline. */
  private static List<Block> trimmed(List<Block> inside, String title) {
    int first = 0;
    int last = inside.size();
    while (first < last && isLabel(inside.get(first))) {
      first++;
    }
    while (last > first && isLabel(inside.get(last - 1))) {
      last--;
    }
    List<Block> kept = new ArrayList<>();
    for (Block block : inside.subList(first, last)) {
      if (title.isEmpty() || !plain(block.text()).equals(title)) {
        kept.add(block);
      }
    }
    return kept;
  }

  private static boolean isLabel(Block block) {
    return block.prose() == 0 && (block.isHeading() || !block.endsAsSentence());
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
