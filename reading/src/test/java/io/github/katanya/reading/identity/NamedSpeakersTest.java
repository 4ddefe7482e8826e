package io.github.katanya.reading.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.katanya.reading.attribution.Attribution;
import io.github.katanya.reading.attribution.Taggers;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TextAnalyser;
import io.github.katanya.reading.text.TextAnalysers;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Speaker;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedSpeakersTest {
  private static final TextAnalyser ANALYSER = TextAnalysers.standard();
  private static final Taggers TAGGERS = Taggers.shipped();
  private static final SpeakerResolver RESOLVER = NamedSpeakers.load();

  private static List<Optional<Speaker>> speakers(String text, Language language) {
    AnalysedText analysed = ANALYSER.analyse(text, language);
    List<Attribution> attributions = TAGGERS.attributor().attribute(analysed);
    return RESOLVER.resolve(
        Article.of("a", language, text),
        analysed,
        attributions,
        TAGGERS.marker().mark(analysed, attributions));
  }

  private static Optional<Speaker> last(String text) {
    List<Optional<Speaker>> speakers = speakers(text, Language.INDONESIAN);
    return speakers.get(speakers.size() - 1);
  }

  @Test
  void aMinistryOfAnotherStateIsNotTheOneThatTheShorterNameMeans() {
    assertThat(
            last("Norvia berunding. Juru Bicara Kementerian Pertahanan Norvia Ravo Milan mengatakan kapal itu sudah"
                    + " pergi.")
                .flatMap(Speaker::country))
        .isEmpty();
    assertThat(
            last("Juru Bicara Kementerian Pertahanan Ravo Milan mengatakan kapal itu sudah pergi.")
                .flatMap(Speaker::country))
        .contains("ID");
  }

  @Test
  void aBodyThatStandsByItselfElsewhereIsNoPartOfThePersonsName() {
    Optional<Speaker> speaker =
        last(
            "Warga meminum Teh Kenanga setiap pagi. Juru Bicara Teh Kenanga Orvan Tilaka mengatakan"
                + " pabrik itu bersih.");
    assertThat(speaker.map(Speaker::name)).contains("Orvan Tilaka");
    assertThat(speaker.flatMap(Speaker::affiliation)).contains("Teh Kenanga");
  }

  @Test
  void aStateIsNotCalledAfterAPersonWhoSpeaksForOneOfItsMinistries() {
    assertThat(
            last("Wakil Kepala Biro Umum Kementerian Pertahanan Norvia Kolonel Orvan Tilaka pergi"
                    + " ke pelabuhan. Norvia mengatakan kapal itu sudah pergi.")
                .map(Speaker::name))
        .contains("Norvia");
  }

  @Test
  void aPronounMeansTheSubjectOfTheSentenceBefore() {
    assertThat(
            last("\"Kami pergi,\" kata Dara Lestari. Juru Bicara KPK Orvan Tilaka tidak sependapat."
                    + " Ia mengatakan kapal itu sudah pergi.")
                .map(Speaker::name))
        .contains("Orvan Tilaka");
    assertThat(
            last("\"Kami pergi,\" kata Dara Lestari. Kapal Norvia tiba kemarin. Ia mengatakan kapal"
                    + " itu sudah pergi.")
                .map(Speaker::name))
        .contains("Dara Lestari");
  }

  private static String told(List<Optional<Speaker>> speakers) {
    return String.join(
        "; ",
        speakers.stream()
            .map(
                s ->
                    s.map(
                            p ->
                                p.name()
                                    + p.role().map(r -> " | " + r).orElse("")
                                    + p.country().map(c -> " | " + c).orElse(""))
                        .orElse("-"))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      textBlock =
          """
          Gubernur Lumaya Ravo Milan mengatakan kapal itu sudah pergi. ~ Ravo Milan | Gubernur Lumaya | ID
          Wakil Juru Bicara Kementerian Luar Negeri Iran Ravo Milan mengatakan kapal itu sudah pergi. ~ Ravo Milan | Wakil Juru Bicara | IR
          Kepala BNPB Ravo Milan mengatakan kapal itu sudah pergi. ~ Ravo Milan | Kepala | ID
          Pakar hukum Universitas Lumaya, Dara Lestari, mengatakan kapal itu sudah pergi. ~ Dara Lestari | Pakar hukum
          Dara Lestari, kuasa hukum Ravo, mengatakan kapal itu sudah pergi. ~ Dara Lestari | kuasa hukum Ravo
          Tuduhan itu dibantah Teheran. ~ Iran | IR
          "Kami pergi," kata Ravo Milan. "Kami pulang," ujarnya. ~ Ravo Milan; Ravo Milan
          "Kami pergi," kata Ravo Milan. Menurut dia, laut tenang sejak pagi. ~ Ravo Milan; Ravo Milan
          "Kami pergi," kata Ketua Nelayan Ravo Milan. Milan mengatakan laut tenang sejak pagi. ~ Ravo Milan | Ketua Nelayan; Ravo Milan | Ketua Nelayan
          "Kami pergi," kata Menteri Sosial Dara Lestari. Menteri itu mengatakan laut tenang sejak pagi. ~ Dara Lestari | Menteri Sosial | ID; Dara Lestari | Menteri Sosial | ID
          "Kami pergi," kata Kolonel Orvan Tilaka dari Kementerian Pertahanan Norvia. ~ Orvan Tilaka | Kolonel
          KPK menyatakan kapal itu milik negara. ~ KPK | ID
          Amerika Serikat menuduh nelayan itu mencuri ikan. ~ Amerika Serikat | US
          """)
  void indonesianSpeakersAreNamedAsFullyAsTheArticleAllows(String text, String expected) {
    assertThat(told(speakers(text, Language.INDONESIAN))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      textBlock =
          """
          Orin Vael said the ship was empty. ~ Orin Vael
          “We left,” said Mayor Orin Vael. Vael said the ship was empty. ~ Orin Vael | Mayor; Orin Vael | Mayor
          “We left,” said Orin Vael. He said the ship was empty. ~ Orin Vael; Orin Vael
          President Dana Holt denied the allegations. ~ Dana Holt | President
          Russia denied the allegations. ~ Russia | RU
          “We left,” said Harbours Minister Orin Vael. The prime minister’s office said the ship was empty. ~ Orin Vael | Harbours Minister; The prime minister’s office
          Harbours Minister Orin Vael said the ship was empty. ~ Orin Vael | Harbours Minister
          Tehran denied the allegations. ~ Iran | IR
          Mara Lind, a spokeswoman for the port, said the ship was empty. ~ Mara Lind | spokeswoman
          """)
  void englishSpeakersAreNamedAsFullyAsTheArticleAllows(String text, String expected) {
    assertThat(told(speakers(text, Language.ENGLISH))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bupati Lumaya Dara Lestari mengatakan jalan itu dibuka.                    | ID
          Kasat Reskrim Polres Lumaya AKP Orvan Tilaka mengatakan jalan itu dibuka.  | ID
          Presiden Iran Orvan Tilaka mengatakan jalan itu dibuka.                    | IR
          Pengamat politik Universitas Lumaya Dara Lestari mengatakan jalan itu dibuka. |
          Pengacara Bupati Lumaya, Dara Lestari, mengatakan jalan itu dibuka.        |
          """)
  void officesSpeakForTheirStateAndExpertsForNone(String text, String country) {
    assertThat(last(text).flatMap(Speaker::country)).isEqualTo(Optional.ofNullable(country));
  }

  @Test
  void aWordThatOnlyBeginsASentenceIsNoPartOfAName() {
    assertThat(last("Ternyata Tilaka pergi. \"Kami menunggu,\" kata Tilaka.").map(Speaker::name))
        .contains("Tilaka");
  }

  @Test
  void aShortNameMeansWhoSpokeBeforeUnderTheFullOne() {
    assertThat(
            last("Kepala Badan Siaga Bencana Cirawa Tirto Wanggala mengatakan air mulai surut. Tirto"
                    + " mengatakan bantuan sudah tiba.")
                .map(Speaker::name))
        .contains("Tirto Wanggala");
  }

  @Test
  void aPlaceOfTheArticleIsNoPartOfTheNameBehindIt() {
    assertThat(
            last("Pasar di Wanasari tutup. Ketua Paguyuban Pedagang Wanasari Dewi Anggraisari mengatakan"
                    + " pedagang merugi.")
                .map(Speaker::name))
        .contains("Dewi Anggraisari");
  }

  @Test
  void aConnectorAtTheHeadOfASentenceIsNoPartOfAName() {
    assertThat(
            last("Sementara Tilaka, pedagang di pasar itu, mengatakan ia merugi.")
                .map(Speaker::name))
        .contains("Tilaka");
  }

  @Test
  void degreesBehindANameAreNoName() {
    assertThat(
            last("Kepala Puskesmas Dara Lestari, SKM, MKes, mengatakan vaksin itu aman.")
                .map(Speaker::name))
        .contains("Dara Lestari");
  }

  @Test
  void whatStandsBehindARankIsAName() {
    assertThat(
            last("Direktur Reserse Polda Cirawa, Kombes Johanson Ronald Simamora mengatakan gudang itu"
                    + " ditutup.")
                .map(Speaker::name))
        .contains("Johanson Ronald Simamora");
  }

  @Test
  void aDescriptionMeansNobodyOfWhomAnotherRoleIsTold() {
    List<Optional<Speaker>> speakers =
        speakers(
            "Company spokesman Orvan Tilaka said the milk was clean. The food regulator said tests were going"
                + " on.",
            Language.ENGLISH);
    assertThat(speakers.get(speakers.size() - 1).map(Speaker::name)).contains("The food regulator");
  }
}
