package io.github.katanya.intake.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article as its input words it.
 *
 * @param place where in the input it stands ("line 12"); empty if it is the whole input
 * @param id the name that the input gives it
 * @param title its headline
 * @param outlet who published it
 * @param url its address
 * @param published the day of publication, as written
 * @param language the language that the input states
 * @param languageIsHint whether {@code language} is only a hint, as in a page's markup, which is
 *     often wrong
 * @param text the body
 * @param warnings what was odd about the input and how it was taken
 */
public record Draft(
    Optional<String> place,
    Optional<String> id,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> published,
    Optional<String> language,
    boolean languageIsHint,
    String text,
    List<String> warnings) {

  /** Copies the list. */
  public Draft {
    warnings = List.copyOf(warnings);
  }

  /** A builder of a draft with this text and nothing else. */
  public static Builder of(String text) {
    return new Builder(text);
  }

  /** Collects a draft; blank values count as absent. */
  public static final class Builder {
    private final String text;
    private Optional<String> place = Optional.empty();
    private Optional<String> id = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> outlet = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<String> published = Optional.empty();
    private Optional<String> language = Optional.empty();
    private boolean languageIsHint;
    private final List<String> warnings = new ArrayList<>();

    private Builder(String text) {
      this.text = text;
    }

    /** See {@link Draft#place()}. */
    public Builder place(String value) {
      place = present(value);
      return this;
    }

    /** See {@link Draft#id()}. */
    public Builder id(Optional<String> value) {
      id = value.flatMap(Builder::present);
      return this;
    }

    /** See {@link Draft#title()}; runs of white space become one space. */
    public Builder title(Optional<String> value) {
      title = value.flatMap(Builder::onOneLine);
      return this;
    }

    /** See {@link Draft#outlet()}; runs of white space become one space. */
    public Builder outlet(Optional<String> value) {
      outlet = value.flatMap(Builder::onOneLine);
      return this;
    }

    /** See {@link Draft#url()}. */
    public Builder url(Optional<String> value) {
      url = value.flatMap(Builder::present);
      return this;
    }

    /** See {@link Draft#published()}. */
    public Builder published(Optional<String> value) {
      published = value.flatMap(Builder::present);
      return this;
    }

    /** A language that the input states and answers for. */
    public Builder language(Optional<String> value) {
      language = value.flatMap(Builder::present);
      languageIsHint = false;
      return this;
    }

    /** A language that only serves where the text itself gives too little to go by. */
    public Builder languageHint(Optional<String> value) {
      language = value.flatMap(Builder::present);
      languageIsHint = true;
      return this;
    }

    /** Adds a warning. */
    public Builder warning(String value) {
      warnings.add(value);
      return this;
    }

    /** Adds warnings. */
    public Builder warnings(List<String> values) {
      warnings.addAll(values);
      return this;
    }

    /** The draft. */
    public Draft build() {
      return new Draft(
          place, id, title, outlet, url, published, language, languageIsHint, text, warnings);
    }

    private static Optional<String> present(String value) {
      String stripped = value.strip();
      return stripped.isEmpty() ? Optional.empty() : Optional.of(stripped);
    }

    private static Optional<String> onOneLine(String value) {
      return present(value.replaceAll("[\\s\\u00a0]+", " "));
    }
  }
}
