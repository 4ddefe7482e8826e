package io.github.katanya.ledger;

import io.github.katanya.statement.Certainty;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Matter;
import io.github.katanya.statement.Polarity;
import io.github.katanya.statement.Position;
import io.github.katanya.statement.Reading;
import io.github.katanya.statement.Relay;
import io.github.katanya.statement.Said;
import io.github.katanya.statement.Speaker;
import io.github.katanya.statement.SpeakerType;
import io.github.katanya.statement.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Keeps the tables that lists and searches look at equal to the latest readings. */
final class LatestReadings {
  private final Handle handle;
  private final MatterLinker linker;

  LatestReadings(Handle handle, MatterLinker linker) {
    this.handle = handle;
    this.linker = linker;
  }

  private record Published(Language language, Optional<String> outlet, Optional<String> day) {}

  /** Puts a reading in the place of the one that an article showed before. */
  void show(long article, Reading reading) {
    clear(article);
    Map<String, Long> tellings = new HashMap<>();
    for (Matter matter : reading.matters()) {
      tellings.put(matter.id(), tell(article, matter));
    }
    Published published = published(article);
    Set<String> names = Tokens.names(reading.article().text());
    int number = 0;
    for (Statement statement : reading.statements()) {
      number++;
      String content = content(statement, reading.article().text());
      long id = insert(article, number, statement, content, published, tellings);
      relays(id, statement.relays());
      index(id, statement, content, published, names);
    }
  }

  private void clear(long article) {
    handle.execute(
        "DELETE FROM statement_words WHERE rowid IN (SELECT id FROM statement WHERE article = ?)",
        article);
    handle.execute("DELETE FROM statement WHERE article = ?", article);
    handle.execute("DELETE FROM telling WHERE article = ?", article);
  }

  private Published published(long article) {
    return handle
        .createQuery("SELECT language, outlet, published FROM article WHERE id = ?")
        .bind(0, article)
        .map(
            (row, context) ->
                new Published(
                    Rows.language(row, "language"),
                    Rows.text(row, "outlet"),
                    Rows.text(row, "published")))
        .one();
  }

  private long tell(long article, Matter matter) {
    handle
        .createUpdate(
            "INSERT INTO telling (article, name, matter) VALUES (:article, :name, :matter)")
        .bind("article", article)
        .bind("name", matter.id())
        .bind("matter", matter(matter))
        .execute();
    return Rows.lastId(handle);
  }

  private long matter(Matter matter) {
    String parties = linker.parties(matter);
    List<MatterLinker.Known> known =
        handle
            .createQuery(
                "SELECT id, claim, klaim, who, whom, what FROM matter WHERE parties = ? ORDER BY id")
            .bind(0, parties)
            .map(
                (row, context) ->
                    new MatterLinker.Known(
                        row.getLong("id"),
                        new Matter(
                            "m",
                            row.getString("claim"),
                            row.getString("klaim"),
                            Derived.names(row.getString("who")),
                            Derived.names(row.getString("whom")),
                            row.getString("what"))))
            .list();
    return linker.link(matter, known).map(MatterLinker.Known::id).orElseGet(() -> open(matter));
  }

  private long open(Matter matter) {
    String slug = UrlKey.slug(matter.claim());
    handle
        .createUpdate(
            "INSERT INTO matter (key, parties, claim, klaim, who, whom, what) VALUES (:key,"
                + " :parties, :claim, :klaim, :who, :whom, :what)")
        .bind(
            "key", UrlKey.unlessTaken(slug.isEmpty() ? "matter" : slug, k -> isTaken("matter", k)))
        .bind("parties", linker.parties(matter))
        .bind("claim", matter.claim())
        .bind("klaim", matter.klaim())
        .bind("who", Derived.array(matter.who()))
        .bind("whom", Derived.array(matter.whom()))
        .bind("what", matter.what())
        .execute();
    return Rows.lastId(handle);
  }

