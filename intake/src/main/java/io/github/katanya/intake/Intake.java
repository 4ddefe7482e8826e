package io.github.katanya.intake;

import io.github.katanya.intake.draft.DraftException;
import io.github.katanya.intake.language.LanguageDetector;
import io.github.katanya.intake.page.PageReader;
import io.github.katanya.intake.plain.PlainText;
import io.github.katanya.statement.Language;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The door through which articles come in: files, folders, streams and pasted text.
 *
 * <p>Plain text, HTML pages, JSON and JSON Lines are known, each also compressed by gzip. A file's
 * suffix tells its kind; where there is none that is known, and for standard input, the content
 * does.
 *
 * <ul>
 *   <li>Plain text is one article. Its text stays as it is, to the character; its id is the file's
 *       name without suffix, within a folder the path below that folder.
 *   <li>A page is one article, its text the extracted body.
 *   <li>JSON is an article object, several of them, or an array; JSON Lines have one on each line.
 *       The fields are {@code id}, {@code title}, {@code text}, {@code published}, {@code outlet},
 *       {@code url} and {@code language} (or {@code lang}); others are passed over. Without an id,
 *       the article gets one that stays the same from run to run, made from its url, else from its
 *       title and text.
 * </ul>
 *
 * <p>A day, url or language that cannot be understood costs a warning, not the article. What is set
 * here goes before what the article says of itself. Immutable and thread-safe.
 */
public final class Intake {
  /** What messages call standard input. */
  public static final String STANDARD_INPUT_NAME = "standard input";

  private final Builder options;
  private final LanguageDetector detector = new LanguageDetector();
  private final PageReader pages = new PageReader();
  private final Completion completion;

  private Intake(Builder options) {
    this.options = options;
    this.completion = new Completion(options, detector);
  }

  /** An intake that takes everything as it comes. */
  public static Intake withDefaults() {
    return builder().build();
  }

  /** Options, all unset. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The results of files, folders (with all below them, in the order of names) and, for {@code -},
   * standard input; read as they are asked for, to be closed.
   */
  public Incomings open(List<String> inputs) {
    return incomings(new Inputs(inputs, options.standardInput));
  }

  /** The results of one stream, its kind told by its content; the stream is closed with them. */
  public Incomings open(String name, InputStream stream) {
    Input input = new Input(name, Optional.empty(), Optional.empty(), () -> stream);
    return incomings(new Inputs(input));
  }

  /** Hands each result of the inputs to {@code taker}, in order. */
  public void forEach(List<String> inputs, Consumer<? super Incoming> taker) {
    try (Incomings incomings = open(inputs)) {
      incomings.forEachRemaining(taker);
    }
  }

  /** The article of a plain text, such as one pasted into a page. */
  public Incoming text(String name, String text) {
    Input input = new Input(name, Optional.empty(), Optional.empty(), InputStream::nullInputStream);
    try {
      return completion.complete(input, PlainText.read(text));
    } catch (DraftException e) {
      return new Incoming.Rejected(name, e.place(), e.fault(), e.reason(), e.wayOut());
    }
  }

  private Incomings incomings(Inputs inputs) {
    return new Incomings(inputs, options, pages, completion);
  }

  /** Sets up an intake. */
  public static final class Builder {
    Optional<Language> language = Optional.empty();
    Optional<String> outlet = Optional.empty();
    Optional<LocalDate> published = Optional.empty();
    int largestText = 20_000_000;
    int largestJson = 40_000_000;
    InputStream standardInput = System.in;

    private Builder() {}

    private Builder(Builder other) {
      language = other.language;
      outlet = other.outlet;
      published = other.published;
      largestText = other.largestText;
      largestJson = other.largestJson;
      standardInput = other.standardInput;
    }

    /** Takes every article to be in this language, whatever it looks like. */
    public Builder language(Language value) {
      language = Optional.of(value);
      return this;
    }

    /** Takes every article to be from this outlet. */
    public Builder outlet(String value) {
      outlet = Optional.of(value);
      return this;
    }

    /** Takes every article to be published on this day. */
    public Builder published(LocalDate value) {
      published = Optional.of(value);
      return this;
    }

    /**
     * The most that one text or page may have: bytes of a file, UTF-16 units of a JSON field; 20
     * million unless set.
     *
     * @throws IllegalArgumentException if not positive
     */
    public Builder largestText(int value) {
      largestText = positive(value);
      return this;
    }

    /**
     * The most bytes that one JSON object or line may have; 40 million unless set.
     *
     * @throws IllegalArgumentException if not positive
     */
    public Builder largestJson(int value) {
      largestJson = positive(value);
      return this;
    }

    /** The stream that {@code -} stands for; the process's own unless set. */
    public Builder standardInput(InputStream value) {
      standardInput = value;
      return this;
    }

    /** The intake. */
    public Intake build() {
      return new Intake(new Builder(this));
    }

    private static int positive(int value) {
      if (value <= 0 || value == Integer.MAX_VALUE) {
        throw new IllegalArgumentException("a limit must be positive and below 2^31-1: " + value);
      }
      return value;
    }
  }
}
