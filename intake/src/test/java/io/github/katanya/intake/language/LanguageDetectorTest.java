package io.github.katanya.intake.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
  private static final LanguageDetector DETECTOR = new LanguageDetector();
  private static final Path DATA =
      Path.of(System.getProperty("katanya.root", "."), "..", "shared", "data").normalize();

  @Test
  void tellsEveryMalayParagraphFromIndonesian() throws IOException {
    List<String> paragraphs = List.of(resource("malay.txt").strip().split("\n\n"));
    assertThat(paragraphs).hasSizeGreaterThanOrEqualTo(30);
    assertThat(paragraphs).allSatisfy(p -> assertThat(code(p)).as(p).contains("ms"));
  }

  @Test
  void namesTheOtherLanguages() throws IOException {
    String[] sections = resource("others.txt").strip().split("(?m)^# ");
    assertThat(sections).hasSizeGreaterThan(13);
    for (String section : sections) {
      if (section.isBlank()) {
        continue;
      }
      String[] paragraphs = section.strip().split("\n+");
      for (int i = 1; i < paragraphs.length; i++) {
        assertThat(code(paragraphs[i])).as(paragraphs[i]).contains(paragraphs[0].strip());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lurah membantah kabar itu.",
        "Menurut dia, warga sudah pulang.",
        "Gempa guncang Lembang, tiga warga luka",
        "\"Kami tidak tahu,\" katanya.",
        "Wali Kota Minta Maaf kepada Pedagang",
        "Gubernur: belum ada keputusan soal tarif angkutan umum"
      })
  void tellsIndonesianFromASingleSentence(String sentence) {
    assertThat(code(sentence)).contains("id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor denied it.",
        "\"We do not know,\" she said.",
        "Council rejects harbour plan after protest",
        "Police said no one was hurt."
      })
  void tellsEnglishFromASingleSentence(String sentence) {
    assertThat(code(sentence)).contains("en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Polis menafikan dakwaan itu.",
        "Beliau berkata demikian kerana tiada bukti.",
        "Mesyuarat ditangguhkan ke Khamis"
      })
  void tellsMalayFromASingleSentence(String sentence) {
    assertThat(code(sentence)).contains("ms");
  }

  @Test
  void saysWhichWordsDecided() {
    assertThat(DETECTOR.detect("Polis menafikan dakwaan itu kerana tiada bukti.").because())
        .contains("polis", "kerana");
  }

  @Test
  void indonesianThatTalksOfMalaysiaStaysIndonesian() {
    assertThat(
            code(
                "Perdana Menteri Malaysia Datuk Seri Halim Sabri tiba di Jakarta, Kamis, untuk"
                    + " bertemu presiden. Ia mengatakan kerja sama kedua negara bisa diperluas,"
                    + " karena nilai dagang sudah mencapai 20 miliar ringgit."))
        .contains("id");
  }

  @Test
  void englishWithIndonesianNamesAndWordsStaysEnglish() {
    assertThat(
            code(
                "The governor of Jawa Tengah said the Badan Penanggulangan Bencana Daerah had sent"
                    + " three teams to Kabupaten Sukamerta, where the Kali Sewu burst its banks."))
        .contains("en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n\t ", "123 456", "…?!", "Xyzzy", "\uD83D\uDE00\uD83D\uDE00", "\uD83D"})
  void guessesNothingFromNothing(String text) {
    assertThat(DETECTOR.detect(text)).isEqualTo(Guess.nothing());
  }

  @Test
  void looksAtNoMoreThanASampleOfALongText() {
    String text = "Lurah membantah kabar itu karena tidak benar. ".repeat(500_000);
    long start = System.nanoTime();
    assertThat(code(text)).contains("id");
    assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
  }

  @Test
  void throwsAtNoText() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      char[] text = new char[random.nextInt(200)];
      for (int j = 0; j < text.length; j++) {
        text[j] = (char) random.nextInt(random.nextBoolean() ? 0x10000 : 0x250);
      }
      assertThat(DETECTOR.detect(new String(text))).as("seed %d", seed).isNotNull();
    }
  }

  @Test
  void isRightOnTheCorpora() throws IOException {
    assumeThat(DATA).isDirectory();
    assertThat(errors("raw/id.jsonl.gz", "id")).isEmpty();
    assertThat(errors("raw/en.jsonl.gz", "en")).isEmpty();
    assertThat(errors("polnear/train.jsonl", "en")).isEmpty();
    assertThat(errors("polnear/dev.jsonl", "en")).isEmpty();
  }

  private static List<String> errors(String file, String wanted) throws IOException {
    List<String> errors = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    InputStream stream = Files.newInputStream(DATA.resolve(file));
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                file.endsWith(".gz") ? new GZIPInputStream(stream) : stream,
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = json.readTree(line);
        Guess guess = DETECTOR.detect(article.path("text").asText());
        if (!guess.code().equals(Optional.of(wanted))) {
          errors.add(article.path("id").asText() + " " + guess);
        }
      }
    }
    return errors;
  }

  private static Optional<String> code(String text) {
    return DETECTOR.detect(text).code();
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream =
        LanguageDetectorTest.class.getResourceAsStream("/languages/" + name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
