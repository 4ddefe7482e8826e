package io.github.katanya.reading.matter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.katanya.reading.Reader;
import io.github.katanya.reading.Readers;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Matter;
import io.github.katanya.statement.Position;
import io.github.katanya.statement.Reading;
import io.github.katanya.statement.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A matter's claim names nobody whom the words do not name in that place: rather nobody at all. */
class MatterClaimsTest {
  private static final Reader READER = Readers.standard();

  private static Reading id(String text) {
    return READER.read(Article.of("a", Language.INDONESIAN, text));
  }

  private static Reading en(String text) {
    return READER.read(Article.of("a", Language.ENGLISH, text));
  }

  private static Matter only(Reading reading) {
    assertThat(reading.matters()).hasSize(1);
    return reading.matters().get(0);
  }

  private static List<Position> stands(Reading reading, String speaker) {
    return reading.statements().stream()
        .filter(s -> s.speaker().map(Speaker::name).filter(speaker::equals).isPresent())
        .flatMap(s -> s.position().stream())
        .toList();
  }

  @Test
  void aPlaceInTheSentenceIsNoSupplierAndAPersonNoReceiver() {
    Reading reading =
        id(
            """
            Federasi Norvia menuduh Kestria memasok senjata ke Talune.

            Pemerintah Kestria membantah tuduhan tersebut.

            "Belum ada petunjuk bahwa pembelian senjata itu rampung. Kami tidak melihatnya di Teluk Sarum," kata Juru Bicara Keamanan Nasional Orvan Tilaka.
            """);
    assertThat(only(reading).who()).containsExactly("Kestria");
    assertThat(only(reading).whom()).containsExactly("Talune");
    assertThat(stands(reading, "Orvan Tilaka")).containsExactly(Position.DOUBTS);
  }

  @Test
  void whoeverPaysIsNotTakenForWhoeverTookTheBribe() {
    Reading reading =
        en(
            """
            Orin Vael on Friday denied that he took bribes from the shipping company Norholm Lines.

            The anti-graft commission says the minister took bribes worth $200,000.
            """);
    assertThat(only(reading).who()).containsExactly("Orin Vael");
  }

  @Test
  void whoeverHasSeenNoProofTookNoBribesHimself() {
    Reading reading =
        en(
            """
            “We have yet to see proof that he took bribes,” party secretary Mara Lind said.

            Orin Vael denied the allegation.
            """);
    assertThat(reading.matters()).allSatisfy(m -> assertThat(m.who()).doesNotContain("Mara Lind"));
    assertThat(stands(reading, "Mara Lind")).containsExactly(Position.DOUBTS);
  }

  @Test
  void aLawyerWhoDeniesIsNotTheOneAccused() {
    Reading reading =
        id(
            """
            Saksi Bandu Katira mengatakan pejabat itu menerima suap di sebuah rumah makan.

            Tuduhan itu dibantah pengacara Ruvi Maharsi.
            """);
    assertThat(reading.matters()).allSatisfy(m -> assertThat(m.who()).isEmpty());
  }

  @Test
  void aPlaceWherePeopleFellIllDidNotPoisonThem() {
    Reading reading =
        en(
            """
            Norholm Dairy denied that its milk poisoned 30 pupils at a school in Sarum.

            “The milk poisoned our children,” said Mara Lind.
            """);
    assertThat(only(reading).who()).containsExactly("Norholm Dairy");
  }

  @Test
  void aDirectorWhoSpeaksForANamelessFirmIsNotItsStandIn() {
    Reading reading =
        en(
            """
            “The milk poisoned our children,” said Mara Lind.

            The director Orin Vael denied the accusation.
            """);
    assertThat(reading.matters()).allSatisfy(m -> assertThat(m.who()).isEmpty());
  }

  @Test
  void aConditionIsNoAccusationAndANegationIsADenial() {
    Reading reading =
        en(
            """
            Norvia accused Kestria of supplying arms to Talune.

            “If Kestria supplied arms, that would be a grave breach,” said Mara Lind.

            “Kestria did not supply arms to anybody,” said Orin Vael.
            """);
    assertThat(stands(reading, "Mara Lind")).containsExactly(Position.COMMENTS);
    assertThat(stands(reading, "Orin Vael")).containsExactly(Position.DENIES);
  }

  @Test
  void aSpokesmansWeIsTheStateForWhichHeSpeaks() {
    Reading reading =
        id(
            """
            Federasi Norvia menuduh Kestria memasok senjata ke Talune.

            "Kami tidak pernah memasok senjata ke Talune," kata Wakil Kepala Biro Umum Kementerian Pertahanan Kestria Kolonel Orvan Tilaka.
            """);
    assertThat(only(reading).who()).containsExactly("Kestria");
  }

  @Test
  void aConfessionThatTellsOfAnEarlierDenialIsNoDenial() {
    Reading reading =
        en(
            """
            “Our milk was contaminated and it poisoned your children. I am ashamed that we denied it,” director Orin Vael told parents.

            Norholm Dairy had denied that its milk was contaminated.
            """);
    assertThat(stands(reading, "Orin Vael")).doesNotContain(Position.DENIES);
  }

  @Test
  void aShortNameIsTheFullOneThatStandsBehindAnOffice() {
    Reading reading =
        id(
            """
            Pengacara Menteri Pertambangan Orvan Tilaka, Ruvi Maharsi, menuntut komisi menunjukkan bukti.

            Saksi Bandu Katira mengatakan Orvan menerima suap di sebuah rumah makan.

            "Belum ada bukti bahwa Orvan menerima suap," kata Ruvi Maharsi.
            """);
    assertThat(only(reading).who()).containsExactly("Orvan Tilaka");
  }
}
