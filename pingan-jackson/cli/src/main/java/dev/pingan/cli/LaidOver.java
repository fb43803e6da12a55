package dev.pingan.cli;

import dev.pingan.ambiguity.Ambiguity;
import dev.pingan.evaluation.Evaluator;
import dev.pingan.identity.InvalidModelException;
import dev.pingan.jackson.PinganJson;
import dev.pingan.plan.Decision;
import dev.pingan.plan.Dispensation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What authorities decided since: how the plan is to be read, and whom it spares. */
final class LaidOver {
  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description =
          "How points of the plan that may be read in several ways were decided, as JSON"
              + " (pingan-decisions/1).")
  private Optional<Path> decisions = Optional.empty();

  @Option(
      names = "--dispensations",
      paramLabel = "FILE",
      description =
          "Approved extensions and excused households, as JSON (pingan-dispensations/1); findings"
              + " are shown with them and without.")
  private Optional<Path> dispensations = Optional.empty();

  /** The chosen plan's text with the points decided. */
  Ambiguity decided(PlanChoice choice) {
    if (decisions.isPresent() && choice.isReadAlready()) {
      throw new InputException(
          "--decisions", "a plan from a file is read already", "leave out --plan, or this");
    }
    Ambiguity text = choice.ambiguity();
    return decisions.map(path -> decided(text, path)).orElse(text);
  }

  private static Ambiguity decided(Ambiguity ambiguity, Path path) {
    Ambiguity decided = ambiguity;
    List<String> refused = new ArrayList<>();
    for (Decision decision : Inputs.document(Inputs.file(path), PinganJson.decisions())) {
      try {
        decided = decided.deciding(decision);
      } catch (IllegalArgumentException e) {
        refused.add("decisions[" + decision.point() + "]: " + e.getMessage());
      }
    }
    if (!refused.isEmpty()) {
      throw InputException.all(path.toString(), "the list of decisions", refused);
    }
    return decided;
  }

  /** The dispensations approved; none unless there is a file of them. */
  List<Dispensation> dispensations() {
    return dispensations
        .map(path -> Inputs.document(Inputs.file(path), PinganJson.dispensations()))
        .orElse(List.of());
  }

  /** The evaluator that lays those dispensations over every report. */
  Evaluator dispensing(Evaluator evaluator, List<Dispensation> approved) {
    try {
      return evaluator.withDispensations(approved);
    } catch (InvalidModelException e) {
      throw new InputException(dispensations.map(Path::toString).orElse("--dispensations"), e);
    }
  }
}
