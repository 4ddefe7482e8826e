package io.github.katanya.statement.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.katanya.statement.Act;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Certainty;
import io.github.katanya.statement.Engine;
import io.github.katanya.statement.Form;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Matter;
import io.github.katanya.statement.Polarity;
import io.github.katanya.statement.Position;
import io.github.katanya.statement.Reading;
import io.github.katanya.statement.Relay;
import io.github.katanya.statement.Said;
import io.github.katanya.statement.Span;
import io.github.katanya.statement.Speaker;
import io.github.katanya.statement.SpeakerType;
import io.github.katanya.statement.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {
  private static final String TEXT = "😀 \"Kami tidak menjual senjata,\" kata Ravo Milan, Selasa.";

  private static Reading reading() {
    Speaker speaker =
        new Speaker(
            "Ravo Milan",
            SpeakerType.PERSON,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "person:ravo-milan",
            Optional.of(new Span(38, 48)),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Span(38, 48)));
    Statement statement =
        new Statement(
            "s1",
            Form.DIRECT,
            List.of(new Span(3, 32)),
            List.of(new Span(33, 37)),
            List.of(new Span(38, 48)),
            Optional.of(speaker),
            List.of(new Relay("Kantor Berita Lumaya", new Span(0, 2))),
            Optional.empty(),
            Act.DENY,
            Optional.of(Polarity.NEGATIVE),
            Optional.of(Certainty.CERTAIN),
            Optional.of(new Said(Optional.of("2026-03-10"), new Span(50, 56))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("m1"),
            Optional.of(Position.DENIES),
            0.9375);
    Article article =
        new Article(
            "a-1",
            Language.INDONESIAN,
            Optional.of("Harian Lumaya"),
            Optional.empty(),
            Optional.of(LocalDate.of(2026, 3, 10)),
            Optional.empty(),
            TEXT);
    Matter matter =
        new Matter("m1", "A sells arms", "A menjual senjata", List.of("A"), List.of(), "senjata");
    return new Reading(
        article,
        Optional.of(new Span(3, 57)),
        List.of(statement),
        List.of(matter),
        new Engine("0.1.0", Map.of("id", "lexicon")));
  }

  @Test
  void spansCountCodePointsAndCarryTheirWords() throws Exception {
    var node = new ObjectMapper().readTree(ReadingJson.line(reading()));
    var content = node.at("/statements/0/content/0");
    int[] points = node.get("text").asText().codePoints().toArray();
    int start = content.get("start").asInt();
    int end = content.get("end").asInt();
    assertThat(new String(points, start, end - start))
        .isEqualTo("\"Kami tidak menjual senjata,\"")
        .isEqualTo(content.get("text").asText());
  }

  @Test
  void absentValuesAreNullAndNeverLeftOut() {
    String line = ReadingJson.line(reading());
    assertThat(line)
        .contains("\"url\":null", "\"title\":null", "\"addressee\":null", "\"place\":null");
    assertThat(line).contains("\"inside\":null", "\"role\":null", "\"whom\":[]");
  }

  @Test
  void aReadingComesBackFromItsJsonAsItWas() {
    Reading back = ReadingJson.parse(ReadingJson.line(reading()));
    assertThat(ReadingJson.line(back)).isEqualTo(ReadingJson.line(reading()));
    assertThat(back.statements().get(0).content())
        .isEqualTo(reading().statements().get(0).content());
    assertThat(back.article()).isEqualTo(reading().article());
  }

  @Test
  void theTextCanBeLeftOut() {
    assertThat(ReadingJson.line(reading(), false)).doesNotContain("\"text\":\"😀");
  }

  @Test
  void aBrokenReadingIsRefusedWithTheFieldAtFault() {
    String line = ReadingJson.line(reading());
    assertThatThrownBy(
            () -> ReadingJson.parse(line.replace("\"act\":\"deny\"", "\"act\":\"sing\"")))
        .isInstanceOf(JsonFormatException.class)
        .hasMessageContaining("act")
        .hasMessageContaining("sing");
    assertThatThrownBy(() -> ReadingJson.parse("{")).isInstanceOf(JsonFormatException.class);
    assertThatThrownBy(() -> ReadingJson.parse(line.replaceFirst("\"end\":\\d+", "\"end\":9999")))
        .isInstanceOf(JsonFormatException.class);
  }
}
