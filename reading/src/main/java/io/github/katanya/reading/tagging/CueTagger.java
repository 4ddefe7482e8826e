package io.github.katanya.reading.tagging;

import io.github.katanya.reading.lexicon.Cue;
import io.github.katanya.reading.lexicon.CueLexicon;
import io.github.katanya.reading.lexicon.WordClasses;
import io.github.katanya.reading.tagging.CueMark.Voice;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Marks the words that the cue lexicon knows, with the negations and auxiliaries that stand before
 * them.
 *
 * <p>Marks come in the order of the text and do not overlap. Thread-safe.
 */
public final class CueTagger {
  private static final int ING_FORM = 4;
  private static final int PARTICIPLE_FORM = 3;
  private static final int MOST_AUXILIARIES = 4;

  private final CueLexicon lexicon;
  private final WordClasses words;

  /**
   * @param lexicon the cues
   * @param words must have the classes {@code aux}, {@code be}, {@code infinitive} and {@code
   *     cue-adverb}
   */
  public CueTagger(CueLexicon lexicon, WordClasses words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** Marks all words of a text that may be cues, those inside quotations too. */
  public List<CueMark> tag(AnalysedText text) {
    List<CueMark> marks = new ArrayList<>();
    int free = 0;
    int t = 0;
    while (t < text.tokenCount()) {
      int limit = text.sentences().get(text.sentenceOf(t)).end();
      List<CueLexicon.Match> matches = lexicon.at(text::lower, t, limit);
      if (matches.isEmpty()) {
        t++;
        continue;
      }
      matches = withoutNouns(text, t, matches);
      if (matches.isEmpty()) {
        t++;
        continue;
      }
      TokenRange core = new TokenRange(t, t + matches.get(0).length());
      int from = Math.max(free, text.sentences().get(text.sentenceOf(t)).first());
      boolean verb =
          matches.stream()
              .anyMatch(
                  m ->
                      m.cue().kind() == Cue.Kind.VERB
                          || m.cue().kind() == Cue.Kind.PASSIVE
                          || m.cue().kind() == Cue.Kind.PHRASE);
      int begin = verb ? withAuxiliaries(text, from, t) : t;
      marks.add(
          new CueMark(
              new TokenRange(begin, core.end()), core, matches, voice(text, begin, core, matches)));
      free = core.end();
      t = core.end();
    }
    return marks;
  }

  /** A verb's form behind a determiner is a noun ("the demand", "his claim"). */
  private List<CueLexicon.Match> withoutNouns(
      AnalysedText text, int t, List<CueLexicon.Match> matches) {
    boolean determined =
        t > text.sentences().get(text.sentenceOf(t)).first()
            && words.contains("determiner", text.lower(t - 1));
    return determined
        ? matches.stream().filter(m -> m.cue().kind() != Cue.Kind.VERB).toList()
        : matches;
  }

  private int withAuxiliaries(AnalysedText text, int from, int core) {
    IntFunction<String> lower = text::lower;
    int begin = core;
    int t = core - 1;
    for (int n = 0; n < MOST_AUXILIARIES && t >= from; n++, t--) {
      if (words.match("aux", lower, t, core) == 1) {
        begin = t;
      } else if (words.match("cue-adverb", lower, t, core) != 1) {
        break;
      }
    }
    return begin;
  }

  private Voice voice(
      AnalysedText text, int begin, TokenRange core, List<CueLexicon.Match> matches) {
    CueLexicon.Match first = matches.get(0);
    if (first.cue().kind() == Cue.Kind.PASSIVE) {
      return Voice.PASSIVE;
    }
    if (first.cue().forms().size() < PARTICIPLE_FORM) {
      return Voice.ACTIVE;
    }
    List<String> forms = first.cue().forms();
    String form = forms.get(first.form());
    boolean be = false;
    for (int t = begin; t < core.first(); t++) {
      be |= words.contains("be", text.lower(t));
    }
    if (be && form.equals(forms.get(PARTICIPLE_FORM))) {
      return Voice.PASSIVE;
    }
    if (forms.size() > ING_FORM && form.equals(forms.get(ING_FORM))) {
      return be ? Voice.ACTIVE : Voice.PARTICIPLE;
    }
    boolean base = first.form() == 0 && !form.equals(forms.get(2));
    int before = begin - 1;
    boolean to =
        before >= 0 && words.match("infinitive", text::lower, before, begin) == 1
            || begin < core.first() && words.contains("infinitive", text.lower(begin));
    return base && to ? Voice.INFINITIVE : Voice.ACTIVE;
  }
}