  private long speaker(Speaker speaker) {
    String entity = SpeakerKeys.entity(speaker);
    Optional<Long> known =
        handle
            .createQuery("SELECT id FROM speaker WHERE entity = ?")
            .bind(0, entity)
            .mapTo(Long.class)
            .findOne();
    if (known.isPresent()) {
      return known.get();
    }
    handle
        .createUpdate("INSERT INTO speaker (key, entity) VALUES (:key, :entity)")
        .bind("key", UrlKey.unlessTaken(UrlKey.of(entity), k -> isTaken("speaker", k)))
        .bind("entity", entity)
        .execute();
    return Rows.lastId(handle);
  }

  private boolean isTaken(String table, String key) {
    return Rows.exists(handle, "SELECT 1 FROM " + table + " WHERE key = ?", key);
  }

  private long insert(
      long article,
      int number,
      Statement statement,
      String content,
      Published published,
      Map<String, Long> tellings) {
    Optional<Speaker> speaker = statement.speaker();
    Optional<Long> telling = statement.matter().map(tellings::get);
    Optional<String> said = statement.said().flatMap(Said::value);
    Optional<DateRange> days = said.flatMap(DateRange::of);
    Optional<String> from = days.flatMap(DateRange::from).map(Object::toString);
    handle
        .createUpdate(
            "INSERT INTO statement (article, number, name, form, content, speaker, called, type,"
                + " role, affiliation, country, addressee, act, polarity, certainty, said,"
                + " said_from, said_to, made, telling, position, confidence) VALUES (:article,"
                + " :number, :name, :form, :content, :speaker, :called, :type, :role, :affiliation,"
                + " :country, :addressee, :act, :polarity, :certainty, :said, :from, :to, :made,"
                + " :telling, :position, :confidence)")
        .bind("article", article)
        .bind("number", number)
        .bind("name", statement.id())
        .bind("form", statement.form().code())
        .bind("content", content)
        .bind("speaker", speaker.map(this::speaker))
        .bind("called", speaker.map(Speaker::name))
        .bind("type", speaker.map(Speaker::type).map(SpeakerType::code))
        .bind("role", speaker.flatMap(Speaker::role))
        .bind("affiliation", speaker.flatMap(Speaker::affiliation))
        .bind("country", speaker.flatMap(Speaker::country))
        .bind("addressee", statement.addressee())
        .bind("act", statement.act().code())
        .bind("polarity", statement.polarity().map(Polarity::code))
        .bind("certainty", statement.certainty().map(Certainty::code))
        .bind("said", said)
        .bind("from", from)
        .bind("to", days.flatMap(DateRange::to).map(Object::toString))
        .bind("made", from.or(published::day))
        .bind("telling", telling)
        .bind("position", telling.flatMap(t -> statement.position()).map(Position::code))
        .bind("confidence", statement.confidence())
        .execute();
    return Rows.lastId(handle);
  }

  private void relays(long statement, List<Relay> relays) {
    int number = 0;
    for (Relay relay : relays) {
      number++;
      handle.execute(
          "INSERT INTO relay (statement, number, name) VALUES (?, ?, ?)",
          statement,
          number,
          relay.name());
    }
  }

  private void index(
      long id, Statement statement, String content, Published published, Set<String> names) {
    IndexedWords words = IndexedWords.of(content, published.language(), names);
    String role =
        statement.speaker().stream()
            .flatMap(s -> Stream.concat(s.role().stream(), s.affiliation().stream()))
            .collect(Collectors.joining(" "));
    handle
        .createUpdate(
            "INSERT INTO statement_words (rowid, words, stems_id, stems_en, speaker, role, outlet)"
                + " VALUES (:id, :words, :indonesian, :english, :speaker, :role, :outlet)")
        .bind("id", id)
        .bind("words", words.words())
        .bind("indonesian", published.language() == Language.INDONESIAN ? words.stems() : "")
        .bind("english", published.language() == Language.ENGLISH ? words.stems() : "")
        .bind("speaker", Tokens.folded(statement.speaker().map(Speaker::name).orElse("")))
        .bind("role", Tokens.folded(role))
        .bind("outlet", Tokens.folded(published.outlet().orElse("")))
        .execute();
  }

  private static String content(Statement statement, String text) {
    return statement.content().stream()
        .map(span -> span.in(text).strip())
        .collect(Collectors.joining(StatementEntry.GAP));
  }
}
