package io.github.katanya.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandLineTest {
  private static final String STORY =
      """
      Nelayan Bantah Mencuri Ikan

      LUMAYA - Ketua Nelayan Lumaya Ravo Milan membantah tuduhan polisi bahwa anggotanya mencuri ikan.

      "Kami tidak pernah mencuri ikan," kata Ravo Milan kepada wartawan di dermaga Lumaya, Selasa (12/3).

      Menurut Kepala Polisi Lumaya Dara Lestari, kapal itu membawa ikan curian sejak pekan lalu.
      """;

  @TempDir Path folder;

  /** What a command did. */
  private record Outcome(int exit, String out, String err) {}

  private static Outcome run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    int exit = line.execute(args);
    return new Outcome(exit, out.toString(), err.toString());
  }

  private Path story(String name) throws Exception {
    return Files.writeString(folder.resolve(name), STORY);
  }

  @Test
  void readPrintsAPageOfAtMostEightyColumnsWithoutColour() throws Exception {
    Outcome outcome = run("read", story("a.txt").toString(), "--outlet", "Harian Tirta");
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out())
        .contains("Nelayan Bantah Mencuri Ikan", "Harian Tirta", "Ravo Milan", "denies")
        .doesNotContain("\u001B");
    assertThat(outcome.out().lines()).allMatch(l -> l.codePointCount(0, l.length()) <= 80);
  }

  @Test
  void theCarefulEngineReadsEnglishAndItsReadingsSaySo() throws Exception {
    Path story =
        Files.writeString(
            folder.resolve("bridge.txt"),
            "PORT LUMEN - The mayor of Port Lumen, Ravo Milan, said on Tuesday that the old bridge would stay shut.");
    Outcome outcome =
        run(
            "read",
            story.toString(),
            "--engine",
            "careful",
            "--format",
            "jsonl",
            "--language",
            "en");
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    JsonNode reading = new ObjectMapper().readTree(outcome.out());
    assertThat(reading.at("/engine/models/en").asText()).isEqualTo("encoder");
    assertThat(reading.at("/engine/models/id").asText()).isEqualTo("encoder");
    assertThat(reading.at("/statements/0/cue/0/text").asText()).startsWith("said");
    assertThat(reading.at("/statements/0/content/0/text").asText()).contains("bridge would stay");
  }

  @Test
  void withoutAnEngineTheFastOneReads() throws Exception {
    Outcome outcome = run("read", story("a.txt").toString(), "--format", "jsonl");
    assertThat(new ObjectMapper().readTree(outcome.out()).at("/engine/models/en").asText())
        .isEqualTo("tagger");
  }

  @Test
  void anUnknownEngineIsRefusedWithTheOnesThereAre() throws Exception {
    Outcome outcome = run("read", story("a.txt").toString(), "--engine", "magic");
    assertThat(outcome.exit()).isEqualTo(Exit.USAGE);
    assertThat(outcome.err()).contains("magic").containsIgnoringCase("careful");
  }

  @Test
  void readingsOfAllSamplesKeepToTheSchema() throws Exception {
    Path samples = Files.createDirectory(folder.resolve("samples"));
    Samples.copyTo(samples);
    Outcome outcome = run("read", "--format", "jsonl", samples.toString());
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    List<String> lines = outcome.out().lines().toList();
    assertThat(lines).hasSize(Samples.names().size()).hasSizeGreaterThanOrEqualTo(14);
    Path root = Path.of(System.getProperty("katanya.root", ".."));
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(root.resolve("docs/reading.schema.json")));
    ObjectMapper mapper = new ObjectMapper();
    for (String line : lines) {
      List<Error> faults = schema.validate(line, com.networknt.schema.InputFormat.JSON);
      assertThat(faults).as(line.substring(0, 80)).isEmpty();
      JsonNode reading = mapper.readTree(line);
      int[] text = reading.get("text").asText().codePoints().toArray();
      for (JsonNode statement : reading.get("statements")) {
        for (String part : List.of("content", "cue", "source")) {
          for (JsonNode span : statement.get(part)) {
            int start = span.get("start").asInt();
            String words = new String(text, start, span.get("end").asInt() - start);
            assertThat(span.get("text").asText()).isEqualTo(words);
          }
        }
      }
    }
  }

  @Test
  void theSchemaRefusesAReadingThatLeavesAFieldOut() throws Exception {
    Path root = Path.of(System.getProperty("katanya.root", ".."));
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(root.resolve("docs/reading.schema.json")));
    String line = run("read", "--format", "jsonl", story("a.txt").toString()).out();
    String broken = line.replace("\"polarity\":\"negative\",", "");
    assertThat(broken).isNotEqualTo(line);
    assertThat(schema.validate(broken, com.networknt.schema.InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void jsonIsOneArrayAlsoForSeveralArticlesAndForNone() throws Exception {
    story("a.txt");
    story("b.txt");
    JsonNode two =
        new ObjectMapper().readTree(run("read", "--format", "json", folder.toString()).out());
    assertThat(two).hasSize(2);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    String none = run("read", "--format", "json", empty.toString()).out();
    assertThat(new ObjectMapper().readTree(none)).isEmpty();
  }

  @Test
  void aBrokenInputIsNamedAndTheOthersAreRead() throws Exception {
    Path good = story("good.txt");
    Path lines = Files.writeString(folder.resolve("mixed.jsonl"), "{\"id\":\"x\"}\nnot json\n");
    Outcome outcome =
        run("read", "--format", "jsonl", good.toString(), lines.toString(), "/no/such/file.txt");
    assertThat(outcome.exit()).isEqualTo(Exit.FAILED);
    assertThat(outcome.out().lines()).hasSize(1);
    assertThat(outcome.err())
        .contains("mixed.jsonl, line 1", "mixed.jsonl, line 2", "/no/such/file.txt");
  }

  @Test
  void otherLanguagesAreRefusedByName() throws Exception {
    Path malay =
        Files.writeString(
            folder.resolve("malay.txt"),
            "Kerajaan negeri berkata pihaknya akan membina jambatan baharu kerana kenderaan semakin banyak. Polis "
                + "trafik meminta orang ramai supaya berhati-hati ketika memandu pada waktu petang.");
    Outcome outcome = run("read", malay.toString());
    assertThat(outcome.exit()).isEqualTo(Exit.FAILED);
    assertThat(outcome.err())
        .contains("malay.txt")
        .containsIgnoringCase("Malay")
        .contains("--language");
  }

  @Test
  void aCommandLineThatCannotBeUnderstoodGivesTwoAndAHint() {
    for (String[] args :
        new String[][] {
          {},
          {"reed"},
          {"read"},
          {"read", "x", "--format", "xml"},
          {"read", "x", "--published", "12/3"},
          {"search", "--act", "sing"},
          {"search", "--said", "yesterday"},
          {"read", "x", "--language", "fr"}
        }) {
      Outcome outcome = run(args);
      assertThat(outcome.exit()).as(String.join(" ", args)).isEqualTo(Exit.USAGE);
      assertThat(outcome.err()).startsWith("katanya: ");
    }
  }

  @Test
  void everyCommandHasHelpWithExamples() {
    for (String command : List.of("demo", "read", "add", "search", "show", "serve")) {
      Outcome outcome = run(command, "--help");
      assertThat(outcome.exit()).isZero();
      assertThat(outcome.out()).contains("Examples:", "katanya " + command);
    }
  }

  @Test
  void whatIsAddedIsFoundAndShownAndTheSameArticleIsKeptOnce() throws Exception {
    String ledger = folder.resolve("l.db").toString();
    String story = story("story.txt").toString();
    assertThat(run("add", story, "--ledger", ledger).out()).contains("1 article kept");
    assertThat(run("add", story, "--ledger", ledger).out()).contains("1 already there");
    Outcome found = run("search", "mencuri", "--act", "deny", "--ledger", ledger);
    assertThat(found.exit()).isZero();
    assertThat(found.out()).contains("Ravo Milan");
    assertThat(
            run("search", "mencuri", "--speaker", "Dara", "--act", "deny", "--ledger", ledger)
                .exit())
        .isEqualTo(Exit.FAILED);
    assertThat(run("show", "story", "--ledger", ledger).out())
        .contains("Nelayan Bantah Mencuri Ikan");
    assertThat(run("show", "person:ravo-milan", "--ledger", ledger).out()).contains("Ravo Milan");
    assertThat(run("show", "nobody", "--ledger", ledger).err())
        .contains("no article and no speaker");
  }

  @Test
  void aLedgerThatIsNotThereIsNamed() {
    Outcome outcome = run("search", "x", "--ledger", folder.resolve("none.db").toString());
    assertThat(outcome.exit()).isEqualTo(Exit.FAILED);
    assertThat(outcome.err()).contains("none.db");
  }

  @Test
  void theDemoTellsWhatWasSaidAndWhatIsInDispute() {
    Outcome outcome = run("demo", "--no-serve");
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains("What was said", "What is in dispute", "16 articles kept")
        .contains("Marelia supplies arms to Vestaria");
  }

  @Test
  void aBusyPortIsNamedWithTheWayOut() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      Outcome outcome = run("demo", "--port", String.valueOf(taken.getLocalPort()));
      assertThat(outcome.exit()).isEqualTo(Exit.FAILED);
      assertThat(outcome.err()).contains(String.valueOf(taken.getLocalPort()), "--port");
    }
  }

  @Test
  void colourNeedsATerminalAndIsRefusedByNoColor() {
    assertThat(Style.isColourful(java.util.Map.of(), true)).isTrue();
    assertThat(Style.isColourful(java.util.Map.of(), false)).isFalse();
    assertThat(Style.isColourful(java.util.Map.of("NO_COLOR", "1"), true)).isFalse();
    assertThat(new Style(true).strong("x")).contains("\u001B");
  }

  @Test
  void linesAreWrappedByCodePoints() {
    List<String> lines = new ArrayList<>(Wrap.lines("satu dua 😀😀😀😀😀😀😀😀😀😀 tiga", 8));
    assertThat(lines).allMatch(l -> l.codePointCount(0, l.length()) <= 8);
    assertThat(String.join("", lines)).contains("satu", "tiga");
  }

  @Test
  void trainingWithoutCorporaNamesTheFolderThatIsMissing() {
    Outcome outcome =
        run(
            "train",
            "id",
            "--shared",
            folder.resolve("nowhere").toString(),
            "--out",
            folder.toString());
    assertThat(outcome.exit()).isEqualTo(Exit.FAILED);
    assertThat(outcome.err()).contains("nowhere").contains("--shared must name the folder");
    assertThat(run("train", "xx", "--out", folder.toString()).err()).contains("no language 'xx'");
  }

  @Test
  void evaluatingACorpusThatIsNoJsonNamesTheLine() throws Exception {
    Path corpus = Files.writeString(folder.resolve("corpus.jsonl"), "{\"id\":\"a\"\n");
    Outcome outcome = run("evaluate", "gold", corpus.toString());
    assertThat(outcome.exit()).isEqualTo(Exit.FAILED);
    assertThat(outcome.err()).contains("corpus.jsonl, line 1: not JSON");
    assertThat(run("evaluate", "gold", folder.resolve("none.jsonl").toString()).err())
        .contains("none.jsonl: there is no such file");
  }
}
