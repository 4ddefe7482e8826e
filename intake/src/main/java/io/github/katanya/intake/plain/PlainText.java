package io.github.katanya.intake.plain;

import io.github.katanya.intake.draft.Decoded;
import io.github.katanya.intake.draft.Decoder;
import io.github.katanya.intake.draft.Draft;
import io.github.katanya.intake.draft.DraftException;
import io.github.katanya.intake.draft.Fault;
import java.util.Optional;

/** Reads a plain text, with or without a front-matter header, as an article. */
public final class PlainText {
  private PlainText() {}

  /**
   * The draft of a text in bytes of any charset.
   *
   * @throws DraftException if the bytes are no text, or hold none
   */
  public static Draft read(byte[] bytes) throws DraftException {
    Decoded decoded = Decoder.decode(bytes);
    if (Decoder.isBinary(decoded.text())) {
      throw new DraftException(
          Fault.UNKNOWN_FORM,
          "is not text",
          "Give plain text, HTML (.html), JSON (.json) or JSON Lines (.jsonl).");
    }
    return draft(decoded.text()).warnings(decoded.warnings()).build();
  }

  /**
   * The draft of a text.
   *
   * @throws DraftException if the text is blank
   */
  public static Draft read(String text) throws DraftException {
    return draft(text).build();
  }

  private static Draft.Builder draft(String whole) throws DraftException {
    Optional<FrontMatter> header = FrontMatter.of(whole);
    String text = header.map(h -> whole.substring(h.end())).orElse(whole);
    if (text.isBlank()) {
      throw new DraftException(
          Fault.NO_TEXT,
          header.isPresent() ? "has no text behind its header" : "is empty",
          "Put the article's text into it.");
    }
    Draft.Builder draft = Draft.of(text);
    header.ifPresent(
        h ->
            draft
                .id(h.value("id"))
                .outlet(h.value("outlet"))
                .url(h.value("url"))
                .published(h.value("published").or(() -> h.value("date")))
                .language(h.value("language").or(() -> h.value("lang"))));
    return draft.title(header.flatMap(h -> h.value("title")).or(() -> Headline.of(text)));
  }
}
