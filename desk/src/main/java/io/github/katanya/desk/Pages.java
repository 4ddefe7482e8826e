package io.github.katanya.desk;

import io.github.katanya.desk.page.Link;
import io.github.katanya.desk.page.MatterView;
import io.github.katanya.desk.page.SearchForm;
import io.github.katanya.desk.page.StatementView;
import io.github.katanya.ledger.ArticleEntry;
import io.github.katanya.ledger.DateRange;
import io.github.katanya.ledger.Hit;
import io.github.katanya.ledger.KeptArticle;
import io.github.katanya.ledger.KeptMatter;
import io.github.katanya.ledger.KeptSpeaker;
import io.github.katanya.ledger.Ledger;
import io.github.katanya.ledger.MatterEntry;
import io.github.katanya.ledger.Page;
import io.github.katanya.ledger.Query;
import io.github.katanya.statement.Act;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.json.ReadingJson;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers requests for pages. */
final class Pages {
  private static final int NEWEST = 12;
  private static final int DISPUTES = 8;
  private static final int A_PAGE = 20;
  private static final int MOST_OF_A_SPEAKER = 200;
  private static final int FARTHEST = 100_000;

  private final Ledger ledger;
  private final Templates templates;
  private final Interface words;

  Pages(Ledger ledger, Templates templates, Interface words) {
    this.ledger = ledger;
    this.templates = templates;
    this.words = words;
  }

  void start(Context ctx) {
    Language language = Interface.language(ctx);
    String articles = words.words(language).getOrDefault("articles", "articles");
    List<MatterView> disputes = new ArrayList<>();
    for (MatterEntry entry : ledger.matters(0, DISPUTES).items()) {
      if (entry.contested()) {
        ledger
            .matter(entry.key())
            .ifPresent(m -> disputes.add(Views.of(entry, m.statements(), language, articles)));
      }
    }
    List<StatementView> newest =
        ledger.search(Query.all().withPage(0, NEWEST)).items().stream()
            .map(h -> Views.of(h, language))
            .toList();
    List<Link> latest = ledger.articles(0, NEWEST).items().stream().map(this::link).toList();
    templates.render(
        ctx,
        "start",
        Map.of(
            "shell", words.shell(ctx, "start", ""),
            "counts", ledger.counts(),
            "disputes", disputes,
            "newest", newest,
            "articles", latest));
  }

  private Link link(ArticleEntry entry) {
    String note =
        entry.outlet().map(o -> o + " · ").orElse("")
            + entry.published().map(Object::toString).orElse("");
    return new Link(entry.title().orElse(entry.id()), Addresses.article(entry.key()), note);
  }

  void article(Context ctx) {
    String key = ctx.pathParam("key");
    if (key.endsWith(".json")) {
      Optional<KeptArticle> json = ledger.article(key.substring(0, key.length() - 5));
      if (json.isPresent()) {
        ctx.contentType("application/json; charset=utf-8");
        ctx.result(ReadingJson.pretty(json.get().reading(), true));
        return;
      }
    }
    Optional<KeptArticle> found = ledger.article(key);
    if (found.isEmpty()) {
      missing(ctx);
      return;
    }
    KeptArticle article = found.get();
    Language language = Interface.language(ctx);
    String articles = words.words(language).getOrDefault("articles", "articles");
    List<MatterView> matters = new ArrayList<>();
    for (String matter : Set.copyOf(article.matters().values()).stream().sorted().toList()) {
      ledger
          .matter(matter)
          .ifPresent(m -> matters.add(Views.of(m.entry(), m.statements(), language, articles)));
    }
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("shell", words.shell(ctx, "", article.entry().title().orElse(article.entry().id())));
    model.put("article", article.entry());
    model.put("segments", Views.segments(article.reading()));
    model.put("statements", Views.statements(article, language));
    model.put("matters", matters);
    model.put("json", Addresses.article(article.entry().key()) + ".json");
    templates.render(ctx, "article", model);
  }

  void speaker(Context ctx) {
    Optional<KeptSpeaker> found = ledger.speaker(ctx.pathParam("key"));
    if (found.isEmpty()) {
      missing(ctx);
      return;
    }
    KeptSpeaker speaker = found.get();
    Language language = Interface.language(ctx);
    List<StatementView> statements =
        ledger.statementsOf(speaker.entry().key(), 0, MOST_OF_A_SPEAKER).items().stream()
            .map(s -> Views.of(s, language))
            .toList();
    List<Link> roles =
        speaker.roles().stream()
            .map(
                r ->
                    new Link(
                        Views.role(r.role(), r.affiliation()),
                        Addresses.article(r.article().key()),
                        r.article().outlet().map(o -> o + " · ").orElse("")
                            + r.article().published().map(Object::toString).orElse("")))
            .toList();
    templates.render(
        ctx,
        "speaker",
        Map.of(
            "shell", words.shell(ctx, "", speaker.entry().name()),
            "speaker", speaker,
            "roles", roles,
            "statements", statements));
  }

