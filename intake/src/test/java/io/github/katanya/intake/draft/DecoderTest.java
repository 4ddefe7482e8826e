package io.github.katanya.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String WORDS = "“Kami siap,” kata Menteri — di kafé itu.";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
  void takesTheMarkOffAndReadsByIt(String charset) throws UnsupportedEncodingException {
    Decoded decoded = Decoder.decode(("\uFEFF" + WORDS).getBytes(charset));
    assertThat(decoded.text()).isEqualTo(WORDS);
    assertThat(decoded.warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void seesUtf16WithoutAMark(String charset) throws UnsupportedEncodingException {
    assertThat(Decoder.decode(WORDS.getBytes(charset)).text()).isEqualTo(WORDS);
  }

  @Test
  void guessesAnotherCharsetAndSaysSo() throws UnsupportedEncodingException {
    Decoded decoded = Decoder.decode((WORDS + " ").repeat(20).getBytes("windows-1252"));
    assertThat(decoded.text()).startsWith(WORDS);
    assertThat(decoded.warnings()).containsExactly("is not UTF-8; read as windows-1252");
  }

  @Test
  void guessesFromTheRightPlaceOfALongFile() {
    byte[] bytes =
        ("a".repeat(1_000_000) + " Правительство опровергло сообщения об этом решении.")
            .getBytes(Charset.forName("windows-1251"));
    assertThat(Decoder.decode(bytes).text()).endsWith("опровергло сообщения об этом решении.");
  }

  @Test
  void readsUtf8WithABrokenPlaceAsUtf8() {
    byte[] bytes = (WORDS.repeat(10) + "X").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE2;
    Decoded decoded = Decoder.decode(bytes);
    assertThat(decoded.text()).isEqualTo(WORDS.repeat(10) + "\uFFFD");
    assertThat(decoded.warnings()).hasSize(1);
  }

  @Test
  void passesOverACharsetThatDoesNotExist() {
    assertThat(
            Decoder.decode("caf\u00e9".getBytes(StandardCharsets.ISO_8859_1), Optional.of("x!y"))
                .text())
        .isEqualTo("café");
  }
}
