package io.github.katanya.intake.page;

import io.github.katanya.intake.draft.Decoded;
import io.github.katanya.intake.draft.Decoder;
import io.github.katanya.intake.draft.Draft;
import io.github.katanya.intake.draft.DraftException;
import io.github.katanya.intake.draft.Fault;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads an HTML page as an article: headline, outlet, day, address and language from JSON-LD, meta
 * elements and the page itself; the body's paragraphs, parted by a blank line, without the page's
 * furniture. Thread-safe.
 */
public final class PageReader {
  /** Elements nested deeper stand beside each other instead; real pages stay below 60. */
  private static final int DEEPEST = 200;

  /**
   * Below this many characters, the text that a page carries for machines may be the better one.
   */
  private static final int SHORT_BODY = 200;

  private final Furniture furniture = new Furniture();

  /** A reader over the lists that come with this module. */
  public PageReader() {}

  /**
   * The draft of a page.
   *
   * @param charset the charset that came with the page from outside, such as an HTTP header's
   * @throws DraftException if the page has no text that looks like an article
   */
  public Draft read(byte[] bytes, Optional<String> charset) throws DraftException {
    Decoded decoded = Decoder.decode(bytes, charset.or(() -> CharsetDeclaration.in(bytes)));
    if (Decoder.isBinary(decoded.text())) {
      throw new DraftException(
          Fault.UNKNOWN_FORM, "is not an HTML page", "Give HTML, plain text, JSON or JSON Lines.");
    }
    return read(parse(decoded.text()), decoded);
  }

  private Draft read(Document page, Decoded decoded) throws DraftException {
    PageData data = new PageData(page);
    String body = new Body(page, furniture).text(data.title());
    if (body.length() < SHORT_BODY) {
      body = data.articleBody().filter(whole -> whole.length() > SHORT_BODY).orElse(body);
    }
    if (body.isBlank()) {
      throw new DraftException(
          Fault.NO_TEXT,
          "is a page without an article's text",
          "Give the article's own page, or save its text as a .txt file.");
    }
    return Draft.of(body)
        .title(data.title())
        .outlet(data.outlet())
        .url(data.url())
        .published(data.published())
        .languageHint(data.language())
        .warnings(decoded.warnings())
        .build();
  }

  private static Document parse(String html) throws DraftException {
    Parser parser = Parser.htmlParser();
    parser.setMaxDepth(DEEPEST);
    try {
      return parser.parseInput(html, "");
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
      // The parser means to take anything; a page that trips it must not end the others.
      throw new DraftException(
          Fault.BROKEN, "cannot be taken apart as HTML", "Save its text as a .txt file.");
    }
  }
}
