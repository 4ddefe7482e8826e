package io.github.katanya.intake.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Walks a page once and gathers its blocks of text in order, passing over plain furniture. */
final class Blocks implements NodeFilter {
  private final Furniture furniture;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Element> containers = new ArrayDeque<>();
  private final Deque<Element> suspects = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int letters;
  private int linkLetters;
  private int linkDepth;
  private boolean spaceWaits;
  private boolean lineBroke;

  private Blocks(Furniture furniture) {
    this.furniture = furniture;
  }

  static List<Block> of(Element body, Furniture furniture) {
    Blocks walk = new Blocks(furniture);
    NodeTraversor.filter(walk, body);
    walk.end();
    return walk.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      if (containers.isEmpty()) {
        containers.push(element);
      } else if (furniture.isPart(element) || isSeeAlso(element)) {
        return FilterResult.SKIP_ENTIRELY;
      } else if (element.normalName().equals("br")) {
        lineBreak();
      } else {
        enter(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isBlock(element) || element.equals(suspects.peek())) {
        end();
      }
      if (element.equals(suspects.peek())) {
        suspects.pop();
      }
      if (isBlock(element)) {
        if (element.equals(containers.peek()) && containers.size() > 1) {
          containers.pop();
        }
      } else if (element.normalName().equals("a")) {
        linkDepth = Math.max(0, linkDepth - 1);
      }
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    if (isBlock(element)) {
      end();
      containers.push(element);
    } else if (element.normalName().equals("a")) {
      linkDepth++;
    }
    if (furniture.byName(element) != Furniture.Verdict.NO) {
      if (!isBlock(element)) {
        // The suspect's words must not run into a block with the words around it.
        end();
      }
      suspects.push(element);
    }
  }

  private static boolean isBlock(Element element) {
    String name = element.normalName();
    return (element.isBlock() && !name.equals("ins") && !name.equals("del"))
        || name.indexOf('-') > 0;
  }

  /** Bold "Baca juga: …" within a paragraph. */
  private boolean isSeeAlso(Element element) {
    return switch (element.normalName()) {
      case "strong", "b", "em", "i" -> {
        Node first = element.childNodeSize() == 0 ? element : element.childNode(0);
        for (int i = 0; i < 3 && first instanceof Element && first.childNodeSize() > 0; i++) {
          first = first.childNode(0);
        }
        yield first instanceof TextNode words && furniture.isLine(words.text().strip());
      }
      default -> false;
    };
  }

  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff') {
        continue;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        spaceWaits = true;
        continue;
      }
      if (spaceWaits && !text.isEmpty()) {
        text.append(' ');
      }
      spaceWaits = false;
      lineBroke = false;
      text.append(c);
      letters++;
      if (linkDepth > 0) {
        linkLetters++;
      }
    }
  }

  /** Two line breaks, or one behind a whole sentence, part paragraphs; else one is a space. */
  private void lineBreak() {
    if (lineBroke || (!text.isEmpty() && Block.endsAsSentence(text))) {
      end();
    } else {
      spaceWaits = true;
      lineBroke = true;
    }
  }

  private void end() {
    if (!text.isEmpty()) {
      blocks.add(block());
    }
    text.setLength(0);
    letters = 0;
    linkLetters = 0;
    spaceWaits = false;
    lineBroke = false;
  }

  private Block block() {
    return new Block(
        containers.getFirst(),
        text.toString(),
        letters == 0 ? 0 : (double) linkLetters / letters,
        List.copyOf(suspects));
  }
}
