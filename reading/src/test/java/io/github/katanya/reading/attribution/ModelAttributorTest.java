package io.github.katanya.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TextAnalysers;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The trained attributor")
class ModelAttributorTest {
  private static final Attributor ATTRIBUTOR = Taggers.shipped().attributor();

  private record Found(String text, List<Attribution> all) {
    String words(List<Span> spans) {
      return String.join(
          " … ", spans.stream().map(s -> text.substring(s.start(), s.end())).toList());
    }

    Attribution withCue(String cue) {
      return all.stream().filter(a -> words(a.cue()).equals(cue)).findFirst().orElseThrow();
    }
  }

  private static Found read(Language language, String text) {
    AnalysedText analysed = TextAnalysers.standard().analyse(text, language);
    return new Found(text, ATTRIBUTOR.attribute(analysed));
  }

  @Test
  @DisplayName("gives an Indonesian direct quotation its source, its marks included")
  void indonesianQuotation() {
    Found found =
        read(
            Language.INDONESIAN,
            "\u201CKami belum menerima surat itu,\u201D kata Kepala Dinas Pasar Lumaya, Sarwan"
                + " Tejo, Rabu (4/3).");

    Attribution quotation = found.withCue("kata");
    assertThat(found.words(quotation.content()))
        .isEqualTo("\u201CKami belum menerima surat itu,\u201D");
    assertThat(found.words(quotation.source())).contains("Sarwan Tejo");
  }

  @Test
  @DisplayName("takes a cue with -nya for its own source")
  void suffixedCue() {
    Found found =
        read(
            Language.INDONESIAN,
            "Bupati Ravo Milan datang pukul delapan. \u201CHarga beras sudah turun di tiga"
                + " pasar,\u201D ujarnya.");

    assertThat(found.words(found.withCue("ujarnya").source())).isEqualTo("ujarnya");
  }

  @Test
  @DisplayName("reads an Indonesian paraphrase without its \"bahwa\"")
  void indonesianParaphrase() {
    Found found =
        read(
            Language.INDONESIAN,
            "Menteri Perikanan Dorla Wiratma mengatakan bahwa kapal asing itu sudah pergi.");

    Attribution paraphrase = found.withCue("mengatakan");
    assertThat(found.words(paraphrase.content())).startsWith("kapal asing itu sudah pergi");
    assertThat(found.words(paraphrase.source())).isEqualTo("Menteri Perikanan Dorla Wiratma");
  }

  @Test
  @DisplayName("gives an English direct quotation its source")
  void englishQuotation() {
    Found found =
        read(
            Language.ENGLISH,
            "\u201CWe have not received the letter,\u201D said Orla Venn, the harbor"
                + " commissioner.");

    Attribution quotation = found.withCue("said");
    assertThat(found.words(quotation.content()))
        .isEqualTo("\u201CWe have not received the letter,\u201D");
    assertThat(found.words(quotation.source())).contains("Orla Venn");
  }

  @Test
  @DisplayName("lets a quotation in a paragraph of its own follow the speaker before")
  void freeStandingQuotation() {
    Found found =
        read(
            Language.INDONESIAN,
            "\u201CKami akan mengganti semua lampu pasar,\u201D kata Sarwan Tejo.\n\n"
                + "\u201CPekerjaan itu selesai sebelum bulan puasa tahun depan.\u201D");

    Attribution alone =
        found.all().stream().filter(a -> a.cue().isEmpty()).findFirst().orElseThrow();
    assertThat(alone.source()).isEmpty();
    assertThat(alone.follows()).contains(0);
  }

  @Test
  @DisplayName("says how sure it is, from 0 to 1")
  void confidence() {
    Found found =
        read(Language.ENGLISH, "Mayor Tessa Brandt said that the bridge would open in May.");

    assertThat(found.all())
        .isNotEmpty()
        .allSatisfy(a -> assertThat(a.confidence()).isBetween(0.0, 1.0));
  }
}
