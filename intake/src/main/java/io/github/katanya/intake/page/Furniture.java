package io.github.katanya.intake.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Knows the parts of a page that are not the article: by element, by name and by their words. */
final class Furniture {
  /** How surely an element is furniture by its name. */
  enum Verdict {
    NO,
    PERHAPS,
    SURELY
  }

  private static final int LONGEST_LINE = 300;

  private static final Set<String> ELEMENTS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "canvas",
          "video",
          "audio",
          "button",
          "select",
          "textarea",
          "nav",
          "header",
          "footer",
          "aside",
          "figure",
          "figcaption",
          "dialog",
          "menu",
          "link",
          "meta",
          "head",
          "title");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist");

  /** Parts that may bear any name and still hold the article. */
  private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");

  /** Words that make of a part's name a property of what holds it: {@code has-comments}. */
  private static final Set<String> PROPERTY =
      Set.of("has", "with", "no", "without", "enabled", "disabled", "open", "closed", "is", "not");

  private final Set<String> sure = new HashSet<>();
  private final Set<String> doubtful = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final List<Pattern> lines = new ArrayList<>();

  Furniture() {
    for (String name : list("furniture-names.txt")) {
      if (name.startsWith("! ")) {
        sure.add(name.substring(2));
      } else {
        doubtful.add(name);
      }
    }
    bodies.addAll(list("body-names.txt"));
    for (String line : list("furniture-lines.txt")) {
      lines.add(Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
  }

  /** Whether the element is furniture whatever it holds. */
  boolean isPart(Element element) {
    String name = element.normalName();
    return ELEMENTS.contains(name)
        || name.startsWith("amp-")
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || isInvisible(element.attr("style"));
  }

  /** What the element's class and id say of it. */
  Verdict byName(Element element) {
    if (WHOLE.contains(element.normalName())) {
      return Verdict.NO;
    }
    Verdict verdict = Verdict.NO;
    for (List<String> name : Names.of(element)) {
      if (name.stream().anyMatch(PROPERTY::contains)) {
        continue;
      }
      if (holds(name, sure)) {
        return Verdict.SURELY;
      }
      if (holds(name, doubtful)) {
        verdict = Verdict.PERHAPS;
      }
    }
    return verdict;
  }

  /** Whether the element says that it holds the article's body. */
  boolean isNamedBody(Element element) {
    return element.attr("itemprop").equalsIgnoreCase("articleBody")
        || Names.of(element).stream().anyMatch(name -> holds(name, bodies));
  }

  /** Whether a paragraph is furniture by its words. */
  boolean isLine(String paragraph) {
    if (paragraph.length() > LONGEST_LINE) {
      return false;
    }
    int start = 0;
    while (start < paragraph.length()
        && "•-–—*>»▸►| \u00a0".indexOf(paragraph.charAt(start)) >= 0) {
      start++;
    }
    for (Pattern line : lines) {
      if (line.matcher(paragraph).region(start, paragraph.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInvisible(String style) {
    return style.length() < 1_000
        && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }

  /** Whether one, two or three words that follow each other in the name stand in the list. */
  private static boolean holds(List<String> name, Set<String> list) {
    for (int i = 0; i < name.size(); i++) {
      String words = name.get(i);
      if (list.contains(words)) {
        return true;
      }
      for (int j = i + 1; j < Math.min(name.size(), i + 3); j++) {
        words = words + " " + name.get(j);
        if (list.contains(words)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> list(String name) {
    InputStream stream = Furniture.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(name + " is not in the jar");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
