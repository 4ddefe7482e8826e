package io.github.katanya.desk;

import io.github.katanya.desk.page.MatterView;
import io.github.katanya.desk.page.Segment;
import io.github.katanya.desk.page.StatementView;
import io.github.katanya.desk.page.StatementView.Piece;
import io.github.katanya.ledger.Hit;
import io.github.katanya.ledger.KeptArticle;
import io.github.katanya.ledger.MatterEntry;
import io.github.katanya.ledger.SpeakerName;
import io.github.katanya.ledger.StatementEntry;
import io.github.katanya.statement.Certainty;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Position;
import io.github.katanya.statement.Reading;
import io.github.katanya.statement.Relay;
import io.github.katanya.statement.Span;
import io.github.katanya.statement.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what the ledger keeps into what the templates show. */
final class Views {
  private Views() {}

  static StatementView of(Hit hit, Language language) {
    return of(hit.statement(), hit.matched(), language);
  }

  static StatementView of(StatementEntry entry, Language language) {
    return of(entry, List.of(), language);
  }

  private static StatementView of(StatementEntry entry, List<Span> matched, Language language) {
    Optional<SpeakerName> speaker = entry.speaker();
    return new StatementView(
        entry.id(),
        entry.act().code(),
        speaker.map(SpeakerName::name).orElse(""),
        speaker.map(s -> Addresses.speaker(s.key())).orElse(""),
        speaker.map(s -> role(s.role(), s.affiliation())).orElse(""),
        pieces(entry.content(), matched),
        entry.relays(),
        entry.said().orElse(""),
        entry.addressee().orElse(""),
        entry.certainty().filter(c -> c != Certainty.CERTAIN).map(Certainty::code).orElse(""),
        entry.position().map(Position::code).orElse(""),
        entry.matter().map(m -> language == Language.INDONESIAN ? m.klaim() : m.claim()).orElse(""),
        entry.matter().map(m -> Addresses.matter(m.key())).orElse(""),
        entry.article().title().orElse(entry.article().id()),
        Addresses.statement(entry.article().key(), entry.id()),
        entry.article().outlet().orElse(""),
        entry.article().published().map(Object::toString).orElse(""),
        false);
  }

  static String role(Optional<String> role, Optional<String> affiliation) {
    return Stream.of(role, affiliation).flatMap(Optional::stream).collect(Collectors.joining(", "));
  }

  private static List<Piece> pieces(String text, List<Span> matched) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (Span span : matched) {
      if (span.start() > from) {
        pieces.add(new Piece(text.substring(from, span.start()), false));
      }
      pieces.add(new Piece(span.in(text), true));
      from = span.end();
    }
    if (from < text.length()) {
      pieces.add(new Piece(text.substring(from), false));
    }
    return pieces;
  }

  /** The statements of an article, in the order of its text. */
  static List<StatementView> statements(KeptArticle article, Language language) {
    Reading reading = article.reading();
    String text = reading.article().text();
    List<StatementView> views = new ArrayList<>();
    for (Statement s : reading.statements()) {
      String speakerKey =
          s.speaker().map(p -> article.speakers().getOrDefault(p.entity(), "")).orElse("");
      String claim =
          s.matter()
              .flatMap(m -> reading.matters().stream().filter(x -> x.id().equals(m)).findFirst())
              .map(m -> language == Language.INDONESIAN ? m.klaim() : m.claim())
              .orElse("");
      String matterKey = s.matter().map(m -> article.matters().getOrDefault(m, "")).orElse("");
      String content =
          s.content().stream()
              .sorted()
              .map(span -> span.in(text))
              .collect(Collectors.joining(StatementEntry.GAP));
      views.add(
          new StatementView(
              s.id(),
              s.act().code(),
              s.speaker().map(p -> p.name()).orElse(""),
              speakerKey.isEmpty() ? "" : Addresses.speaker(speakerKey),
              s.speaker().map(p -> role(p.role(), p.affiliation())).orElse(""),
              List.of(new Piece(content, false)),
              s.relays().stream().map(Relay::name).toList(),
              s.said().flatMap(d -> d.value()).orElse(""),
              s.addressee().orElse(""),
              s.certainty().filter(c -> c != Certainty.CERTAIN).map(Certainty::code).orElse(""),
              s.position().map(Position::code).orElse(""),
              claim,
              matterKey.isEmpty() ? "" : Addresses.matter(matterKey),
              "",
              "#t-" + s.id(),
              "",
              "",
              s.inside().isPresent()));
    }
    return views;
  }

  /** The text cut where a mark begins or ends, so that marks may lie in and over each other. */
  static List<Segment> segments(Reading reading) {
    String text = reading.article().text();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Statement s : reading.statements()) {
      for (Span span : all(s)) {
        cuts.add(span.start());
        cuts.add(span.end());
      }
    }
    List<Segment> segments = new ArrayList<>();
    int from = 0;
    for (int to : cuts) {
      if (to > from) {
        segments.add(segment(reading, text, from, to));
        from = to;
      }
    }
    return segments;
  }

  private static Segment segment(Reading reading, String text, int from, int to) {
    StringBuilder classes = new StringBuilder();
    StringBuilder begins = new StringBuilder();
    int depth = 0;
    for (Statement s : reading.statements()) {
      if (holds(s.content(), from)) {
        depth++;
        classes.append(" content act-").append(s.act().code());
        if (s.content().stream().sorted().findFirst().orElseThrow().start() == from) {
          begins.append(begins.length() == 0 ? "" : " ").append(s.id());
        }
      }
      if (holds(s.cue(), from)) {
        classes.append(" cue");
      }
      if (holds(s.source(), from)) {
        classes.append(" source");
      }
    }
    if (depth > 1) {
      classes.append(" nested");
    }
    return new Segment(text.substring(from, to), classes.toString().strip(), begins.toString());
  }

  private static boolean holds(Collection<Span> spans, int offset) {
    return spans.stream().anyMatch(span -> span.contains(offset));
  }

  private static List<Span> all(Statement s) {
    return Stream.of(s.content(), s.cue(), s.source()).flatMap(List::stream).toList();
  }

  static MatterView of(
      MatterEntry entry, List<StatementEntry> statements, Language language, String articles) {
    Map<Position, Map<String, MatterView.Named>> sides = new LinkedHashMap<>();
    for (Position position : Position.values()) {
      for (StatementEntry s : statements) {
        if (s.position().filter(p -> p == position).isPresent() && s.speaker().isPresent()) {
          SpeakerName who = s.speaker().get();
          sides
              .computeIfAbsent(position, p -> new LinkedHashMap<>())
              .putIfAbsent(
                  who.name(), new MatterView.Named(who.name(), Addresses.speaker(who.key())));
        }
      }
    }
    Language other = language == Language.ENGLISH ? Language.INDONESIAN : Language.ENGLISH;
    String claim = entry.claim(language);
    return new MatterView(
        claim,
        entry.claim(other).equals(claim) ? "" : entry.claim(other),
        Addresses.matter(entry.key()),
        entry.articles() + " " + articles + " · " + String.join(", ", entry.outlets()),
        sides.entrySet().stream()
            .map(e -> new MatterView.Side(e.getKey().code(), List.copyOf(e.getValue().values())))
            .toList());
  }
}
