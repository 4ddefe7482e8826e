package io.github.katanya.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.katanya.ledger.Ledger;
import io.github.katanya.reading.Reader;
import io.github.katanya.reading.Readers;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Walks through the desk in Debian's Chromium, without JavaScript, at desktop and phone width. */
class BrowserTest {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  @TempDir Path folder;

  @Test
  void aReaderFindsTheWayFromTheStartToArticleSpeakerAndSearch() {
    assumeTrue(Files.exists(BROWSER), "skipped: no " + BROWSER + " (Debian package chromium)");
    assumeTrue(Files.exists(DRIVER), "skipped: no " + DRIVER + " (Debian package chromium-driver)");
    try (Ledger ledger = Ledger.open(folder.resolve("browser.db"))) {
      Reader reader = Readers.standard();
      ledger.add(
          reader.read(
              new Article(
                  "a1",
                  Language.INDONESIAN,
                  Optional.of("Harian Tirta"),
                  Optional.empty(),
                  Optional.of(LocalDate.of(2026, 3, 10)),
                  Optional.of("Ketua Nelayan Bantah Tuduhan"),
                  "\"Kami tidak pernah menangkap petugas di perairan yang dijaga,\" kata Ketua Nelayan Ravo Milan.\n\n"
                      + "Menurut Kepala Polisi Lumaya Dara Lestari, nelayan itu menangkap dua petugas.")));
      try (Desk desk = Desk.start(ledger, DeskConfig.onPort(0))) {
        WebDriver browser = browser();
        try {
          walk(browser, desk.address());
        } finally {
          browser.quit();
        }
      }
    }
  }

  private WebDriver browser() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--user-data-dir=" + folder.resolve("profile"));
    options.setExperimentalOption(
        "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new ChromeDriver(service, options);
  }

  private static void walk(WebDriver browser, String start) {
    for (Dimension size : new Dimension[] {new Dimension(1280, 900), new Dimension(500, 900)}) {
      browser.manage().window().setSize(size);
      browser.get(start + "?lang=en");
      fits(browser);
      browser.findElement(By.linkText("Ketua Nelayan Bantah Tuduhan")).click();
      heading(browser, "Ketua Nelayan Bantah Tuduhan");
      assertThat(browser.findElements(By.cssSelector(".text .source"))).isNotEmpty();
      fits(browser);
      WebElement who = browser.findElement(By.cssSelector("li.st a.who"));
      // The page scrolls smoothly; a click meanwhile would meet what is still there.
      ((JavascriptExecutor) browser)
          .executeScript(
              "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", who);
      who.click();
      heading(browser, "Ravo Milan");
      fits(browser);
      browser.findElement(By.cssSelector("header input[name=q]")).sendKeys("petugas");
      browser.findElement(By.cssSelector("header form button")).click();
      heading(browser, "Search");
      assertThat(browser.findElements(By.tagName("mark"))).isNotEmpty();
      fits(browser);
    }
  }

  /** Waits for the page with this heading; a click returns before the next page is there. */
  private static void heading(WebDriver browser, String words) {
    new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(ExpectedConditions.textToBe(By.tagName("h1"), words));
  }

  /** Nothing stands out of the window to the right. */
  private static void fits(WebDriver browser) {
    int page = browser.findElement(By.tagName("body")).getSize().getWidth();
    int widest =
        browser.findElements(By.cssSelector("body *")).stream()
            .mapToInt(e -> e.getLocation().getX() + e.getSize().getWidth())
            .max()
            .orElse(0);
    assertThat(widest).as(browser.getCurrentUrl()).isLessThanOrEqualTo(page + 1);
  }
}
