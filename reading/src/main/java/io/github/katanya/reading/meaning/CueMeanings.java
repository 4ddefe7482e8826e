package io.github.katanya.reading.meaning;

import io.github.katanya.reading.attribution.Attribution;
import io.github.katanya.reading.lexicon.Cue;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.statement.Act;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Certainty;
import io.github.katanya.statement.Polarity;
import io.github.katanya.statement.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the act from the cue alone. */
public final class CueMeanings implements MeaningReader {

  @Override
  public List<Meaning> read(
      Article article,
      AnalysedText text,
      List<Attribution> attributions,
      List<Optional<Speaker>> speakers) {
    List<Meaning> meanings = new ArrayList<>();
    for (Attribution attribution : attributions) {
      Act act = attribution.entry().map(Cue::act).orElse(Act.ASSERT);
      boolean none = act == Act.DEMAND || act == Act.FEEL || act == Act.ASK;
      meanings.add(
          new Meaning(
              act,
              none
                  ? Optional.empty()
                  : Optional.of(act == Act.DENY ? Polarity.NEGATIVE : Polarity.POSITIVE),
              none ? Optional.empty() : Optional.of(Certainty.CERTAIN),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              attribution.addressee().map(a -> a.in(text.text())),
              List.of()));
    }
    return meanings;
  }
}
