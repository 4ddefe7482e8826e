package io.github.katanya.intake;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, no exception comes out. */
class RandomInputTest {
  private static final int ROUNDS = 300;

  private static final String SEED_TEXT =
      "Lurah Bantah Kabar Itu\r\n\r\n\"Itu tidak benar,\" kata lurah. \uD83D\uDE00\n";
  private static final String SEED_PAGE =
      "<!DOCTYPE html><html lang=id><meta charset=utf-8><script type='application/ld+json'>"
          + "{\"@type\":\"NewsArticle\",\"headline\":\"Lurah\",\"datePublished\":\"2022-09-22\"}</script>"
          + "<article class='post'><h1>Lurah</h1><p>Lurah membantah <b>kabar</b> itu.<br><br>Ya.</p>"
          + "<table><tr><td>x</table><form><select><svg><p></article>";
  private static final String SEED_JSON =
      """
      {"id":"a","text":"Lurah membantah \\u00e9\\ud83d\\ude00 itu.","published":"2022-09-22"}
      [{"text":"dua","x":[1,2e9,{}]}]
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {".txt", ".html", ".json", ".jsonl", ".txt.gz", ".html.gz", ".jsonl.gz", ".bin"})
  void noExceptionComesOutOfAnyDoor(String suffix) throws IOException {
    long seed = System.nanoTime();
    System.out.println("RandomInputTest " + suffix + " seed " + seed);
    Random random = new Random(seed);
    Intake intake = Intake.withDefaults();
    for (int round = 0; round < ROUNDS; round++) {
      byte[] content = content(random);
      byte[] bytes = suffix.endsWith(".gz") ? damaged(gzip(content), random, 3) : content;
      Path file = folder.resolve("x" + suffix);
      Files.write(file, bytes);
      assertThatCode(
              () -> {
                intake.forEach(List.of(file.toString()), RandomInputTest::check);
                try (Incomings incomings = intake.open("x", new ByteArrayInputStream(bytes))) {
                  incomings.forEachRemaining(RandomInputTest::check);
                }
              })
          .as("seed %d, round %d", seed, round)
          .doesNotThrowAnyException();
    }
  }

  private static void check(Incoming incoming) {
    if (incoming instanceof Incoming.Rejected rejected
        && (rejected.reason().isBlank() || rejected.wayOut().isBlank())) {
      throw new AssertionError("a rejection without reason or way out: " + rejected);
    }
  }

  private static byte[] content(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> {
        byte[] noise = new byte[random.nextInt(3_000)];
        random.nextBytes(noise);
        yield noise;
      }
      case 1 -> {
        StringBuilder points = new StringBuilder();
        for (int i = random.nextInt(800); i > 0; i--) {
          points.append((char) random.nextInt(0x10000));
        }
        yield points.toString().getBytes(StandardCharsets.UTF_8);
      }
      case 2 -> damaged(bytes(SEED_TEXT, random), random, 10);
      case 3 -> damaged(bytes(SEED_PAGE, random), random, 20);
      default -> damaged(bytes(SEED_JSON, random), random, 10);
    };
  }

  private static byte[] bytes(String seed, Random random) {
    return seed.repeat(1 + random.nextInt(5))
        .getBytes(random.nextInt(4) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
  }

  /** The bytes with some changed, and perhaps cut off. */
  private static byte[] damaged(byte[] bytes, Random random, int most) {
    byte[] damaged =
        java.util.Arrays.copyOf(
            bytes, random.nextInt(4) == 0 ? random.nextInt(bytes.length + 1) : bytes.length);
    for (int i = random.nextInt(most + 1); i > 0 && damaged.length > 0; i--) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }
    return damaged;
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }
}
