package io.github.katanya.reading.meaning;

import io.github.katanya.statement.Language;

/** The trained models of one language. */
record Models(LinearModel act, LinearModel polarity, LinearModel certainty) {

  static Models load(Language language) {
    String folder = language.code() + "/meaning/";
    return new Models(
        LinearModel.load(folder + "act.model"),
        LinearModel.load(folder + "polarity.model"),
        LinearModel.load(folder + "certainty.model"));
  }
}
