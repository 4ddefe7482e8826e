package io.github.katanya.reading.attribution;

import io.github.katanya.reading.TextStageContract;
import io.github.katanya.reading.text.TextAnalysers;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The trained attributor keeps what every text stage must keep")
class ModelAttributorContractTest extends TextStageContract {
  private static final Attributor ATTRIBUTOR = Taggers.shipped().attributor();

  @Override
  protected List<Span> spans(String text, Language language) {
    List<Span> spans = new ArrayList<>();
    for (Attribution a : ATTRIBUTOR.attribute(TextAnalysers.standard().analyse(text, language))) {
      spans.addAll(a.content());
      spans.addAll(a.cue());
      spans.addAll(a.source());
    }
    return spans;
  }

  @Override
  protected boolean inOrder() {
    return false;
  }

  @Override
  protected int longest() {
    return 300_000;
  }
}
