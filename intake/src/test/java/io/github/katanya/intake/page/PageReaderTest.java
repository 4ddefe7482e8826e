package io.github.katanya.intake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.katanya.intake.draft.Draft;
import io.github.katanya.intake.draft.DraftException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {
  private final PageReader reader = new PageReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kabar-lini | Bupati Bantah Tambang Pasir Sukamerta Berizin Ganda | kabarlini | 2024-03-12T14:05:11+07:00 | id-ID | https://news.kabarlini.example/berita/d-7710021/bupati-bantah-tambang-pasir
          harian-samudra | PLN Wirabumi Klarifikasi Pemadaman di Tiga Kecamatan | Harian Samudra | 2023-11-02 19:40:00 | id | https://regional.samudra.example/read/2023/11/02/194000278/pemadaman-tiga-kecamatan
          lembah-post | Mayor Denies Secret Deal Over Harbour Land | The Lembah Post | 2024-05-20T03:15:00+00:00 | en-US | https://lembahpost.example/2024/05/mayor-denies-secret-deal/
          northwire | Ferry operator apologises after Sunday delays | Northwire News | 2025-02-09T18:22:41.000Z | en | https://www.northwire.example/news/articles/c4n1
          mirefield-gazette | Bridge repair “on time”, council says | | 14 March 2009 | |
          tribun-pesisir | Kapolres Sebut Kabar Penculikan Anak di Tanjung Rawa Hoaks | Pesisir Raya | 2022-09-22T08:30:00+08:00 | | https://pesisirraya.example/2022/09/22/kapolres-sebut-kabar-penculikan-hoaks
          suara-bukit-amp | Wali Kota Ingatkan Bahaya Banjir Susulan | Suara Bukit | 2021-01-08 | id | https://suarabukit.example/metro/banjir-susulan
          meridian-script | Union says dockers were never consulted | The Meridian | 2023-06-01T09:00:00Z | en | https://meridian.example/dockers
          """)
  void findsTheBodyAndTheDataOfEachStyleOfPage(
      String name, String title, String outlet, String published, String language, String url)
      throws Exception {
    Draft draft = reader.read(resource(name + ".html"), Optional.empty());

    assertThat(draft.text()).isEqualTo(new String(resource(name + ".txt"), StandardCharsets.UTF_8));
    assertThat(draft.title()).contains(title);
    assertThat(draft.outlet()).isEqualTo(Optional.ofNullable(outlet));
    assertThat(draft.published()).contains(published);
    assertThat(draft.language()).isEqualTo(Optional.ofNullable(language));
    assertThat(draft.url()).isEqualTo(Optional.ofNullable(url));
    assertThat(draft.languageIsHint()).isTrue();
  }

  @Test
  void keepsWordsApartAndTogetherAsTheBrowserShowsThem() throws Exception {
    assertThat(
            text("<p>Juru bicara <a href=x>Faruk Salim</a><b>di</b>wawancarai.<br>Ia menolak.</p>"))
        .isEqualTo("Juru bicara Faruk Salimdiwawancarai.\n\nIa menolak.");
  }

  @Test
  void dropsSoftHyphensAndZeroWidthSpaces() throws Exception {
    assertThat(text("<p>Peme&shy;rintah&#8203; kota menyatakan siap membantu warga.</p>"))
        .isEqualTo("Pemerintah kota menyatakan siap membantu warga.");
  }

  @Test
  void keepsSurrogatePairsWhole() throws Exception {
    assertThat(text("<p>Wali kota menulis \uD83D\uDE00 di akhir pesannya kepada warga.</p>"))
        .contains("\uD83D\uDE00");
  }

  @Test
  void leavesOutLongCommentsBelowAShortArticle() throws Exception {
    String comment = "<p>" + "Saya tidak percaya sama sekali dengan kabar ini. ".repeat(5) + "</p>";
    assertThat(
            text(
                "<article><p>Lurah membantah kabar itu pada hari Senin.</p></article>"
                    + "<div class='comment-list'>"
                    + comment.repeat(40)
                    + "</div>"))
        .isEqualTo("Lurah membantah kabar itu pada hari Senin.");
  }

  @Test
  void keepsABodyWhoseClassSpeaksOfCommentsItHas() throws Exception {
    assertThat(
            text(
                "<div class='page has-comments with-sidebar'><p>Lurah membantah kabar itu pada hari"
                    + " Senin.</p></div>"))
        .isEqualTo("Lurah membantah kabar itu pada hari Senin.");
  }

  @Test
  void doubtfulNamesDoNotCostTheWholeArticle() throws Exception {
    assertThat(text("<div class='widget'><p>Lurah membantah kabar itu pada hari Senin.</p></div>"))
        .isEqualTo("Lurah membantah kabar itu pada hari Senin.");
  }

  @Test
  void survivesBrokenAndOddJsonLd() throws Exception {
    Draft draft =
        draft(
            "<script type=application/ld+json>{broken</script>"
                + "<script type=application/ld+json>[[],null,3,{\"@type\":[]},"
                + "{\"@type\":\"NewsArticle\",\"headline\":7,\"publisher\":[],\"url\":{}}]</script>"
                + "<h1>Judul Berita Desa</h1><p>Lurah membantah kabar itu pada hari Senin.</p>");
    assertThat(draft.title()).contains("Judul Berita Desa");
    assertThat(draft.outlet()).isEmpty();
  }

  @Test
  void saysThatAPageWithoutProseHasNoArticle() {
    assertThatThrownBy(
            () -> draft("<ul><li><a href=1>Satu</a></li><li><a href=2>Dua</a></li></ul>"))
        .isInstanceOf(DraftException.class)
        .hasMessage("is a page without an article's text");
  }

  @Test
  void readsTheCharsetFromOutsideFromTheMetaElementAndFromTheBytes() throws Exception {
    String words = "<p>Le café “Aux Amis” was closed on Monday, said its owner.</p>";
    byte[] bytes = words.getBytes("windows-1252");
    assertThat(reader.read(bytes, Optional.of("ISO-8859-1")).text()).contains("café “Aux");
    assertThat(
            reader
                .read(
                    ("<meta charset=windows-1252>" + words).getBytes("windows-1252"),
                    Optional.empty())
                .text())
        .contains("café “Aux");
    assertThat(reader.read(bytes, Optional.empty()).text()).contains("café “Aux");
    assertThat(
            reader
                .read(
                    ("<meta charset=iso-8859-1>" + words).getBytes(StandardCharsets.UTF_8),
                    Optional.empty())
                .text())
        .as("sound UTF-8 is UTF-8 whatever the page says")
        .contains("café “Aux");
  }

  @Test
  void takesHundredThousandNestedElementsInItsStride() {
    String page =
        "<div>".repeat(100_000)
            + "<p>Lurah membantah kabar itu pada hari Senin.</p>"
            + "</div>".repeat(100_000);
    assertTimeout(
        Duration.ofSeconds(10),
        () -> assertThat(text(page)).isEqualTo("Lurah membantah kabar itu pada hari Senin."));
  }

  @Test
  void takesManyUnclosedInlineElementsInItsStride() {
    assertTimeout(
        Duration.ofSeconds(10),
        () ->
            text(
                "<p>" + "<b>ya <i>tidak <a href=x>".repeat(20_000) + "Lurah membantah kabar itu."));
  }

  @Test
  void takesManyLineBreaksInItsStride() {
    assertTimeout(
        Duration.ofSeconds(10),
        () ->
            assertThat(text("<p>" + "kata<br>".repeat(500_000) + "akhir kalimat ini."))
                .isNotBlank());
  }

  private String text(String html) throws DraftException {
    return draft(html).text();
  }

  private Draft draft(String html) throws DraftException {
    return reader.read(html.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream = PageReaderTest.class.getResourceAsStream("/pages/" + name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    }
  }
}
