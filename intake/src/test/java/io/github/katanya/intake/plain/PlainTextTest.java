package io.github.katanya.intake.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.katanya.intake.draft.Draft;
import io.github.katanya.intake.draft.DraftException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Judul Berita\r\n\r\n Isi berita \uD83D\uDE00 di sini.\r\n\r\n",
        "\n\n  Satu baris saja.\t\n",
        "a\u0000b",
        "--- bukan kepala\nisi"
      })
  void keepsTheTextToTheCharacter(String text) throws DraftException {
    assertThat(PlainText.read(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
  }

  @Test
  void takesAHeadlineAsTitleAndLeavesItInTheText() throws DraftException {
    String text = "Lurah Bantah Kabar Itu\n\nLurah membantah kabar itu.\n";
    Draft draft = PlainText.read(text);
    assertThat(draft.title()).contains("Lurah Bantah Kabar Itu");
    assertThat(draft.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Apa Kata Lurah?\nIsi berita.",
        "“Kami Siap”\r\nIsi berita.",
        "\n\n  Banjir Surut, Warga Pulang  \nIsi berita.",
        "Dan Kemudian...\nIsi berita."
      })
  void seesTheHeadline(String text) throws DraftException {
    assertThat(PlainText.read(text).title()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lurah membantah kabar itu.\nIa tidak tahu.",
        "\"Kami siap.\"\nKata lurah.",
        "Hanya satu baris tanpa titik",
        "Lurah mengatakan:\n\"Kami siap.\"",
        "Sukamerta\nIsi berita.",
        "=====  ====\nIsi berita."
      })
  void seesNoHeadlineInASentenceOrAWord(String text) throws DraftException {
    assertThat(PlainText.read(text).title()).isEmpty();
  }

  @Test
  void aLongFirstParagraphIsNoHeadline() throws DraftException {
    assertThat(PlainText.read("kata ".repeat(50) + "\nIsi berita.").title()).isEmpty();
  }

  @Test
  void readsAFrontMatterHeaderAndTheTextBehindIt() throws DraftException {
    String text =
        """
        ---
        title: "Lurah: Itu Tidak Benar"
        published: 2024-05-01
        Outlet: Suara Bukit
        # catatan
        url: https://x.example/1
        id: a-1
        lang: id
        unknown:
        ---
        Lurah membantah.
        """;
    Draft draft = PlainText.read(text.replace("\n", "\r\n"));
    assertThat(draft.title()).contains("Lurah: Itu Tidak Benar");
    assertThat(draft.published()).contains("2024-05-01");
    assertThat(draft.outlet()).contains("Suara Bukit");
    assertThat(draft.url()).contains("https://x.example/1");
    assertThat(draft.id()).contains("a-1");
    assertThat(draft.language()).contains("id");
    assertThat(draft.text()).isEqualTo("Lurah membantah.\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nLurah membantah kabar itu.\n---\nIsi.",
        "---\ntitle: tidak ditutup\nIsi berita.",
        "---\n---\nIsi berita."
      })
  void aLineOfHyphensAloneMakesNoHeader(String text) throws DraftException {
    assertThat(PlainText.read(text).text()).isEqualTo(text);
  }

  @Test
  void namesWhatHoldsNoText() {
    assertThatThrownBy(() -> PlainText.read(" \n\t")).hasMessage("is empty");
    assertThatThrownBy(() -> PlainText.read("---\ntitle: x\n---\n \n"))
        .hasMessage("has no text behind its header");
    assertThatThrownBy(() -> PlainText.read(new byte[] {1, 2, 3, 4, 5, 6, 0, 0, 0, 7, 8}))
        .hasMessage("is not text");
  }

  @Test
  void takesAFileOfSpacesInItsStride() throws DraftException {
    String text = " ".repeat(5_000_000) + "Lurah membantah kabar itu.\nYa.";
    assertThat(PlainText.read(text).title()).isEqualTo(Optional.empty());
  }
}
