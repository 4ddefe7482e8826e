package io.github.katanya.statement.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Matter;
import io.github.katanya.statement.Reading;
import io.github.katanya.statement.Relay;
import io.github.katanya.statement.Said;
import io.github.katanya.statement.Span;
import io.github.katanya.statement.Speaker;
import io.github.katanya.statement.Statement;
import java.util.List;
import java.util.Optional;

/** Turns one reading into JSON, with the offsets of its text. */
final class ReadingWriter {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Reading reading;
  private final String text;
  private final CodePoints points;

  ReadingWriter(Reading reading) {
    this.reading = reading;
    this.text = reading.article().text();
    this.points = CodePoints.of(text);
  }

  ObjectNode write(boolean withText) {
    Article article = reading.article();
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", article.id());
    node.put("language", article.language().code());
    node.put("outlet", article.outlet().orElse(null));
    node.put("url", article.url().orElse(null));
    node.put("published", article.published().map(Object::toString).orElse(null));
    node.put("title", article.title().orElse(null));
    if (withText) {
      node.put("text", text);
    }
    node.set("lead", span(reading.lead()));
    ArrayNode statements = node.putArray("statements");
    reading.statements().forEach(s -> statements.add(write(s)));
    ArrayNode matters = node.putArray("matters");
    reading.matters().forEach(m -> matters.add(write(m)));
    ObjectNode engine = node.putObject("engine");
    engine.put("version", reading.engine().version());
    ObjectNode models = engine.putObject("models");
    reading.engine().models().forEach(models::put);
    return node;
  }

  ObjectNode write(Statement statement) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", statement.id());
    node.put("form", statement.form().code());
    node.set("content", words(statement.content()));
    node.set("cue", words(statement.cue()));
    node.set("source", words(statement.source()));
    node.set("speaker", statement.speaker().<JsonNode>map(this::write).orElse(MAPPER.nullNode()));
    ArrayNode relays = node.putArray("relays");
    for (Relay relay : statement.relays()) {
      ObjectNode one = relays.addObject();
      one.put("name", relay.name());
      one.set("mention", span(Optional.of(relay.mention())));
    }
    node.put("addressee", statement.addressee().orElse(null));
    node.put("act", statement.act().code());
    node.put("polarity", statement.polarity().map(p -> p.code()).orElse(null));
    node.put("certainty", statement.certainty().map(c -> c.code()).orElse(null));
    node.set("said", statement.said().<JsonNode>map(this::write).orElse(MAPPER.nullNode()));
    node.set("place", mention(statement.place()));
    node.set("occasion", mention(statement.occasion()));
    node.put("inside", statement.inside().orElse(null));
    node.put("matter", statement.matter().orElse(null));
    node.put("position", statement.position().map(p -> p.code()).orElse(null));
    node.put("confidence", Math.round(statement.confidence() * 1000) / 1000.0);
    return node;
  }

  private ObjectNode write(Speaker speaker) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("name", speaker.name());
    node.put("type", speaker.type().code());
    node.put("role", speaker.role().orElse(null));
    node.put("affiliation", speaker.affiliation().orElse(null));
    node.put("country", speaker.country().orElse(null));
    node.put("entity", speaker.entity());
    node.set("nameMention", span(speaker.nameMention()));
    node.set("roleMention", span(speaker.roleMention()));
    node.set("affiliationMention", span(speaker.affiliationMention()));
    node.set("sourceNameMention", span(speaker.sourceNameMention()));
    return node;
  }

  private ObjectNode write(Said said) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("value", said.value().orElse(null));
    node.set("mention", span(Optional.of(said.mention())));
    return node;
  }

  private static ObjectNode write(Matter matter) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", matter.id());
    node.put("claim", matter.claim());
    node.put("klaim", matter.klaim());
    ArrayNode who = node.putArray("who");
    matter.who().forEach(who::add);
    ArrayNode whom = node.putArray("whom");
    matter.whom().forEach(whom::add);
    node.put("what", matter.what());
    return node;
  }

  private JsonNode mention(Optional<Span> span) {
    if (span.isEmpty()) {
      return MAPPER.nullNode();
    }
    ObjectNode node = MAPPER.createObjectNode();
    node.set("mention", span(span));
    return node;
  }

  private ArrayNode words(List<Span> spans) {
    ArrayNode array = MAPPER.createArrayNode();
    for (Span span : spans) {
      ObjectNode node = offsets(span);
      node.put("text", span.in(text));
      array.add(node);
    }
    return array;
  }

  private JsonNode span(Optional<Span> span) {
    return span.<JsonNode>map(this::offsets).orElse(MAPPER.nullNode());
  }

  private ObjectNode offsets(Span span) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("start", points.fromUtf16(span.start()));
    node.put("end", points.fromUtf16(span.end()));
    return node;
  }
}
