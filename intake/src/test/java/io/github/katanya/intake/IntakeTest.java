package io.github.katanya.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.katanya.intake.Incoming.Accepted;
import io.github.katanya.intake.Incoming.Rejected;
import io.github.katanya.intake.draft.Fault;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
  private static final String TEXT = "Lurah membantah kabar itu karena tidak benar.";

  @TempDir Path folder;

  @Test
  void takesAllKnownFilesBelowAFolderInTheOrderOfTheirNames() throws IOException {
    write("b/2.txt", TEXT);
    write("a.txt", TEXT);
    write("b/1.html", "<p>" + TEXT + "</p>");
    write("b/c/z.HTM", "<p>" + TEXT + "</p>");
    write("c.json", "{\"id\":\"j\",\"text\":\"" + TEXT + "\"}");
    write("d.jsonl", "{\"id\":\"l\",\"text\":\"" + TEXT + "\"}\n");
    write("e.ndjson", "{\"id\":\"n\",\"text\":\"" + TEXT + "\"}\n");
    Files.write(folder.resolve("f.txt.gz"), gzip(TEXT));
    write("g.pdf", "%PDF-1.4");
    write(".git/h.txt", TEXT);
    write("b/.i.txt", TEXT);

    assertThat(ids(take(folder))).containsExactly("a", "b/1", "b/2", "b/c/z", "j", "l", "n", "f");
  }

  @Test
  void takesTheInputsInTheOrderGivenAndAFilesNameAsItsId() throws IOException {
    write("z.txt", TEXT);
    write("sub/y.txt", TEXT);
    assertThat(ids(take(folder.resolve("z.txt"), folder.resolve("sub/y.txt"))))
        .containsExactly("z", "y");
  }

  @Test
  void seesTheKindOfAFileWithoutAKnownSuffix() throws IOException {
    write("satu", "<!DOCTYPE html><p>" + TEXT + "</p>");
    write("dua.data", "{\"text\":\"" + TEXT + "\"}");
    write("tiga.md", TEXT);
    write("empat", "[JAKARTA] " + TEXT);
    write("lima", "\n [ {\"text\":\"" + TEXT + "\"} ]");
    assertThat(
            take(
                    folder.resolve("satu"),
                    folder.resolve("dua.data"),
                    folder.resolve("tiga.md"),
                    folder.resolve("empat"),
                    folder.resolve("lima"))
                .stream()
                .map(i -> accepted(i).text()))
        .containsExactly(TEXT, TEXT, TEXT, "[JAKARTA] " + TEXT, TEXT);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void readsStandardInputOfEveryKind(boolean compressed) throws IOException {
    for (String content :
        List.of(
            TEXT,
            "<html><p>" + TEXT + "</p>",
            "{\"text\":\"" + TEXT + "\"}",
            "[{\"text\":\"" + TEXT + "\"}]")) {
      byte[] bytes = compressed ? gzip(content) : content.getBytes(StandardCharsets.UTF_8);
      Intake intake = Intake.builder().standardInput(new ByteArrayInputStream(bytes)).build();
      List<Incoming> results = new ArrayList<>();
      intake.forEach(List.of("-"), results::add);
      assertThat(results)
          .singleElement()
          .satisfies(i -> assertThat(accepted(i).text()).isEqualTo(TEXT));
    }
  }

  @Test
  void namesEachInputThatFailsAndGoesOn() throws IOException {
    write("empty.txt", "");
    write("blank.html", "  ");
    write("paper.pdf", "%PDF-1.7 …");
    write("doc.txt", "PK\u0003\u0004xxxx");
    write("ok.txt", TEXT);
    Files.createDirectory(folder.resolve("nothing"));
    List<Incoming> results =
        take(
            folder.resolve("missing.txt"),
            folder.resolve("empty.txt"),
            folder.resolve("blank.html"),
            folder.resolve("paper.pdf"),
            folder.resolve("doc.txt"),
            folder.resolve("nothing"),
            folder.resolve("ok.txt"));
    assertThat(results).hasSize(7).last().isInstanceOf(Accepted.class);
    assertThat(results.stream().limit(6).map(i -> ((Rejected) i).fault()))
        .containsExactly(
            Fault.UNREADABLE,
            Fault.NO_TEXT,
            Fault.NO_TEXT,
            Fault.UNKNOWN_FORM,
            Fault.UNKNOWN_FORM,
            Fault.NO_TEXT);
    assertThat(((Rejected) results.get(0)).message())
        .isEqualTo(
            folder.resolve("missing.txt")
                + ": is not there. Check the name and that the file may be read.");
  }

  @Test
  void namesTheFileAndTheLine() throws IOException {
    write("news.jsonl", "{\"text\":\"" + TEXT + "\"}\n{\"title\":\"x\"}\n");
    assertThat(((Rejected) take(folder.resolve("news.jsonl")).get(1)).message())
        .isEqualTo(
            folder.resolve("news.jsonl")
                + ", line 2: has no field 'text'. Give the article's body in the field 'text'.");
  }

  @Test
  void givesAllBeforeTheBreakOfACutOffCompressedFileAndSaysWhereItBroke() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append("{\"id\":\"").append(i).append("\",\"text\":\"").append(TEXT).append("\"}\n");
    }
    byte[] whole = gzip(lines.toString());
    Path cut = folder.resolve("cut.jsonl.gz");
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
    List<Incoming> results = take(cut);
    assertThat(results).hasSizeBetween(100, 19_999);
    assertThat(ids(results.subList(0, results.size() - 1))).startsWith("0", "1", "2");
    Rejected end = (Rejected) results.get(results.size() - 1);
    assertThat(end.fault()).isEqualTo(Fault.UNREADABLE);
    assertThat(end.reason()).contains("breaks off");
    assertThat(end.place()).isPresent();
  }

  @Test
  void readsAllMembersOfACompressedFile() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(gzip("{\"id\":\"a\",\"text\":\"" + TEXT + "\"}\n"));
    both.write(gzip("{\"id\":\"b\",\"text\":\"" + TEXT + "\"}\n"));
    Files.write(folder.resolve("two.jsonl.gz"), both.toByteArray());
    assertThat(ids(take(folder.resolve("two.jsonl.gz")))).containsExactly("a", "b");
  }

  @Test
  void whatIsSetGoesBeforeWhatTheArticleSays() {
    Intake intake =
        Intake.builder()
            .language(Language.ENGLISH)
            .outlet("VOI")
            .published(LocalDate.of(2022, 9, 22))
            .build();
    Article article =
        accepted(
            only(
                intake,
                "{\"text\":\""
                    + TEXT
                    + "\",\"outlet\":\"X\",\"published\":\"2020-01-01\",\"language\":\"id\"}"));
    assertThat(article.language()).isEqualTo(Language.ENGLISH);
    assertThat(article.outlet()).contains("VOI");
    assertThat(article.published()).contains(LocalDate.of(2022, 9, 22));
  }

  @Test
  void aDayOrUrlThatCannotBeUnderstoodCostsAWarningAndNotTheArticle() {
    Accepted accepted =
        (Accepted)
            only(
                Intake.withDefaults(),
                "{\"text\":\""
                    + TEXT
                    + "\",\"published\":\"kemarin sore\",\"url\":\"javascript:alert(1)\"}");
    assertThat(accepted.article().published()).isEmpty();
    assertThat(accepted.article().url()).isEmpty();
    assertThat(accepted.warnings())
        .hasSize(2)
        .anySatisfy(w -> assertThat(w).contains("kemarin sore"))
        .anySatisfy(w -> assertThat(w).contains("javascript:alert(1)"));
  }

  @Test
  void anArticleWithoutIdGetsOneThatStaysTheSame() {
    String byUrl = "{\"text\":\"" + TEXT + "\",\"url\":\"https://x.example/1\"}";
    String otherText = "{\"text\":\"" + TEXT + " Ya.\",\"url\":\"https://x.example/1\"}";
    String byText = "{\"text\":\"" + TEXT + "\"}";
    Intake intake = Intake.withDefaults();
    String id = accepted(only(intake, byUrl)).id();
    assertThat(id).matches("[0-9a-f]{16}");
    assertThat(accepted(only(intake, otherText)).id()).isEqualTo(id);
    assertThat(accepted(only(intake, byText)).id())
        .isNotEqualTo(id)
        .isEqualTo(accepted(only(Intake.withDefaults(), byText)).id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | is marked as French, which is not read
          ms | is marked as Malay, which is not read
          MSA | is marked as Malay, which is not read
          zh-CN | is marked as Chinese, which is not read
          """)
  void refusesByNameALanguageThatTheArticleStates(String code, String reason) {
    Rejected rejected =
        (Rejected)
            only(
                Intake.withDefaults(), "{\"text\":\"" + TEXT + "\",\"language\":\"" + code + "\"}");
    assertThat(rejected.fault()).isEqualTo(Fault.OTHER_LANGUAGE);
    assertThat(rejected.reason()).isEqualTo(reason);
    assertThat(rejected.wayOut()).contains("--language id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "ID", "id_ID", "in", "ind", "Indonesian", "Bahasa Indonesia"})
  void takesTheLanguageThatTheArticleStates(String code) {
    assertThat(
            accepted(
                    only(
                        Intake.withDefaults(),
                        "{\"text\":\"Xyzzy.\",\"language\":\"" + code + "\"}"))
                .language())
        .isEqualTo(Language.INDONESIAN);
  }

  @Test
  void warnsOfALanguageThatIsStatedButDoesNotLookLikeIt() {
    Accepted accepted =
        (Accepted) only(Intake.withDefaults(), "{\"text\":\"" + TEXT + "\",\"language\":\"en\"}");
    assertThat(accepted.article().language()).isEqualTo(Language.ENGLISH);
    assertThat(accepted.warnings())
        .containsExactly("is marked as English but looks like Indonesian; read as marked");
  }

  @Test
  void tellsTheLanguageByTheWordsWhereAnUnknownOneIsStated() {
    Accepted accepted =
        (Accepted) only(Intake.withDefaults(), "{\"text\":\"" + TEXT + "\",\"language\":\"q9\"}");
    assertThat(accepted.article().language()).isEqualTo(Language.INDONESIAN);
    assertThat(accepted.warnings()).hasSize(1);
  }

  @Test
  void refusesMalayByNameWithTheWordsThatToldIt() {
    Rejected rejected =
        (Rejected)
            Intake.withDefaults()
                .text("x", "Polis menafikan dakwaan itu kerana tiada bukti, kata jurucakapnya.");
    assertThat(rejected.reason())
        .startsWith("is in Malay (")
        .contains("polis", "kerana")
        .endsWith("which is not read");
    assertThat(rejected.wayOut()).contains("--language id");
  }

  @Test
  void aPagesMarkupDecidesOnlyWhereItsWordsDoNot() {
    String page = "<html lang=%s><p>%s</p>";
    Intake intake = Intake.withDefaults();
    assertThat(accepted(only(intake, String.format(page, "en", TEXT))).language())
        .isEqualTo(Language.INDONESIAN);
    assertThat(
            accepted(only(intake, String.format(page, "id", "Xyzzy plugh frotz quux zork grue.")))
                .language())
        .isEqualTo(Language.INDONESIAN);
    assertThat(
            only(
                intake,
                String.format(page, "ms", "Mereka berkata semua orang sudah pulang ke rumah.")))
        .isInstanceOf(Rejected.class);
    assertThat(
            only(
                intake,
                String.format(page, "id", "Polis menafikan dakwaan itu kerana tiada bukti.")))
        .isInstanceOfSatisfying(Accepted.class, a -> assertThat(a.warnings()).hasSize(1));
  }

  @Test
  void aTextBeyondTheLimitIsRejectedWithItsLimit() throws IOException {
    write("large.txt", TEXT + " ".repeat(3_000_000));
    write("large.html", "<p>" + TEXT + " ".repeat(3_000_000));
    write(
        "large.jsonl",
        "{\"text\":\"" + TEXT + " ".repeat(3_000_000) + "\"}\n{\"text\":\"" + TEXT + "\"}");
    Intake intake = Intake.builder().largestText(2_000_000).build();
    List<Incoming> results = new ArrayList<>();
    intake.forEach(List.of(folder.toString()), results::add);
    assertThat(results).hasSize(4);
    assertThat(results.remove(2)).as("the second line").isInstanceOf(Accepted.class);
    assertThat(results)
        .allSatisfy(
            i -> {
              assertThat(((Rejected) i).fault()).isEqualTo(Fault.TOO_LARGE);
              assertThat(((Rejected) i).reason()).contains("2 MB");
            });
  }

  @Test
  void aCompressedBombIsStoppedAtTheLimit() throws IOException {
    Path bomb = folder.resolve("bomb.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      byte[] zeros = new byte[1_000_000];
      for (int i = 0; i < 200; i++) {
        out.write(zeros);
      }
    }
    assertThat(take(bomb))
        .singleElement()
        .isInstanceOfSatisfying(
            Rejected.class, r -> assertThat(r.fault()).isEqualTo(Fault.TOO_LARGE));
  }

  @Test
  void pastedTextKeepsItsOffsets() {
    String text = "\uD83D\uDE00 Lurah Bantah\r\n\r\n" + TEXT;
    Article article = accepted(Intake.withDefaults().text("paste", text));
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.title()).contains("\uD83D\uDE00 Lurah Bantah");
  }

  @Test
  void linksToFoldersAreNotFollowedSoThatNoLoopIsEntered() throws IOException {
    write("a/1.txt", TEXT);
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    assertThat(ids(take(folder))).containsExactly("a/1");
  }

  private List<Incoming> take(Path... paths) {
    List<Incoming> results = new ArrayList<>();
    Intake.withDefaults()
        .forEach(java.util.Arrays.stream(paths).map(Path::toString).toList(), results::add);
    return results;
  }

  private static Incoming only(Intake intake, String content) {
    try (Incomings incomings =
        intake.open("x", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))) {
      Incoming only = incomings.next();
      assertThat(incomings).isExhausted();
      return only;
    }
  }

  private static List<String> ids(List<Incoming> results) {
    return results.stream().map(i -> accepted(i).id()).toList();
  }

  private static Article accepted(Incoming incoming) {
    if (incoming instanceof Accepted accepted) {
      return accepted.article();
    }
    throw new AssertionError(incoming);
  }

  private void write(String name, String content) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(Optional.ofNullable(path.getParent()).orElseThrow());
    Files.writeString(path, content);
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
