package io.github.katanya.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the code to the module table of docs/architecture.md. */
class ArchitectureTest {
  private static final String BASE = "io.github.katanya.";

  /** What each module may use of ours. */
  private static final Map<String, List<String>> MAY_USE =
      Map.of(
          "statement", List.of(),
          "reading", List.of("statement"),
          "encoder", List.of("statement", "reading"),
          "intake", List.of("statement"),
          "ledger", List.of("statement"),
          "desk", List.of("statement", "reading", "intake", "ledger"),
          "training", List.of("statement", "reading"),
          "app", List.of("statement", "reading", "intake", "ledger", "desk", "training"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.katanya");

  @ParameterizedTest
  @ValueSource(
      strings = {"statement", "reading", "encoder", "intake", "ledger", "desk", "training", "app"})
  void aModuleUsesOnlyWhatTheTableAllows(String module) {
    assertThat(CLASSES.stream().anyMatch(c -> c.getPackageName().startsWith(BASE + module)))
        .as("classes of %s are on the class path", module)
        .isTrue();
    String[] forbidden =
        MAY_USE.keySet().stream()
            .filter(other -> !other.equals(module) && !allowed(module).contains(other))
            .map(other -> BASE + other + "..")
            .toArray(String[]::new);
    if (forbidden.length > 0) {
      noClasses()
          .that()
          .resideInAPackage(BASE + module + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(forbidden)
          .check(CLASSES);
    }
  }

  private static List<String> allowed(String module) {
    return Arrays.asList(MAY_USE.getOrDefault(module, List.of()).toArray(new String[0]));
  }

  @Test
  void thereIsNoCycleBetweenPackages() {
    slices().matching("io.github.katanya.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  /**
   * Training makes what the stages of reading are made of, and an encoder takes the place of one,
   * and so they know them from within.
   */
  @Test
  void aModuleIsEnteredByItsDoorAlone() {
    for (String module : List.of("reading", "intake", "ledger", "desk")) {
      noClasses()
          .that(
              resideInAnyPackage("io.github.katanya..")
                  .and(JavaClass.Predicates.resideOutsideOfPackage(BASE + module + ".."))
                  .and(JavaClass.Predicates.resideOutsideOfPackage(BASE + "training.."))
                  .and(JavaClass.Predicates.resideOutsideOfPackage(BASE + "encoder..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BASE + module + ".*..")
          .check(CLASSES);
    }
  }

  @Test
  void sqlStaysInTheLedgerAndTheWebInTheDesk() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + "ledger..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + "desk..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.javalin..", "gg.jte..", "jakarta.servlet..")
        .check(CLASSES);
  }

  @Test
  void onnxRuntimeStaysInTheEncoder() {
    noClasses()
        .that()
        .resideInAPackage("io.github.katanya..")
        .and()
        .resideOutsideOfPackage(BASE + "encoder..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ai.onnxruntime..")
        .check(CLASSES);
  }

  @Test
  void readingDoesNoInputAndOutput() {
    noClasses()
        .that()
        .resideInAPackage(BASE + "reading..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    List<String> silent =
        CLASSES.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(p -> p.getName().startsWith("io.github.katanya"))
            .filter(p -> p.tryGetPackageInfo().isEmpty())
            .map(JavaPackage::getName)
            .toList();
    assertThat(silent).as("packages without a package-info").isEmpty();
  }
}
