package dev.pingan.architecture;

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

/** What may know what among the rules; and nothing outside at all. */
@AnalyzeClasses(packages = "dev.pingan", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule PACKAGES_IMPORT_ONLY_TO_THEIR_LEFT =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("report")
          .definedBy("dev.pingan.report")
          .layer("facts")
          .definedBy("dev.pingan.facts")
          .layer("evaluation")
          .definedBy("dev.pingan.evaluation")
          .layer("change")
          .definedBy("dev.pingan.change")
          .layer("ambiguity")
          .definedBy("dev.pingan.ambiguity")
          .layer("agenda")
          .definedBy("dev.pingan.agenda")
          .layer("explanation")
          .definedBy("dev.pingan.explanation")
          .layer("narration")
          .definedBy("dev.pingan.narration")
          .whereLayer("narration")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("explanation")
          .mayOnlyBeAccessedByLayers("narration")
          .whereLayer("agenda")
          .mayOnlyBeAccessedByLayers("explanation", "narration")
          .whereLayer("ambiguity")
          .mayOnlyBeAccessedByLayers("explanation", "narration")
          .whereLayer("change")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("evaluation")
          .mayOnlyBeAccessedByLayers("change", "ambiguity", "agenda", "explanation")
          .whereLayer("facts")
          .mayOnlyBeAccessedByLayers("evaluation", "ambiguity", "agenda")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers(
              "evaluation", "change", "ambiguity", "agenda", "explanation", "narration");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("dev.pingan.(**)").should().beFreeOfCycles();

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
          .resideOutsideOfPackages("dev.pingan.calendar", "dev.pingan.narration")
          .and()
          .doNotHaveSimpleName("LibraryVersion")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.io..")
          .because("only what lies in the library's own jar is read");

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
