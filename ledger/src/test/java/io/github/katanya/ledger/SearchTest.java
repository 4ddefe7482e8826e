package io.github.katanya.ledger;

import static io.github.katanya.statement.Language.ENGLISH;
import static io.github.katanya.statement.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.katanya.ledger.SampleReading.SampleStatement;
import io.github.katanya.statement.Act;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  @TempDir static Path folder;
  private static Ledger ledger;

  @BeforeAll
  static void fill() {
    ledger = Ledger.open(folder.resolve("search.db"));
    add(
        "ammo",
        INDONESIAN,
        "Tarno Wibisana",
        "pasukan kami tidak menjual amunisi kepada siapa pun");
    add("nuclear", INDONESIAN, "Rani Lestari", "uji senjata nuklir itu melanggar perjanjian");
    add("weapons", INDONESIAN, "Rani Lestari", "nuklir bukan senjata bagi kami");
    add("shot", INDONESIAN, "Bagas Prawira", "polisi menembak ban mobil itu");
    add("shooting", INDONESIAN, "Bagas Prawira", "penembakan itu terjadi pagi hari");
    add("fire", INDONESIAN, "Sari Utami", "tembakan terdengar dari arah pelabuhan");
    add("kenya", INDONESIAN, "Sari Utami", "bantuan untuk Kenya dan Peru sudah dikirim");
    add("shells", ENGLISH, "Ana Veld", "we have never sold artillery shells to Ostrava");
    add("selling", ENGLISH, "Bo Lund", "selling ammunition abroad is a crime, café owners say");
    add("mills", ENGLISH, "Bo Lund", "the town thanks Mr Sell and his Mills");
    add("emoji", ENGLISH, "Cy Roe", "the sign 𝒳 stood beside 😀 on the ballot");
    ledger.add(
        SampleReading.of("dated", ENGLISH, "Harbour chief Ana Veld warned of a strike in May.")
            .outlet("Harbour Post")
            .published("2024-05-20")
            .statement(
                new SampleStatement("a strike")
                    .by("person", "Ana Veld")
                    .role("Harbour chief")
                    .act(Act.WARN)
                    .said("2024-W20", "in May"))
            .build());
  }

  @AfterAll
  static void close() {
    ledger.close();
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "amunisi | ammo",
        "AMUNISI | ammo",
        "\"senjata nuklir\" | nuclear",
        "“senjata nuklir” | nuclear",
        "senjata nuklir | nuclear weapons",
        "tembak* | fire",
        "tembak | fire shooting shot",
        "menembak | fire shooting shot",
        "penjualan | ammo",
        "sell | mills selling",
        "sold | shells",
        "sells | selling",
        "ammunition | selling",
        "shell | shells",
        "cafe | selling",
        "café | selling",
        "kenya | kenya",
        "Kenya | kenya",
        "tarno | ammo",
        "senjata -\"senjata nuklir\" | weapons",
        "senjata -uji | weapons",
        "\"senjata nukl*\" | nuclear",
        "the strike | dated",
        "yang amunisi | ammo",
        "harbour | dated",
        "𝒳 | emoji",
        "nuklir\" | nuclear weapons",
        "amunisi-siapa | -",
        "artillery shells Ostrava | shells",
        "artillery tanks | -",
        "😀 | -",
        "- | -",
        "\"\" | -",
        "* | -",
        "AND | mills",
      })
  void findsWords(String words, String expected) {
    String[] ids = expected.equals("-") ? new String[0] : expected.split(" ");
    assertThat(ids(Query.all().withWords(words))).containsExactlyInAnyOrder(ids);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "words:x",
        "a NEAR b",
        "(",
        "\"",
        "'",
        "NOT",
        "a OR",
        "^a",
        "{words}: x",
        ";--",
        "a\u0000b",
        "\uD835",
        "-",
        "--",
        "-\"",
        "*",
        "%",
        "\\",
        "a*b*",
        "\u202E"
      })
  void takesEverySignForItself(String words) {
    assertThat(ledger.search(Query.all().withWords(words).withSpeaker(words))).isNotNull();
  }

  @Test
  void neverStemsANameInAText() {
    assertThat(ids(Query.all().withWords("mill"))).isEmpty();
    assertThat(ids(Query.all().withWords("mills"))).containsExactly("mills");
  }

  @Test
  void neverStemsANameInAQuery() {
    assertThat(ids(Query.all().withWords("crime Sells"))).isEmpty();
    assertThat(ids(Query.all().withWords("crime sells"))).containsExactly("selling");
  }

  @Test
  void marksTheWordsThatMatch() {
    assertThat(marked("tembak")).contains("menembak", "penembakan", "tembakan");
    assertThat(marked("\"senjata nuklir\"")).containsExactly("senjata nuklir");
    assertThat(marked("𝒳")).containsExactly("𝒳");
    assertThat(marked("tembak*")).containsExactly("tembakan");
    assertThat(marked("ana")).isEmpty();
  }

  @Test
  void ranksStatementsByHowMuchOfThemMatches() {
    assertThat(ids(Query.all().withWords("nuklir senjata")).get(0)).isEqualTo("weapons");
    assertThat(ids(Query.all().withWords("veld")).get(0)).isEqualTo("dated");
  }

  @Test
  void restrictsBySpeakerActLanguageAndOutlet() {
    assertThat(ids(Query.all().withSpeaker("veld ana")))
        .containsExactlyInAnyOrder("dated", "shells");
    assertThat(ids(Query.all().withSpeaker("harbour"))).isEmpty();
    assertThat(ids(Query.all().withSpeakerKey("person:cy-roe"))).containsExactly("emoji");
    assertThat(ids(Query.all().withActs(Set.of(Act.WARN, Act.DENY)))).containsExactly("dated");
    assertThat(ids(Query.all().withLanguage(Language.ENGLISH))).hasSize(5);
    assertThat(ids(Query.all().withOutlet("harbour post"))).containsExactly("dated");
    assertThat(ids(Query.all().withWords("strike").withSpeaker("veld").withActs(Set.of(Act.WARN))))
        .containsExactly("dated");
    assertThat(ids(Query.all().withWords("strike").withSpeaker("lund"))).isEmpty();
  }

  @ParameterizedTest(name = "said {0}, published {1}: {2}")
  @CsvSource({
    "2024-05-19, , 1",
    "2024-05-20, , 0",
    "2024, , 1",
    "2024-05, 2024-05-20, 1",
    ", 2024-05-21/, 0",
    ", /2024-05-20, 1",
    "/2024-05-13, , 1",
    "/2024-05-12, , 0"
  })
  void restrictsByDays(String said, String published, int expected) {
    Query query = Query.all();
    if (said != null) {
      query = query.withSaid(DateRange.of(said).orElseThrow());
    }
    if (published != null) {
      query = query.withPublished(DateRange.of(published).orElseThrow());
    }
    assertThat(ledger.search(query).total()).isEqualTo(expected);
  }

  @Test
  void pagesThroughEverythingOnce() {
    Page<Hit> first = ledger.search(Query.all().withPage(0, 7));
    Page<Hit> second = ledger.search(Query.all().withPage(7, 7));

    assertThat(first.total()).isEqualTo(12).isEqualTo(second.total());
    assertThat(first.items()).hasSize(7).doesNotContainAnyElementsOf(second.items());
    assertThat(second.items()).hasSize(5);
    assertThat(second.hasMore()).isFalse();
    assertThat(first.items().get(0).statement().article().id()).isEqualTo("dated");
  }

  @Test
  void refusesAPageOutOfBounds() {
    assertThatThrownBy(() -> Query.all().withPage(-1, 10)).hasMessageContaining("offset -1");
    assertThatThrownBy(() -> Query.all().withPage(0, 1001)).hasMessageContaining("limit 1001");
  }

  private static void add(String id, Language language, String speaker, String words) {
    ledger.add(SampleReading.saying(id, language, speaker, words).build());
  }

  private static List<String> ids(Query query) {
    return ledger.search(query).items().stream().map(h -> h.statement().article().id()).toList();
  }

  private static List<String> marked(String words) {
    return ledger.search(Query.all().withWords(words)).items().stream()
        .flatMap(h -> h.matched().stream().map((Span s) -> s.in(h.statement().content())))
        .toList();
  }
}
