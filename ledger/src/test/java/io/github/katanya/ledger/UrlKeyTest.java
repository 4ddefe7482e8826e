package io.github.katanya.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlKeyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"a/b", "../../etc/passwd", "é ü", "北朝鮮", "😀", "a.json", "%2e", "\u0000", " "})
  void isSafeInAnAddressWhateverTheName(String name) {
    assertThat(UrlKey.of(name)).matches("[A-Za-z0-9:_-]+");
  }

  @Test
  void leavesAFitNameAsItIs() {
    assertThat(UrlKey.of("voi-1_A")).isEqualTo("voi-1_A");
    assertThat(UrlKey.of("person:vedant-patel")).isEqualTo("person:vedant-patel");
  }

  @Test
  void keepsNamesApartThatLookAlike() {
    assertThat(UrlKey.of("a b")).isNotEqualTo(UrlKey.of("a/b")).startsWith("a-b-");
  }

  @Test
  void countsUntilAKeyIsFree() {
    assertThat(UrlKey.unlessTaken("a", k -> k.equals("a") || k.equals("a-2"))).isEqualTo("a-3");
  }
}
