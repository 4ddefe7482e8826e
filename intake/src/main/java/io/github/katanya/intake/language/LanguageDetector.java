package io.github.katanya.intake.language;

import java.util.List;
import java.util.Optional;

/**
 * Tells the language of a text: by its script, then by its function words, then, between Indonesian
 * and Malay, by words of one of them alone.
 *
 * <p>Made to be sure of Indonesian and English, down to a single sentence, and to name what else it
 * sees. Never reads more than {@value #SAMPLE} UTF-16 units of a text. Immutable and thread-safe.
 */
public final class LanguageDetector {
  /**
   * As much of a text as is looked at: its beginning and, of a longer one, a piece of its middle.
   */
  static final int SAMPLE = 10_000;

  private static final double LEAST_SUM = 1;
  private static final double LEAST_SHARE = 0.04;

  private final FunctionWords functionWords = new FunctionWords();
  private final IndonesianOrMalay indonesianOrMalay = new IndonesianOrMalay();

  /** A detector over the word lists that come with this module. */
  public LanguageDetector() {}

  /** The language of a text; the guess has no code if the text is too short or holds no words. */
  public Guess detect(String text) {
    String sample = sample(text);
    Optional<String> byScript = new Scripts(sample).language();
    if (byScript.isPresent()) {
      return new Guess(byScript, 1, List.of());
    }
    List<String> words = Words.of(sample);
    FunctionWords.Score best = functionWords.best(words);
    double share = words.isEmpty() ? 0 : best.sum / words.size();
    if (best.sum < LEAST_SUM || share < LEAST_SHARE) {
      return Guess.nothing();
    }
    if (!best.language.equals("id")) {
      return new Guess(Optional.of(best.language), share, List.copyOf(best.words));
    }
    IndonesianOrMalay.Decision decision = indonesianOrMalay.decide(words);
    return new Guess(Optional.of(decision.malay() ? "ms" : "id"), share, decision.because());
  }

  private static String sample(String text) {
    if (text.length() <= SAMPLE) {
      return text;
    }
    int half = SAMPLE / 2;
    int middle = text.length() / 2;
    return text.substring(0, half) + "\n" + text.substring(middle, middle + half);
  }
}
