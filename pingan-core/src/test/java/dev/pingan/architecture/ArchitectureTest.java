package dev.pingan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/** What may know what in the model: to the left only; and nothing outside at all. */
@AnalyzeClasses(packages = "dev.pingan", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule PACKAGES_IMPORT_ONLY_TO_THEIR_LEFT =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("identity")
          .definedBy("dev.pingan.identity")
          .layer("calendar")
          .definedBy("dev.pingan.calendar")
          .layer("organisation")
          .definedBy("dev.pingan.organisation")
          .layer("ledger")
          .definedBy("dev.pingan.ledger")
          .layer("plan")
          .definedBy("dev.pingan.plan")
          .layer("publicsafety")
          .definedBy("dev.pingan.plan.publicsafety")
          .whereLayer("publicsafety")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("plan")
          .mayOnlyBeAccessedByLayers("publicsafety")
          .whereLayer("ledger")
          .mayOnlyBeAccessedByLayers("plan", "publicsafety")
          .whereLayer("organisation")
          .mayOnlyBeAccessedByLayers("ledger", "plan", "publicsafety")
          .whereLayer("calendar")
          .mayOnlyBeAccessedByLayers("organisation", "plan", "publicsafety");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("dev.pingan.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule EVERY_CLASS_IS_IN_A_NAMED_ROOM =
      classes()
          .that()
          .doNotHaveSimpleName("package-info")
          .should()
          .resideInAnyPackage(
              "dev.pingan.identity",
              "dev.pingan.calendar",
              "dev.pingan.organisation",
              "dev.pingan.ledger",
              "dev.pingan.plan",
              "dev.pingan.plan.publicsafety");

  @ArchTest
  static final ArchRule NO_BINDING_AND_NO_NETWORK =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "tools.jackson..", "com.fasterxml..", "java.net..", "java.nio.file..", "java.sql..")
          .because("the model knows no format and no place where data lies");

  @ArchTest
  static final ArchRule NO_INPUT_OR_OUTPUT =
      noClasses()
          .that()
          .haveSimpleNameNotStartingWith("PublishedHolidays")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.io..")
          .because("only the shipped holidays are read, from the library's own jar");

  @ArchTest
  static final ArchRule NO_CLOCK_ZONE_OR_LOCALE_OF_THE_MACHINE =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Year.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .because("as-of, known-at and language are arguments");
}
