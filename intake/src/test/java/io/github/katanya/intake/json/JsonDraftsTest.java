package io.github.katanya.intake.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.katanya.intake.draft.Draft;
import io.github.katanya.intake.draft.DraftException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDraftsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"a\",\"text\":\"satu\"}\n{\"id\":\"b\",\"text\":\"dua\"}\n",
        "{\"id\":\"a\",\"text\":\"satu\"}\r\n\r\n  {\"id\":\"b\",\"text\":\"dua\"}",
        "[{\"id\":\"a\",\"text\":\"satu\"},{\"id\":\"b\",\"text\":\"dua\"}]",
        "\uFEFF [\n {\n  \"id\": \"a\",\n  \"text\": \"satu\"\n },\n {\"id\":\"b\",\"text\":\"dua\"}\n]\n",
        "{\n \"id\": \"a\",\n \"text\": \"satu\"\n}\n{\n \"id\": \"b\",\n \"text\": \"dua\"\n}"
      })
  void readsLinesArraysAndObjectsOverSeveralLines(String json) {
    assertThat(results(json)).containsExactly("a=satu", "b=dua");
  }

  @Test
  void readsAllFieldsAndPassesOverOthers() throws Exception {
    Draft draft =
        only(
            "{\"extra\":{\"text\":[1,{\"id\":2}]},\"id\":17,\"title\":\" Satu\\n dua \",\"text\":\"isi\","
                + "\"published\":\"2022-09-22\",\"outlet\":\"VOI\",\"url\":\"https://x.example\",\"lang\":\"id\",\"null\":null}");
    assertThat(draft.id()).contains("17");
    assertThat(draft.title()).contains("Satu dua");
    assertThat(draft.text()).isEqualTo("isi");
    assertThat(draft.published()).contains("2022-09-22");
    assertThat(draft.outlet()).contains("VOI");
    assertThat(draft.url()).contains("https://x.example");
    assertThat(draft.language()).contains("id");
    assertThat(draft.warnings()).isEmpty();
  }

  @Test
  void languageGoesBeforeLang() throws Exception {
    assertThat(only("{\"text\":\"x\",\"lang\":\"en\",\"language\":\"id\"}").language())
        .contains("id");
  }

  @Test
  void nullsAndBlanksAreAbsent() throws Exception {
    Draft draft =
        only("{\"text\":\"x\",\"id\":null,\"title\":\"  \",\"outlet\":\"\",\"lang\":null}");
    assertThat(draft.id()).isEmpty();
    assertThat(draft.title()).isEmpty();
    assertThat(draft.outlet()).isEmpty();
    assertThat(draft.language()).isEmpty();
  }

  @Test
  void keepsTheTextToTheCharacter() throws Exception {
    assertThat(only("{\"text\":\" a\\r\\n\\t\\uD83D\\uDE00\\u0000 \uD83D\uDE00\"}").text())
        .isEqualTo(" a\r\n\t\uD83D\uDE00\u0000 \uD83D\uDE00");
  }

  @Test
  void repairsHalvesOfSurrogatePairsAndSaysSo() throws Exception {
    Draft draft = only("{\"text\":\"a\\uD83Db\\uDE00\"}");
    assertThat(draft.text()).isEqualTo("a\uFFFDb\uFFFD");
    assertThat(draft.warnings()).containsExactly("holds half a surrogate pair, read as \uFFFD");
  }

  @Test
  void namesTheLineOfEachBrokenArticleAndGoesOn() {
    assertThat(
            results(
                """
                {"id":"a","text":"satu"}
                {"id":"b","text":
                {"id":"c"}
                {"id":"d","text":" "}
                {"id":"e","text":[1]}
                []
                {"id":"f","text":"x"} {}
                bukan json
                {"id":"z","text":"akhir"}"""))
        .hasSize(9)
        .startsWith("a=satu")
        .endsWith("z=akhir")
        .satisfies(
            r -> {
              assertThat(r.get(1)).startsWith("line 2, column 18: is not JSON");
              assertThat(r.get(2)).isEqualTo("line 3: has no field 'text'");
              assertThat(r.get(3)).isEqualTo("line 4: has an empty field 'text'");
              assertThat(r.get(4)).contains("line 5", "no string");
              assertThat(r.get(5)).startsWith("line 6: is not an article");
              assertThat(r.get(6)).contains("line 7", "more behind");
              assertThat(r.get(7)).contains("line 8");
            });
  }

  @Test
  void goesOnBehindABrokenFirstLine() {
    assertThat(results("{\"id\": broken\n{\"id\":\"b\",\"text\":\"dua\"}\n"))
        .hasSize(2)
        .endsWith("b=dua");
  }

  @Test
  void namesTheLineOfABrokenArticleInAnArrayAndGoesOn() {
    assertThat(
            results(
                "[\n{\"id\":\"a\",\"text\":\"sa]}tu\"},\n{\"id\": oops, \"x\": \"}\"},\n 17, \"[{\", null,\n"
                    + "{\"id\":\"b\",\"text\":\"d\\\"ua\"}\n]"))
        .containsExactly(
            "a=sa]}tu",
            "line 3, column 8: is not JSON: Unrecognized token 'oops': was expecting (JSON String, Number, Array,"
                + " Object or token 'null', 'true' or 'false')",
            "line 4: here should stand an article, that is, a JSON object",
            "line 4: here should stand an article, that is, a JSON object",
            "line 4: here should stand an article, that is, a JSON object",
            "b=d\"ua");
  }

  @Test
  void countsTheColumnFromTheBeginningOfTheLineAlsoInAnArray() {
    assertThat(results("[{\"text\":\"satu\"}, {\"id\": oops}]").get(1))
        .startsWith("line 1, column 26: is not JSON");
  }

  @Test
  void saysThatAnArrayIsCutOff() {
    assertThat(results("[{\"id\":\"a\",\"text\":\"satu\"},\n{\"id\":\"b\",\"te"))
        .containsExactly(
            "a=satu", "line 2: the object that begins here is not closed; the input seems cut off");
    assertThat(results("[{\"id\":\"a\",\"text\":\"satu\"},\n"))
        .containsExactly("a=satu", "line 2: the array is not closed; the input seems cut off");
  }

  @Test
  void rejectsALineThatIsTooLargeAndGoesOn() {
    String large = "{\"id\":\"b\",\"text\":\"" + "x".repeat(300_000) + "\"}";
    String json =
        "{\"id\":\"a\",\"text\":\"satu\"}\n" + large + "\n{\"id\":\"c\",\"text\":\"tiga\"}\n";
    assertThat(results(json, 200_000))
        .containsExactly("a=satu", "line 2: is larger than one article may be (200 KB)", "c=tiga");
    assertThat(results("[" + json.strip().replace("\n", ",\n") + "]", 200_000))
        .containsExactly("a=satu", "line 2: is larger than one article may be (200 KB)", "c=tiga");
  }

  @Test
  void rejectsBytesThatAreNotUtf8AndGoesOn() {
    byte[] json =
        "{\"id\":\"a\",\"text\":\"caf\u00e9\"}\n{\"id\":\"b\",\"text\":\"dua\"}\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(results(json, 1000))
        .containsExactly("line 1: is not UTF-8, which JSON must be", "b=dua");
  }

  @Test
  void survivesDeepNesting() {
    String deep = "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",\"text\":\"a\"}";
    assertThat(results(deep + "\n{\"id\":\"b\",\"text\":\"dua\"}\n", 1_000_000))
        .hasSize(2)
        .endsWith("b=dua");
  }

  private static Draft only(String json) throws DraftException, IOException {
    try (JsonDrafts drafts = open(json.getBytes(StandardCharsets.UTF_8), 1000)) {
      return drafts.next().orElseThrow();
    }
  }

  private static List<String> results(String json) {
    return results(json, 100_000);
  }

  private static List<String> results(String json, int limit) {
    return results(json.getBytes(StandardCharsets.UTF_8), limit);
  }

  private static List<String> results(byte[] json, int limit) {
    List<String> results = new ArrayList<>();
    try (JsonDrafts drafts = open(json, limit)) {
      while (true) {
        try {
          Optional<Draft> draft = drafts.next();
          if (draft.isEmpty()) {
            return results;
          }
          results.add(draft.get().id().orElse("") + "=" + draft.get().text());
        } catch (DraftException e) {
          results.add(e.place().orElse("") + ": " + e.reason());
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonDrafts open(byte[] json, int limit) {
    return new JsonDrafts(new ByteArrayInputStream(json), limit, false);
  }
}
