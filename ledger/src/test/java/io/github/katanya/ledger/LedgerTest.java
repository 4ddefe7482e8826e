package io.github.katanya.ledger;

import static io.github.katanya.statement.Language.ENGLISH;
import static io.github.katanya.statement.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.katanya.ledger.Added.Outcome;
import io.github.katanya.ledger.SampleReading.SampleStatement;
import io.github.katanya.statement.Act;
import io.github.katanya.statement.Position;
import io.github.katanya.statement.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  @TempDir Path folder;
  private Ledger ledger;

  @BeforeEach
  void open() {
    ledger = Ledger.open(folder.resolve("test.db"));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void givesBackWhatWasAdded() {
    Reading reading =
        SampleReading.of(
                "a/b 1", INDONESIAN, "“Kami tidak menembak,” kata Tarno Wibisana. 𝒳 😀 selesai")
            .outlet("Warta Selat")
            .url("https://wartaselat.example/1")
            .published("2024-03-02")
            .title("Tarno membantah")
            .statement(
                new SampleStatement("“Kami tidak menembak,”")
                    .cue("kata")
                    .source("Tarno Wibisana")
                    .by("person", "Tarno Wibisana")
                    .act(Act.DENY))
            .build();

    Added added = ledger.add(reading);

    assertThat(added.outcome()).isEqualTo(Outcome.KEPT);
    assertThat(added.version()).isEqualTo(1);
    assertThat(ledger.reading(added.article())).contains(reading);
    assertThat(ledger.reading("a/b 1")).contains(reading);
    assertThat(added.article()).matches("[A-Za-z0-9_:-]+");
  }

  @Test
  void keepsAnArticleOnceHoweverOftenItIsAdded() {
    Reading reading = SampleReading.saying("1", ENGLISH, "Ana Veld", "the bridge is safe").build();
    ledger.add(reading);
    Added again = ledger.add(reading);

    assertThat(again).isEqualTo(new Added("1", 1, Outcome.SAME));
    assertThat(ledger.counts()).isEqualTo(new Counts(1, 1, 1, 0, 0, 0));
  }

  @Test
  void knowsAnArticleByItsAddressHoweverThatIsWritten() {
    SampleReading first = SampleReading.saying("1", ENGLISH, "Ana Veld", "the bridge is safe");
    SampleReading second = SampleReading.saying("2", ENGLISH, "Ana Veld", "the bridge is safe");
    ledger.add(first.url("http://www.Harbour.example/news/1/?utm_source=x#top").build());

    Added added = ledger.add(second.url("https://harbour.example/news/1").build());

    assertThat(added).isEqualTo(new Added("1", 1, Outcome.SAME));
    assertThat(ledger.reading("2")).isEqualTo(ledger.reading("1"));
  }

  @Test
  void knowsAnArticleByItsText() {
    ledger.add(SampleReading.saying("1", ENGLISH, "Ana Veld", "the bridge is safe").build());

    Added added =
        ledger.add(
            SampleReading.saying("2", ENGLISH, "Ana Veld", "the  bridge is safe\n")
                .outlet("Other Post")
                .build());

    assertThat(added).isEqualTo(new Added("1", 1, Outcome.SAME));
    assertThat(ledger.counts().articles()).isEqualTo(1);
    assertThat(ledger.article("1").orElseThrow().entry().outlet()).isEmpty();
  }

  @Test
  void keepsArticlesWithoutTextApart() {
    ledger.add(SampleReading.of("1", ENGLISH, "").build());
    ledger.add(SampleReading.of("2", ENGLISH, " ").build());

    assertThat(ledger.counts().articles()).isEqualTo(2);
  }

  @Test
  void keepsArticlesOfOneIdAtTwoAddressesApart() {
    ledger.add(
        SampleReading.saying("1", ENGLISH, "Ana Veld", "it is safe")
            .url("https://a.example/")
            .build());
    Added added =
        ledger.add(
            SampleReading.saying("1", ENGLISH, "Bo Lund", "it is not")
                .url("https://b.example/")
                .build());

    assertThat(added).isEqualTo(new Added("1-2", 1, Outcome.KEPT));
  }

  @Test
  void keepsTheOldTextOfAnArticleThatChanges() {
    Reading old = SampleReading.saying("1", ENGLISH, "Ana Veld", "the bridge is safe").build();
    Reading changed = SampleReading.saying("1", ENGLISH, "Ana Veld", "the dam is unsafe").build();
    ledger.add(old);

    Added added = ledger.add(changed);

    assertThat(added).isEqualTo(new Added("1", 2, Outcome.NEW_VERSION));
    assertThat(ledger.reading("1")).contains(changed);
    assertThat(ledger.article("1", 1).map(KeptArticle::reading)).contains(old);
    assertThat(ledger.article("1", 3)).isEmpty();
    assertThat(ledger.versions("1")).extracting(VersionEntry::number).containsExactly(1, 2);
    assertThat(ledger.search(Query.all().withWords("bridge")).total()).isZero();
    assertThat(ledger.search(Query.all().withWords("dam")).total()).isEqualTo(1);
    assertThat(ledger.add(old).outcome()).isEqualTo(Outcome.SAME);
  }

  @Test
  void keepsTheOldHeadlineOfAnArticleWhoseHeadlineChanges() {
    SampleReading reading = SampleReading.saying("1", ENGLISH, "Ana Veld", "the bridge is safe");
    ledger.add(reading.title("Bridge safe").build());

    Added added = ledger.add(reading.title("Bridge in doubt").build());

    assertThat(added).isEqualTo(new Added("1", 2, Outcome.NEW_VERSION));
    assertThat(ledger.add(reading.title("Bridge safe").build()).outcome()).isEqualTo(Outcome.SAME);
    assertThat(ledger.versions("1"))
        .extracting(v -> v.title().orElseThrow())
        .containsExactly("Bridge safe", "Bridge in doubt");
  }

  @Test
  void learnsTheDateOfAnArticleThatCameWithout() {
    SampleReading reading = SampleReading.saying("1", ENGLISH, "Ana Veld", "the bridge is safe");
    ledger.add(reading.build());

    Added added = ledger.add(reading.published("2024-05-01").outlet("Harbour Post").build());

    assertThat(added).isEqualTo(new Added("1", 1, Outcome.SAME));
    StatementEntry found =
        ledger.search(Query.all().withWords("harbour")).items().get(0).statement();
    assertThat(found.article().published()).hasToString("Optional[2024-05-01]");
    assertThat(ledger.search(Query.all()).total()).isEqualTo(1);
  }

  @Test
  void showsTheNewerOfTwoReadingsOfOneText() {
    String text = "The bridge is safe and sound.";
    ledger.add(SampleReading.of("1", ENGLISH, text).statement(new SampleStatement("safe")).build());
    Reading newer =
        SampleReading.of("1", ENGLISH, text)
            .engine("0.2.0")
            .statement(new SampleStatement("safe and sound"))
            .build();

    assertThat(ledger.add(newer)).isEqualTo(new Added("1", 1, Outcome.REREAD));
    assertThat(ledger.add(newer).outcome()).isEqualTo(Outcome.SAME);
    assertThat(ledger.reading("1")).contains(newer);
    assertThat(ledger.versions("1").get(0).readings()).isEqualTo(2);
    assertThat(ledger.search(Query.all()).items())
        .extracting(h -> h.statement().content())
        .containsExactly("safe and sound");
  }

  @Test
  void listsArticlesByDateWithTheUndatedLast() {
    ledger.add(SampleReading.saying("none", ENGLISH, "A B", "one").build());
    ledger.add(SampleReading.saying("old", ENGLISH, "A B", "two").published("2020-01-01").build());
    ledger.add(
        SampleReading.saying("new", ENGLISH, "A B", "three").published("2024-01-01").build());

    Page<ArticleEntry> first = ledger.articles(0, 2);

    assertThat(first.items()).extracting(ArticleEntry::id).containsExactly("new", "old");
    assertThat(first.total()).isEqualTo(3);
    assertThat(first.hasMore()).isTrue();
    assertThat(ledger.articles(2, 2).items()).extracting(ArticleEntry::id).containsExactly("none");
  }

  @Test
  void tellsOfASpeakerWhatTheArticlesPrint() {
    ledger.add(
        SampleReading.of("1", ENGLISH, "Mayor Ana Veld said the bridge is safe and denied delays.")
            .published("2024-01-02")
            .statement(
                new SampleStatement("the bridge is safe").by("person", "Ana Veld").role("Mayor"))
            .statement(
                new SampleStatement("delays").by("person", "Ana Veld").role("Mayor").act(Act.DENY))
            .build());
    ledger.add(
        SampleReading.of("2", ENGLISH, "Ana Veld, once mayor of Norholm, said the dam may break.")
            .published("2025-01-02")
            .statement(
                new SampleStatement("the dam may break")
                    .by("person", "Ana Veld")
                    .role("once mayor")
                    .affiliation("Norholm")
                    .act(Act.WARN))
            .build());

    KeptSpeaker speaker = ledger.speaker("person:ana-veld").orElseThrow();

    assertThat(speaker.entry().statements()).isEqualTo(3);
    assertThat(speaker.entry().articles()).isEqualTo(2);
    assertThat(speaker.roles())
        .extracting(r -> r.article().id() + " " + r.role().orElse("-"))
        .containsExactly("1 Mayor", "2 once mayor");
    assertThat(speaker.acts()).isEqualTo(Map.of(Act.ASSERT, 1, Act.DENY, 1, Act.WARN, 1));
    assertThat(ledger.statementsOf("person:ana-veld", 0, 2).items())
        .extracting(StatementEntry::content)
        .containsExactly("the dam may break", "the bridge is safe");
    assertThat(ledger.statementsOf("person:ana-veld", 0, 2).total()).isEqualTo(3);
    assertThat(ledger.speakers(0, 10).items()).containsExactly(speaker.entry());
    assertThat(ledger.speaker("person:nobody")).isEmpty();
    assertThat(ledger.statementsOf("person:nobody", 0, 2).items()).isEmpty();
  }

  @Test
  void knowsAStateByItsCountryInBothLanguages() {
    ledger.add(
        SampleReading.of("1", ENGLISH, "North Korea denied it.")
            .statement(new SampleStatement("it").by("state", "North Korea").country("KP"))
            .build());
    ledger.add(
        SampleReading.of("2", INDONESIAN, "Korea Utara membantah tuduhan.")
            .statement(new SampleStatement("tuduhan").by("state", "Korea Utara").country("KP"))
            .build());

    assertThat(ledger.speakers(0, 9).items()).singleElement().matches(s -> s.statements() == 2);
    assertThat(ledger.speaker("state:kp").orElseThrow().names())
        .containsExactly("North Korea", "Korea Utara");
    assertThat(ledger.article("2").orElseThrow().speakers())
        .isEqualTo(Map.of("state:korea-utara", "state:kp"));
  }

  @Test
  void tellsOneMatterOfBothLanguagesWithItsSidesInOrder() {
    addDispute();

    MatterEntry entry = ledger.matters(0, 10).items().get(0);
    KeptMatter matter = ledger.matter(entry.key()).orElseThrow();

    assertThat(ledger.matters(0, 10).total()).isEqualTo(1);
    assertThat(entry.key()).isEqualTo("northland-sends-drones-to-ostrava");
    assertThat(entry.contested()).isTrue();
    assertThat(entry.languages()).containsExactlyInAnyOrder(ENGLISH, INDONESIAN);
    assertThat(entry.positions()).isEqualTo(Map.of(Position.AFFIRMS, 1, Position.DENIES, 1));
    assertThat(matter.statements())
        .extracting(s -> s.article().id() + " " + s.position().orElseThrow().code())
        .containsExactly("en-1 affirms", "id-1 denies");
    assertThat(ledger.article("id-1").orElseThrow().matters()).isEqualTo(Map.of("m7", entry.key()));
    assertThat(ledger.counts().contested()).isEqualTo(1);
    assertThat(ledger.search(Query.all().withMatter(entry.key())).total()).isEqualTo(2);
    assertThat(ledger.search(Query.all().withPosition(Position.DENIES)).total()).isEqualTo(1);
    assertThat(ledger.matter("no-such")).isEmpty();
  }

  @Test
  void forgetsAMatterThatNoLatestReadingTells() {
    addDispute();
    ledger.add(SampleReading.saying("en-1", ENGLISH, "A B", "something else").build());
    ledger.add(SampleReading.saying("id-1", ENGLISH, "A B", "yet another").build());

    assertThat(ledger.matters(0, 10).items()).isEmpty();
    assertThat(ledger.counts().matters()).isZero();
    assertThat(ledger.matter("northland-sends-drones-to-ostrava")).isEmpty();
  }

  @Test
  void namesTheOutlets() {
    ledger.add(SampleReading.saying("1", ENGLISH, "A B", "one").outlet("Zonal").build());
    ledger.add(SampleReading.saying("2", ENGLISH, "A B", "two").outlet("Alun").build());
    ledger.add(SampleReading.saying("3", ENGLISH, "A B", "three").build());

    assertThat(ledger.outlets()).containsExactly("Alun", "Zonal");
  }

  @Test
  void isStillThereWhenOpenedAgain() {
    Reading reading = SampleReading.saying("1", ENGLISH, "Ana Veld", "the bridge is safe").build();
    ledger.add(reading);
    ledger.close();
    try (Ledger again = Ledger.openExisting(folder.resolve("test.db"))) {
      assertThat(again.reading("1")).contains(reading);
    }
  }

  @Test
  void saysThatItHasBeenClosed() {
    ledger.close();
    assertThatThrownBy(() -> ledger.counts()).hasMessageContaining("has been closed");
  }

  private void addDispute() {
    ledger.add(
        SampleReading.of("id-1", INDONESIAN, "Utaria membantah mengirim drone.")
            .published("2024-02-02")
            .matter(
                "m7",
                "Northland sends drones to Ostrava",
                "Utaria mengirim drone ke Ostrava",
                List.of("Northland"),
                List.of("Ostrava"),
                "drone")
            .statement(
                new SampleStatement("mengirim drone")
                    .by("state", "Utaria")
                    .act(Act.DENY)
                    .on("m7", Position.DENIES))
            .build());
    ledger.add(
        SampleReading.of("en-1", ENGLISH, "Bo Lund said Northland supplies drones.")
            .published("2024-02-01")
            .matter(
                "m1",
                "Northland supplies drones to Ostrava",
                "Utaria memasok drone ke Ostrava",
                List.of("Northland"),
                List.of("Ostrava"),
                "drones")
            .statement(
                new SampleStatement("Northland supplies drones")
                    .by("person", "Bo Lund")
                    .act(Act.ACCUSE)
                    .on("m1", Position.AFFIRMS))
            .build());
  }
}
