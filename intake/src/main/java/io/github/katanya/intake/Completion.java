package io.github.katanya.intake;

import io.github.katanya.intake.draft.Draft;
import io.github.katanya.intake.draft.DraftException;
import io.github.katanya.intake.draft.Fault;
import io.github.katanya.intake.draft.WrittenDay;
import io.github.katanya.intake.language.Guess;
import io.github.katanya.intake.language.LanguageDetector;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes an article of a draft: settles its id, its language and its day. */
final class Completion {
  private static final int LONGEST_ID = 500;
  private static final int ID_DIGITS = 16;

  private final Intake.Builder options;
  private final LanguageDetector detector;

  Completion(Intake.Builder options, LanguageDetector detector) {
    this.options = options;
    this.detector = detector;
  }

  /**
   * The article of a draft.
   *
   * @throws DraftException if the text is too long or in a language that is not read
   */
  Incoming.Accepted complete(Input input, Draft draft) throws DraftException {
    if (draft.text().length() > options.largestText) {
      throw DraftException.tooLarge(options.largestText, draft.place());
    }
    List<String> warnings = new ArrayList<>(draft.warnings());
    Language language = language(draft, warnings);
    Optional<String> url = url(draft, warnings);
    Article article =
        new Article(
            id(input, draft, url),
            language,
            options.outlet.or(draft::outlet),
            url,
            options.published.or(() -> published(draft, warnings)),
            draft.title(),
            draft.text());
    return new Incoming.Accepted(input.name(), draft.place(), article, warnings);
  }

  private Language language(Draft draft, List<String> warnings) throws DraftException {
    if (options.language.isPresent()) {
      return options.language.get();
    }
    Guess guess = detector.detect(draft.text());
    Optional<Language> guessed = guess.code().flatMap(Language::of);
    Optional<String> stated = draft.language().map(Completion::code);
    Optional<Language> statedLanguage = stated.flatMap(Language::of);
    if (draft.languageIsHint() || stated.isEmpty()) {
      return hinted(draft, guess, guessed, statedLanguage, warnings);
    }
    if (statedLanguage.isPresent()) {
      if (guess.code().isPresent() && !guessed.equals(statedLanguage)) {
        warnings.add(
            "is marked as "
                + Guess.nameOf(stated.get())
                + " but looks like "
                + guess.name()
                + "; read as marked");
      }
      return statedLanguage.get();
    }
    String name = Guess.nameOf(stated.get());
    if (name.equalsIgnoreCase(stated.get())) {
      warnings.add(
          "has an unknown language '" + draft.language().orElse("") + "'; told by its words");
      return hinted(draft, guess, guessed, Optional.empty(), warnings);
    }
    throw refused(draft, "is marked as " + name + ", which is not read", name);
  }

  /** The text's own words decide; a hint only where they are silent or nearly so. */
  private static Language hinted(
      Draft draft,
      Guess guess,
      Optional<Language> guessed,
      Optional<Language> hint,
      List<String> warnings)
      throws DraftException {
    boolean malayByHint = draft.language().map(Completion::code).filter("ms"::equals).isPresent();
    if (guessed.equals(Optional.of(Language.INDONESIAN))
        && malayByHint
        && guess.because().isEmpty()) {
      throw refused(draft, "is marked as Malay, which is not read", "Malay");
    }
    if (guessed.isPresent()) {
      return guessed.get();
    }
    boolean malayByWords = guess.code().equals(Optional.of("ms"));
    if (malayByWords && hint.equals(Optional.of(Language.INDONESIAN))) {
      warnings.add("looks like Malay but is marked as Indonesian; read as marked");
      return Language.INDONESIAN;
    }
    if (guess.code().isEmpty()) {
      return hint.orElseThrow(
          () ->
              refused(
                  draft,
                  "is in a language that could not be told; it has too few known words",
                  "Unknown"));
    }
    String because =
        guess.because().isEmpty() ? "" : " (" + String.join(", ", guess.because()) + ")";
    throw refused(draft, "is in " + guess.name() + because + ", which is not read", guess.name());
  }

  private static DraftException refused(Draft draft, String reason, String language) {
    String wayOut =
        language.equals("Malay")
            ? "Leave it out, or have it read as Indonesian all the same with --language id."
            : "Indonesian and English are read; if this is one of them, say so with --language id"
                + " or --language en.";
    return new DraftException(Fault.OTHER_LANGUAGE, draft.place(), reason, wayOut);
  }

  /** Codes as outlets write them, and the languages' names, as ISO 639-1 codes. */
  private static String code(String stated) {
    String primary = stated.strip().toLowerCase(Locale.ROOT).split("[-_@.]", 2)[0].strip();
    return switch (primary) {
      case "ind", "indonesian", "indonesia", "bahasa indonesia", "in" -> "id";
      case "eng", "english", "inggris", "bahasa inggris" -> "en";
      case "msa", "may", "zsm", "zlm", "malay", "melayu", "bahasa melayu" -> "ms";
      default -> primary;
    };
  }

  private static Optional<LocalDate> published(Draft draft, List<String> warnings) {
    Optional<LocalDate> day = draft.published().flatMap(WrittenDay::of);
    if (day.isEmpty() && draft.published().isPresent()) {
      warnings.add(
          "has a day of publication that cannot be understood, '"
              + shortened(draft.published().get())
              + "' (write 2022-09-22); left out");
    }
    return day;
  }

  private static Optional<String> url(Draft draft, List<String> warnings) {
    Optional<String> url =
        draft
            .url()
            .filter(
                u ->
                    u.regionMatches(true, 0, "http://", 0, 7)
                        || u.regionMatches(true, 0, "https://", 0, 8))
            .filter(u -> u.chars().noneMatch(c -> c <= ' ' || c == 0x7f));
    if (url.isEmpty() && draft.url().isPresent()) {
      warnings.add(
          "has a url that is no web address, '" + shortened(draft.url().get()) + "'; left out");
    }
    return url;
  }

  private static String id(Input input, Draft draft, Optional<String> url) {
    return draft
        .id()
        .map(id -> id.replaceAll("\\p{Cntrl}+", " ").strip())
        .filter(id -> !id.isEmpty() && id.length() <= LONGEST_ID)
        .or(input::stem)
        .orElseGet(
            () -> digest(url.orElseGet(() -> draft.title().orElse("") + "\n" + draft.text())));
  }

  private static String digest(String of) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String shortened(String value) {
    String line = value.replaceAll("\\s+", " ");
    return line.length() <= 60 ? line : line.substring(0, 60) + "…";
  }
}
