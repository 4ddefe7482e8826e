package io.github.katanya.ledger;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds readings for tests from the words of their texts; every word named must be in the text.
 */
public final class SampleReading {
  private final String id;
  private final Language language;
  private final String text;
  private final List<SampleStatement> statements = new ArrayList<>();
  private final List<Matter> matters = new ArrayList<>();
  private Optional<String> outlet = Optional.empty();
  private Optional<String> url = Optional.empty();
  private Optional<LocalDate> published = Optional.empty();
  private Optional<String> title = Optional.empty();
  private String engine = "0.1.0";

  private SampleReading(String id, Language language, String text) {
    this.id = id;
    this.language = language;
    this.text = text;
  }

  public static SampleReading of(String id, Language language, String text) {
    return new SampleReading(id, language, text);
  }

  /** A reading with one assertion by one person, for tests to which no more matters. */
  public static SampleReading saying(String id, Language language, String speaker, String words) {
    String text = speaker + ": " + words;
    return of(id, language, text)
        .statement(new SampleStatement(words).by("person", speaker).source(speaker));
  }

  public SampleReading outlet(String value) {
    outlet = Optional.of(value);
    return this;
  }

  public SampleReading url(String value) {
    url = Optional.of(value);
    return this;
  }

  public SampleReading published(String value) {
    published = Optional.of(LocalDate.parse(value));
    return this;
  }

  public SampleReading title(String value) {
    title = Optional.of(value);
    return this;
  }

  public SampleReading engine(String version) {
    engine = version;
    return this;
  }

  public SampleReading statement(SampleStatement statement) {
    statements.add(statement);
    return this;
  }

  public SampleReading matter(
      String matterId,
      String claim,
      String klaim,
      List<String> who,
      List<String> whom,
      String what) {
    matters.add(new Matter(matterId, claim, klaim, who, whom, what));
    return this;
  }

  public Reading build() {
    Article article = new Article(id, language, outlet, url, published, title, text);
    List<Statement> built = new ArrayList<>();
    for (SampleStatement statement : statements) {
      built.add(statement.build("s" + (built.size() + 1), text));
    }
    return new Reading(
        article,
        Optional.empty(),
        built,
        matters,
        new Engine(engine, Map.of(language.code(), "lexicon")));
  }

  /** Builds one statement. */
  public static final class SampleStatement {
    private final List<String> content;
    private List<String> cue = List.of();
    private List<String> source = List.of();
    private Optional<String> name = Optional.empty();
    private SpeakerType type = SpeakerType.PERSON;
    private Optional<String> role = Optional.empty();
    private Optional<String> affiliation = Optional.empty();
    private Optional<String> country = Optional.empty();
    private Optional<String> entity = Optional.empty();
    private final List<String> relays = new ArrayList<>();
    private Optional<String> addressee = Optional.empty();
    private Act act = Act.ASSERT;
    private Optional<Polarity> polarity = Optional.of(Polarity.POSITIVE);
    private Optional<Certainty> certainty = Optional.of(Certainty.CERTAIN);
    private Optional<String> saidValue = Optional.empty();
    private Optional<String> saidWords = Optional.empty();
    private Optional<String> inside = Optional.empty();
    private Optional<String> matter = Optional.empty();
    private Optional<Position> position = Optional.empty();

    public SampleStatement(String... content) {
      this.content = List.of(content);
    }

    public SampleStatement cue(String... words) {
      cue = List.of(words);
      return this;
    }

    public SampleStatement source(String... words) {
      source = List.of(words);
      return this;
    }

    public SampleStatement by(String speakerType, String speakerName) {
      type = SpeakerType.of(speakerType).orElseThrow();
      name = Optional.of(speakerName);
      return this;
    }

    public SampleStatement role(String value) {
      role = Optional.of(value);
      return this;
    }

    public SampleStatement affiliation(String value) {
      affiliation = Optional.of(value);
      return this;
    }

    public SampleStatement country(String value) {
      country = Optional.of(value);
      return this;
    }

    public SampleStatement entity(String value) {
      entity = Optional.of(value);
      return this;
    }

    public SampleStatement relays(String... names) {
      relays.addAll(List.of(names));
      return this;
    }

    public SampleStatement addressee(String value) {
      addressee = Optional.of(value);
      return this;
    }

    public SampleStatement act(Act value) {
      act = value;
      if (value == Act.DEMAND || value == Act.FEEL || value == Act.ASK) {
        polarity = Optional.empty();
        certainty = Optional.empty();
      } else if (value == Act.DENY) {
        polarity = Optional.of(Polarity.NEGATIVE);
      }
      return this;
    }

    public SampleStatement certainty(Certainty value) {
      certainty = Optional.of(value);
      return this;
    }

    public SampleStatement said(String value, String words) {
      saidValue = Optional.of(value);
      saidWords = Optional.of(words);
      return this;
    }

    public SampleStatement inside(String statementId) {
      inside = Optional.of(statementId);
      return this;
    }

    public SampleStatement on(String matterId, Position stand) {
      matter = Optional.of(matterId);
      position = Optional.of(stand);
      return this;
    }

    Statement build(String id, String text) {
      List<Span> contentSpans = spans(content, text, 0);
      int near = Math.max(0, contentSpans.get(0).start() - 200);
      boolean quoted = content.stream().allMatch(c -> c.startsWith("\"") || c.startsWith("“"));
      boolean some = content.stream().anyMatch(c -> c.contains("\"") || c.contains("“"));
      return new Statement(
          id,
          quoted ? Form.DIRECT : some ? Form.MIXED : Form.INDIRECT,
          contentSpans,
          spans(cue, text, near),
          spans(source, text, near),
          name.map(this::speaker),
          relays.stream().map(r -> new Relay(r, span(r, text, 0))).toList(),
          addressee,
          act,
          polarity,
          certainty,
          saidWords.map(w -> new Said(saidValue, span(w, text, near))),
          Optional.empty(),
          Optional.empty(),
          inside,
          matter,
          position,
          0.9);
    }

    private Speaker speaker(String speakerName) {
      String key = type.code() + ":" + UrlKey.slug(speakerName);
      return new Speaker(
          speakerName,
          type,
          role,
          affiliation,
          country,
          entity.orElse(key),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    private static List<Span> spans(List<String> words, String text, int from) {
      return words.stream().map(w -> span(w, text, from)).sorted().toList();
    }

    private static Span span(String words, String text, int from) {
      int start = text.indexOf(words, from);
      if (start < 0) {
        throw new IllegalArgumentException("not in the text behind " + from + ": " + words);
      }
      return new Span(start, start + words.length());
    }
  }
}
