package io.github.katanya.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamenessTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.Example.org/a/?utm_source=x&id=2#top, http://example.org/a?id=2",
    "https://example.org:443/a, https://example.org/a",
    "https://example.org, http://example.org/",
    "' https://example.org/a ', https://example.org/a",
  })
  void knowsOneAddressInTwoSpellings(String one, String other) {
    assertThat(Sameness.address(one)).isPresent().isEqualTo(Sameness.address(other));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?id=1, https://example.org/a?id=2",
    "https://example.org/A, https://example.org/a",
    "https://example.org:8080/a, https://example.org/a",
    "not a url, not an url",
    "mailto:x@example.org, mailto:y@example.org",
  })
  void keepsTwoAddressesApart(String one, String other) {
    assertThat(Sameness.address(one)).isPresent().isNotEqualTo(Sameness.address(other));
  }

  @Test
  void takesNoAddressFromABlank() {
    assertThat(Sameness.address("  ")).isEmpty();
  }

  @Test
  void levelsWhiteSpaceAndCompositionInTexts() {
    assertThat(Sameness.hash("a\u00a0 b\r\ncafe\u0301 "))
        .isEqualTo(Sameness.hash("a b caf\u00e9"))
        .isNotEqualTo(Sameness.hash("ab caf\u00e9"));
  }
}
