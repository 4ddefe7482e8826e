package io.github.katanya.intake.page;

import io.github.katanya.intake.draft.WrittenDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article: in JSON-LD, in meta elements, in its markup. */
final class PageData {
  /** Meta elements with the day of publication, as outlets and their systems name them. */
  private static final List<String> DAYS =
      List.of(
          "article:published_time",
          "og:published_time",
          "datepublished",
          "publishdate",
          "publish-date",
          "publish_date",
          "pubdate",
          "dtk:publishdate",
          "content_publisheddate",
          "content_published_date",
          "published-date",
          "parsely-pub-date",
          "sailthru.date",
          "dcterms.created",
          "dcterms.date",
          "dc.date.issued",
          "dc.date",
          "cxenseparse:recs:publishtime",
          "date");

  /** A first-order heading longer than this is no headline but markup gone wrong. */
  private static final int LONGEST_HEADLINE = 500;

  private final Document page;
  private final Map<String, String> metas;
  private final Optional<JsonLd> linked;
  private final Optional<String> outlet;

  PageData(Document page) {
    this.page = page;
    this.metas = metas(page);
    this.linked = JsonLd.articleOf(page);
    this.outlet =
        linked
            .flatMap(JsonLd::publisher)
            .or(() -> meta("og:site_name"))
            .or(() -> meta("application-name"));
  }

  Optional<String> outlet() {
    return outlet;
  }

  /**
   * The headline: the page's first-order heading that has most words in common with the title given
   * to machines, which is often cut or reworded; else that title.
   */
  Optional<String> title() {
    Optional<String> given =
        linked
            .flatMap(JsonLd::headline)
            .or(() -> meta("og:title").map(this::withoutOutlet))
            .or(() -> meta("twitter:title").map(this::withoutOutlet));
    List<String> headings = new ArrayList<>();
    for (Element heading : page.select("h1")) {
      String words = heading.text().strip();
      if (!words.isEmpty() && words.length() <= LONGEST_HEADLINE && !isOutlet(words)) {
        headings.add(words);
      }
    }
    if (given.isEmpty()) {
      return headings.stream()
          .findFirst()
          .or(() -> Optional.of(withoutOutlet(page.title())).filter(t -> !t.isBlank()));
    }
    Set<String> wanted = words(given.get());
    return headings.stream()
        .filter(heading -> common(words(heading), wanted) * 2 >= wanted.size())
        .findFirst()
        .or(() -> given);
  }

  /** The first date that can be read as a day; else the first that is written at all. */
  Optional<String> published() {
    List<String> dates = new ArrayList<>();
    linked.flatMap(JsonLd::published).ifPresent(dates::add);
    for (String name : DAYS) {
      meta(name).ifPresent(dates::add);
    }
    for (Element element : page.select("[itemprop=datePublished], time")) {
      for (String attribute : List.of("datetime", "content")) {
        dates.add(element.attr(attribute));
      }
      dates.add(element.text());
    }
    dates.removeIf(String::isBlank);
    return dates.stream()
        .filter(date -> WrittenDay.of(date).isPresent())
        .findFirst()
        .or(() -> dates.stream().findFirst());
  }

  Optional<String> url() {
    List<String> addresses = new ArrayList<>();
    for (Element link : page.select("link[rel=canonical]")) {
      addresses.add(link.attr("href"));
    }
    meta("og:url").ifPresent(addresses::add);
    linked.flatMap(JsonLd::url).ifPresent(addresses::add);
    return addresses.stream().map(String::strip).filter(PageData::isAddress).findFirst();
  }

  Optional<String> language() {
    return linked
        .flatMap(JsonLd::language)
        .or(() -> present(page.select("html").attr("lang")))
        .or(() -> meta("og:locale"))
        .or(() -> meta("content-language"));
  }

  /** The body as the page gives it to machines. */
  Optional<String> articleBody() {
    return linked.flatMap(JsonLd::body);
  }

  private Optional<String> meta(String name) {
    return Optional.ofNullable(metas.get(name));
  }

  /** The first content of each meta element that has one, by its name in lower case. */
  private static Map<String, String> metas(Document page) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      present(meta.attr("content"))
          .ifPresent(
              content -> {
                for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                  metas.putIfAbsent(meta.attr(attribute).toLowerCase(Locale.ROOT), content);
                }
              });
    }
    return metas;
  }

  /** A title without the outlet's name behind it: {@code … - Harian Pelita}, {@code … | Pelita}. */
  private String withoutOutlet(String title) {
    String kept = title.strip();
    for (String mark : List.of(" | ", " - ", " – ", " — ", " :: ")) {
      int at = kept.lastIndexOf(mark);
      if (at > 0 && isOutlet(kept.substring(at + mark.length()))) {
        kept = kept.substring(0, at).strip();
      }
    }
    return kept;
  }

  private boolean isOutlet(String words) {
    String plain = words.strip();
    return outlet.filter(o -> o.strip().equalsIgnoreCase(plain)).isPresent()
        || meta("og:site_name").filter(o -> o.strip().equalsIgnoreCase(plain)).isPresent();
  }

  private static boolean isAddress(String url) {
    String start = url.toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  private static Set<String> words(String title) {
    Set<String> words =
        new HashSet<>(
            Arrays.asList(title.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }

  private static int common(Set<String> left, Set<String> right) {
    int count = 0;
    for (String word : left) {
      if (right.contains(word)) {
        count++;
      }
    }
    return count;
  }

  private static Optional<String> present(String value) {
    return Optional.of(value.strip()).filter(v -> !v.isEmpty());
  }
}
