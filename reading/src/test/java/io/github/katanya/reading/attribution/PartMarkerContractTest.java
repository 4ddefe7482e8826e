package io.github.katanya.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.katanya.reading.TextStageContract;
import io.github.katanya.reading.tagging.Part;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TextAnalysers;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The part tagger keeps what every text stage must keep")
class PartMarkerContractTest extends TextStageContract {
  private static final Taggers TAGGERS = Taggers.shipped();

  @Override
  protected List<Span> spans(String text, Language language) {
    AnalysedText analysed = TextAnalysers.standard().analyse(text, language);
    return parts(analysed).stream().map(p -> analysed.span(p.tokens())).toList();
  }

  @Override
  protected int longest() {
    return 300_000;
  }

  @Test
  void namesRolesBodiesTimesPlacesAndOccasionsAreTold() {
    String text =
        "Kepala Dinas Perikanan Kabupaten Lumaya Dara Lestari, saat ditemui di Port Lumen, Jumat"
            + " (8/1/2021), mengatakan, kapal itu sudah pergi.";
    AnalysedText analysed = TextAnalysers.standard().analyse(text, Language.INDONESIAN);
    assertThat(
            parts(analysed).stream()
                .map(p -> p.kind() + " " + analysed.span(p.tokens()).in(text))
                .toList())
        .containsExactly(
            "ROLE Kepala",
            "AFFILIATION Dinas Perikanan Kabupaten Lumaya",
            "NAME Dara Lestari",
            "OCCASION saat ditemui",
            "PLACE Port Lumen",
            "TIME Jumat (8/1/2021)");
  }

  private static List<Part> parts(AnalysedText text) {
    return TAGGERS.marker().mark(text, TAGGERS.attributor().attribute(text));
  }
}