  void matter(Context ctx) {
    Optional<KeptMatter> found = ledger.matter(ctx.pathParam("key"));
    if (found.isEmpty()) {
      missing(ctx);
      return;
    }
    Language language = Interface.language(ctx);
    String articles = words.words(language).getOrDefault("articles", "articles");
    KeptMatter matter = found.get();
    templates.render(
        ctx,
        "matter",
        Map.of(
            "shell", words.shell(ctx, "", matter.entry().claim(language)),
            "matter", Views.of(matter.entry(), matter.statements(), language, articles),
            "statements", matter.statements().stream().map(s -> Views.of(s, language)).toList()));
  }

  void search(Context ctx) {
    Language language = Interface.language(ctx);
    String fault = "";
    Page<Hit> page = Page.empty();
    int offset = offset(ctx);
    try {
      page = ledger.search(query(ctx, offset));
    } catch (SearchFault e) {
      fault = words.words(language).getOrDefault(e.word(), e.word());
      ctx.status(HttpStatus.BAD_REQUEST);
    }
    SearchForm form =
        new SearchForm(
            field(ctx, "q"),
            field(ctx, "speaker"),
            field(ctx, "act"),
            field(ctx, "language"),
            field(ctx, "said"),
            field(ctx, "published"),
            fault,
            page.total(),
            Math.min(page.offset() + 1, page.total()),
            page.offset() + page.items().size(),
            offset > 0 ? at(ctx, Math.max(0, offset - A_PAGE)) : "",
            page.hasMore() ? at(ctx, offset + A_PAGE) : "");
    templates.render(
        ctx,
        "search",
        Map.of(
            "shell", words.shell(ctx, "search", ""),
            "form", form,
            "statements", page.items().stream().map(h -> Views.of(h, language)).toList()));
  }

  /** Says which field of the form cannot be understood, by the name of the word that tells it. */
  private static final class SearchFault extends Exception {
    private static final long serialVersionUID = 1L;
    private final String word;

    SearchFault(String word) {
      super(word);
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  private static Query query(Context ctx, int offset) throws SearchFault {
    Query query = Query.all().withWords(field(ctx, "q")).withPage(offset, A_PAGE);
    if (!field(ctx, "speaker").isEmpty()) {
      query = query.withSpeaker(field(ctx, "speaker"));
    }
    if (!field(ctx, "act").isEmpty()) {
      Act act = Act.of(field(ctx, "act")).orElseThrow(() -> new SearchFault("fault.act"));
      query = query.withActs(Set.of(act));
    }
    if (!field(ctx, "language").isEmpty()) {
      query =
          query.withLanguage(
              Language.of(field(ctx, "language"))
                  .orElseThrow(() -> new SearchFault("fault.language")));
    }
    if (!field(ctx, "said").isEmpty()) {
      query = query.withSaid(range(field(ctx, "said")));
    }
    if (!field(ctx, "published").isEmpty()) {
      query = query.withPublished(range(field(ctx, "published")));
    }
    return query;
  }

  private static DateRange range(String value) throws SearchFault {
    return DateRange.of(value).orElseThrow(() -> new SearchFault("fault.date"));
  }

  private static String field(Context ctx, String name) {
    String value = Optional.ofNullable(ctx.queryParam(name)).orElse("").strip();
    return value.length() > 500 ? value.substring(0, 500) : value;
  }

  private static int offset(Context ctx) {
    try {
      int offset = Integer.parseInt(field(ctx, "offset"));
      return Math.max(0, Math.min(offset, FARTHEST));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static String at(Context ctx, int offset) {
    StringBuilder address = new StringBuilder("/search?offset=").append(offset);
    for (String name : List.of("q", "speaker", "act", "language", "said", "published", "lang")) {
      String value = field(ctx, name);
      if (!value.isEmpty()) {
        address.append('&').append(name).append('=').append(Addresses.encode(value));
      }
    }
    return address.toString();
  }

  void missing(Context ctx) {
    ctx.status(HttpStatus.NOT_FOUND);
    message(ctx, "missing.title", "missing.text");
  }

  void message(Context ctx, String title, String text) {
    templates.render(ctx, "message", Map.of("shell", words.shell(ctx, title, ""), "text", text));
  }
}
