package io.github.katanya.reading.tagging;

import io.github.katanya.reading.lexicon.Organisations;
import io.github.katanya.reading.lexicon.PersonNames;
import io.github.katanya.reading.lexicon.StateNames;
import io.github.katanya.reading.lexicon.WordClasses;
import io.github.katanya.reading.text.AnalysedText;
import java.util.List;

/** What the lexicons know of each token of a text: roles, bodies, states, names. */
public final class Gazetteer {
  private static final List<String> CLASSES = List.of("role", "body", "portfolio", "time");
  private static final int STATE = 8;
  private static final int ORGANISATION = 9;
  private static final int NAME = 10;
  private static final int PRONOUN = 11;

  private final WordClasses words;
  private final StateNames states;
  private final Organisations organisations;
  private final PersonNames names;

  /**
   * @param words word classes of the language that will be read
   * @param states names of states
   * @param organisations names of bodies
   * @param names names of people
   */
  public Gazetteer(
      WordClasses words, StateNames states, Organisations organisations, PersonNames names) {
    this.words = words;
    this.states = states;
    this.organisations = organisations;
    this.names = names;
  }

  /** A set of bits for each token: two for each class, for an entry's first and further tokens. */
  int[] of(AnalysedText text) {
    int[] bits = new int[text.tokenCount()];
    for (int t = 0; t < bits.length; t++) {
      int end = text.sentences().get(text.sentenceOf(t)).end();
      for (int c = 0; c < CLASSES.size(); c++) {
        mark(bits, t, words.match(CLASSES.get(c), text::lower, t, end), 2 * c);
      }
      if (text.isCapitalised(t)) {
        int state =
            states.at(text::word, t, end, text.language()).map(StateNames.Match::length).orElse(0);
        mark(bits, t, state, 2 * STATE);
        int body =
            organisations
                .at(text::word, t, end, text.language())
                .map(Organisations.Match::length)
                .orElse(0);
        mark(bits, t, body, 2 * ORGANISATION);
        bits[t] |= names.contains(text.word(t)) ? 1 << (2 * NAME) : 0;
      }
      bits[t] |= words.contains("pronoun", text.lower(t)) ? 1 << (2 * PRONOUN) : 0;
    }
    return bits;
  }

  private static void mark(int[] bits, int token, int length, int bit) {
    for (int k = 0; k < length; k++) {
      bits[token + k] |= 1 << (k == 0 ? bit : bit + 1);
    }
  }
}
