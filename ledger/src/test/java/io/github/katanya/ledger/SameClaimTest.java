package io.github.katanya.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.katanya.statement.Matter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SameClaimTest {
  private final MatterLinker linker = new SameClaim();
  private final Matter arms =
      matter(
          "North Korea supplies arms to Russia",
          "Korea Utara memasok senjata ke Rusia",
          List.of("KP"),
          List.of("RU"),
          "arms");

  @Test
  void takesOneThingBetweenTheSamePartiesForOneMatter() {
    assertLinked(
        matter(
            "North Korea sold weapons and ammunition to Russia",
            "Korea Utara menjual amunisi kepada Rusia",
            List.of("KP"),
            List.of("RU"),
            "arms, ammunition"));
  }

  @Test
  void takesOneWordingInEitherLanguageForOneMatter() {
    assertLinked(
        matter(
            "DPRK ships munitions",
            "Pasokan senjata dari Korea Utara untuk Rusia",
            List.of("KP"),
            List.of("RU"),
            "munitions"));
  }

  @Test
  void doesNotCountTheNamesOfThePartiesAsWording() {
    assertApart(
        matter(
            "North Korea sends workers to Russia",
            "Korea Utara mengirim pekerja ke Rusia",
            List.of("KP"),
            List.of("RU"),
            "workers"));
  }

  @Test
  void keepsTheTwoDirectionsApart() {
    Matter back =
        matter(
            "Russia supplies arms to North Korea",
            "Rusia memasok senjata ke Korea Utara",
            List.of("RU"),
            List.of("KP"),
            "arms");
    assertThat(linker.parties(back)).isNotEqualTo(linker.parties(arms));
  }

  @Test
  void knowsPartiesInAnyOrderAndSpelling() {
    Matter one = matter("a", "b", List.of("Norholm Port", "ID"), List.of(), "x");
    Matter other = matter("a", "b", List.of("ID", "norholm  port"), List.of(), "x");
    assertThat(linker.parties(one)).isEqualTo(linker.parties(other));
  }

  @Test
  void takesTheMostAlikeAndAmongEqualsTheOldest() {
    Matter wanted = matter("A pays B for the dam", "", List.of("A"), List.of("B"), "dam");
    Matter near = matter("A pays B for the bridge", "", List.of("A"), List.of("B"), "bridge");
    assertThat(linker.link(wanted, List.of(known(1, near), known(2, wanted), known(3, wanted))))
        .map(MatterLinker.Known::id)
        .contains(2L);
  }

  @Test
  void neverLinksMattersThatNameNobody() {
    Matter nobody =
        matter("Somebody took bribes", "Seseorang menerima suap", List.of(), List.of(), "bribes");
    assertThat(linker.link(nobody, List.of(known(1, nobody)))).isEmpty();
  }

  private void assertLinked(Matter matter) {
    assertThat(linker.parties(matter)).isEqualTo(linker.parties(arms));
    assertThat(linker.link(matter, List.of(known(7, arms)))).contains(known(7, arms));
  }

  private void assertApart(Matter matter) {
    assertThat(linker.link(matter, List.of(known(7, arms)))).isEqualTo(Optional.empty());
  }

  private static MatterLinker.Known known(long id, Matter matter) {
    return new MatterLinker.Known(id, matter);
  }

  private static Matter matter(
      String claim, String klaim, List<String> who, List<String> whom, String what) {
    return new Matter("m1", claim, klaim, who, whom, what);
  }
}
