package io.github.katanya.reading.text;

import io.github.katanya.statement.Language;

/** The first stage's door. Stateless and thread-safe. */
public interface TextAnalyser {

  /** Analyses any text; no input makes it throw. */
  AnalysedText analyse(String text, Language language);
}
