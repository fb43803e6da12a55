package dev.pingan.cli;

import dev.pingan.ambiguity.Ambiguity;
import dev.pingan.jackson.PinganJson;
import dev.pingan.plan.Readings;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** By which plan is evaluated: the one that ships, for some year, or one from a file. */
final class PlanChoice {
  /** The year that the plan's text prints. */
  static final Year PRINTED = Year.of(2023);

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      converter = Converters.OfYear.class,
      description =
          "The year for which the plan is owed; 2023, which its text prints, unless given.")
  private Optional<Year> year = Optional.empty();

  @Option(
      names = "--plan",
      paramLabel = "FILE",
      description = "Another plan, as JSON (pingan-plan/1), which has its own year.")
  private Optional<Path> file = Optional.empty();

  /** Whether the plan comes from a file, and has no points that are still open. */
  boolean isReadAlready() {
    return file.isPresent();
  }

  /** The plan's text with its points of interpretation; a plan from a file is read already. */
  Ambiguity ambiguity() {
    return file.map(path -> Inputs.document(Inputs.file(path), PinganJson.plan()))
        .map(plan -> Ambiguity.of(Readings.defaultsOf(List.of()), readings -> plan))
        .orElseGet(this::shipped);
  }

  private Ambiguity shipped() {
    PublicSafetyPlan text = PublicSafetyPlan.of(year.orElse(PRINTED));
    return Ambiguity.of(PublicSafetyPlan.readings(), text::under);
  }
}
