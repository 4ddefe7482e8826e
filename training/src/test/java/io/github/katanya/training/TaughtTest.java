package io.github.katanya.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import io.github.katanya.training.Corpus.Annotated;
import io.github.katanya.training.Corpus.RawText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class TaughtTest {
  private static final String TEXT = "The mayor said \u201Cno\u201D 🙂 and left, a clerk said.";

  @Test
  void marksAreFoundAgainInTheTextThatTheyBelongTo() throws IOException {
    String line =
        "{\"sha256\":\""
            + Taught.hash(TEXT)
            + "\",\"attributions\":[{\"source\":[[32,39]],\"cue\":[[40,44]],\"content\":[[0,30]]}]}";

    List<Annotated> articles =
        Taught.read(Language.ENGLISH, List.of(new RawText(Language.ENGLISH, TEXT)), zipped(line));

    Corpus.Marked marked = articles.get(0).attributions().get(0);
    assertThat(marked.source()).extracting(s -> s.in(TEXT)).containsExactly("a clerk");
    assertThat(marked.cue()).extracting(s -> s.in(TEXT)).containsExactly("said");
    assertThat(marked.content()).containsExactly(new Span(0, 31));
  }

  @Test
  void marksOfATextThatIsNotThereAreAnError() throws IOException {
    InputStream marks = zipped("{\"sha256\":\"0123456789abcdef\",\"attributions\":[]}");

    assertThatThrownBy(() -> Taught.read(Language.ENGLISH, List.of(), marks))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("0123456789abcdef");
  }

  @Test
  void theHashIsTheBeginningOfTheSha256OfTheText() {
    assertThat(Taught.hash("abc")).isEqualTo("ba7816bf8f01cfea");
  }

  private static InputStream zipped(String line) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
