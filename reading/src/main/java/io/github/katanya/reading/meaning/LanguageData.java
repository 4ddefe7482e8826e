package io.github.katanya.reading.meaning;

import io.github.katanya.reading.attribution.Attribution;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Language;
import java.util.List;

/** What the readers of act, polarity and certainty know of the words of one language. */
record LanguageData(Markers markers, Markers acts) {

  static LanguageData load(Language language) {
    String folder = language.code() + "/meaning/";
    return new LanguageData(
        Markers.load(folder + "markers.txt", "class"), Markers.load(folder + "acts.txt", "act"));
  }

  /**
   * The act that a cue has by itself: by the longest entry in it, of equals the first of the file,
   * else by the cue lexicon, else "none".
   */
  String cueAct(AnalysedText text, List<TokenRange> cue, Attribution attribution) {
    Markers.Mark best = null;
    for (TokenRange range : cue) {
      for (Markers.Mark mark : acts.in(text, range.first(), range.end())) {
        if (best == null || mark.length() > best.length()) {
          best = mark;
        }
      }
    }
    if (best != null) {
      return best.name();
    }
    return attribution.entry().map(e -> e.act().code()).orElse("none");
  }
}
