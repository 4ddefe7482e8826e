package io.github.katanya.reading.tagging;

import io.github.katanya.reading.text.TokenRange;

/**
 * Tokens that may be a cue.
 *
 * @param tokens the tokens
 * @param logOdds natural logarithm of the odds, by the cue model alone, that just these tokens are
 *     a cue
 */
public record CueCandidate(TokenRange tokens, double logOdds) {
  private static final double STRONG = -0.6;

  /** Whether other cues' frames take it for a cue. */
  public boolean isStrong() {
    return logOdds > STRONG;
  }

  boolean overlaps(CueCandidate other) {
    return tokens.first() < other.tokens.end() && other.tokens.first() < tokens.end();
  }
}
