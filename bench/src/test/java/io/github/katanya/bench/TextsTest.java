package io.github.katanya.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.katanya.statement.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {
  @TempDir private Path folder = Path.of(".");

  @Test
  void articlesOfTheWantedLanguageAreTakenAndTheirWordsCounted() throws IOException {
    Path file =
        write(
            """
        {"id": "a", "lang": "en", "text": "The mayor  said\\nno."}
        {"id": "b", "language": "id", "text": "Wali kota membantah."}
        """);

    Texts texts = Texts.load(file, Optional.of(Language.ENGLISH));

    assertThat(texts.articles()).extracting(Texts.Text::id).containsExactly("a");
    assertThat(texts.words()).isEqualTo(4);
  }

  @Test
  void aLineThatIsNoArticleIsNamed() throws IOException {
    Path file =
        write(
            """
        {"id": "a", "lang": "en", "text": "The mayor said no."}
        {"id": "b", "lang": "en"}
        """);

    assertThatThrownBy(() -> Texts.load(file, Optional.empty()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("articles.jsonl, line 2");
  }

  @Test
  void aFileWithoutArticlesOfTheLanguageIsRefused() throws IOException {
    Path file = write("{\"id\": \"b\", \"lang\": \"id\", \"text\": \"Wali kota membantah.\"}\n");

    assertThatThrownBy(() -> Texts.load(file, Optional.of(Language.ENGLISH)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no article of that language");
  }

  @Test
  void openNlpTagsEveryToken() {
    assertThat(new OpenNlp().read("The mayor of Lumaya said no. He left.")).isEqualTo(10);
  }

  private Path write(String lines) throws IOException {
    return Files.writeString(folder.resolve("articles.jsonl"), lines);
  }
}
