package io.github.katanya.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.katanya.ledger.Ledger;
import io.github.katanya.reading.Reader;
import io.github.katanya.reading.Readers;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Language;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks the real desk, on a port of its own, for every page. */
class DeskTest {
  private static final String HOSTILE = "<script>alert(1)</script>\"'&amp;";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir static Path folder;
  private static Ledger ledger;
  private static Desk desk;
  private static String odd;
  private static String hostile;

  @BeforeAll
  static void open() {
    ledger = Ledger.open(folder.resolve("desk.db"));
    Reader reader = Readers.standard();
    ledger.add(
        reader.read(
            article(
                "lumaya-1",
                "Nelayan Bantah Mencuri Ikan",
                "Kepala Polisi Lumaya Dara Lestari menuduh nelayan Marelia menangkap dua petugas di laut.\n\n"
                    + "\"Kami tidak pernah menangkap petugas,\" kata Ketua Nelayan Ravo Milan, Selasa (10/3).")));
    odd =
        ledger
            .add(
                reader.read(
                    article(
                        "a/b ü?#%2e\uD83D\uDE00",
                        "Judul", "\"Kami pulang hari ini,\" kata Ravo Milan.")))
            .article();
    hostile =
        ledger
            .add(
                reader.read(
                    new Article(
                        "x" + HOSTILE,
                        Language.ENGLISH,
                        Optional.of("Outlet " + HOSTILE),
                        Optional.of("https://paper.example/?q=" + HOSTILE),
                        Optional.of(LocalDate.of(2026, 3, 10)),
                        Optional.of("Title " + HOSTILE),
                        "\u201C" + HOSTILE + " we left the harbour,\u201D said Orin Vael.")))
            .article();
    desk = Desk.start(ledger, DeskConfig.onPort(0));
  }

  @AfterAll
  static void close() {
    desk.close();
    ledger.close();
  }

  private static Article article(String id, String title, String text) {
    return new Article(
        id,
        Language.INDONESIAN,
        Optional.of("Harian Tirta"),
        Optional.empty(),
        Optional.of(LocalDate.of(2026, 3, 10)),
        Optional.of(title),
        text);
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + desk.port() + path);
    return CLIENT.send(
        HttpRequest.newBuilder(address).header("Accept-Language", "en").build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void theStartPageShowsDisputesStatementsAndArticles() throws Exception {
    HttpResponse<String> page = get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("In dispute now", "Nelayan Bantah Mencuri Ikan", "Ravo Milan");
  }

  @Test
  void theArticlePageMarksTheStatementsInTheText() throws Exception {
    String body = get(Addresses.article("lumaya-1")).body();
    assertThat(body).contains("id=\"t-s1\"", "href=\"#s1\"", "id=\"s1\"");
    assertThat(body).containsPattern("<span class=\"source\">Ketua Nelayan Ravo Milan</span>");
    assertThat(body).containsPattern("<span class=\"cue\">kata</span>");
    assertThat(body).containsPattern("<span class=\"content act-[a-z]+\">");
  }

  @Test
  void everyLinkOfTheStartPageLeadsToAPage() throws Exception {
    var links = java.util.regex.Pattern.compile("href=\"(/[^\"#]*)").matcher(get("/").body());
    int tried = 0;
    while (links.find()) {
      assertThat(get(links.group(1).replace("&amp;", "&")).statusCode())
          .as(links.group(1))
          .isEqualTo(200);
      tried++;
    }
    assertThat(tried).isGreaterThan(8);
  }

  @Test
  void anArticleHasItsReadingAsJsonBesideIt() throws Exception {
    HttpResponse<String> json = get(Addresses.article("lumaya-1") + ".json");
    assertThat(json.headers().firstValue("content-type").orElse("")).contains("application/json");
    assertThat(json.body()).contains("\"statements\"", "\"lumaya-1\"");
  }

  @Test
  void searchFindsByWordsSpeakerAndActAndMarksTheWords() throws Exception {
    assertThat(get("/search?q=petugas").body()).contains("<mark>petugas</mark>");
    assertThat(get("/search?q=petugas&speaker=Ravo").body()).contains("1–1 of 1");
    assertThat(get("/search?q=nothingatall").body()).contains("Nothing found.");
    HttpResponse<String> fault = get("/search?said=yesterday");
    assertThat(fault.statusCode()).isEqualTo(400);
    assertThat(fault.body()).contains("Write a day");
  }

  @Test
  void hostileTextInEveryFieldIsShownAsText() throws Exception {
    for (String path :
        new String[] {
          "/",
          Addresses.article(hostile),
          Addresses.article("x" + HOSTILE),
          "/search?q=" + Addresses.encode(HOSTILE),
          "/search?speaker=" + Addresses.encode(HOSTILE) + "&said=" + Addresses.encode(HOSTILE),
          "/article/" + Addresses.encode(HOSTILE)
        }) {
      HttpResponse<String> page = get(path);
      assertThat(page.body()).as(path).doesNotContain("<script");
      assertThat(page.headers().firstValue("content-security-policy").orElse(""))
          .contains("default-src 'none'");
    }
    assertThat(get(Addresses.article(hostile)).body()).contains("&lt;script");
  }

  @Test
  void idsWithOddCharactersHaveAddresses() throws Exception {
    assertThat(get(Addresses.article(odd)).statusCode()).isEqualTo(200);
    assertThat(get(Addresses.article(odd)).body()).contains("Kami pulang hari ini");
  }

  @Test
  void whatIsNotThereIsSaidInPlainWords() throws Exception {
    for (String path : new String[] {"/article/none", "/speaker/none", "/matter/none", "/none"}) {
      HttpResponse<String> page = get(path);
      assertThat(page.statusCode()).as(path).isEqualTo(404);
      assertThat(page.body()).as(path).contains("There is no such page.");
    }
    assertThat(get("/health").body()).isEqualTo("{\"status\":\"ok\"}");
  }

  @Test
  void theInterfaceSpeaksTheLanguageThatIsAskedFor() throws Exception {
    assertThat(get("/?lang=id").body()).contains("Sedang diperselisihkan", "lang=\"id\"");
    assertThat(get("/?lang=en").body()).contains("In dispute now", "lang=\"en\"");
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    Interface words = new Interface();
    assertThat(words.words(Language.INDONESIAN).keySet())
        .isEqualTo(words.words(Language.ENGLISH).keySet());
  }

  @Test
  void aRequestThatNamesAnotherHostIsRefused() throws Exception {
    try (var socket = new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), desk.port())) {
      socket
          .getOutputStream()
          .write(
              "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                  .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      String answer =
          new String(
              socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 421");
    }
  }

  @Test
  void aTakenPortIsNamedWithTheWayOut() {
    assertThatThrownBy(() -> Desk.start(ledger, DeskConfig.onPort(desk.port())))
        .isInstanceOf(DeskException.class)
        .hasMessageContaining(String.valueOf(desk.port()))
        .hasMessageContaining("--port");
  }
}
