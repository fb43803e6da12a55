package dev.pingan.cli;

import dev.pingan.ambiguity.Ambiguity;
import dev.pingan.evaluation.Assessment;
import dev.pingan.evaluation.Evaluator;
import dev.pingan.jackson.PinganJson;
import dev.pingan.ledger.Ledger;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Dispensation;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is evaluated, by which plan, as of which day: the inputs that several commands share. */
final class EvaluationOptions {
  @ArgGroup(exclusive = true, multiplicity = "1")
  private District district = new District();

  @ArgGroup(exclusive = true)
  private PlanChoice planChoice = new PlanChoice();

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DAY",
      converter = Converters.OfDay.class,
      description = "The day on which to judge, such as 2023-12-31; later entries do not count.")
  private LocalDate asOf = LocalDate.EPOCH;

  @Option(
      names = "--known-at",
      paramLabel = "INSTANT",
      converter = Converters.OfInstant.class,
      description = "Leave out what was recorded later, such as 2023-12-31T18:00:00+08:00.")
  private Optional<Instant> knownAt = Optional.empty();

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Where to put the lines of the ledger that are no records, as they were.")
  private Optional<Path> rejects = Optional.empty();

  @Mixin private LaidOver laidOver = new LaidOver();

  LocalDate asOf() {
    return asOf;
  }

  Evaluated evaluate() {
    Ambiguity ambiguity = laidOver.decided(planChoice);
    Organisation organisation = Inputs.document(district.organisation(), PinganJson.organisation());
    List<Dispensation> dispensations = laidOver.dispensations();
    Evaluator evaluator =
        laidOver.dispensing(Evaluator.of(ambiguity.plan(), organisation), dispensations);
    RejectedLines rejected = new RejectedLines();
    Ledger ledger = rejected.read(district.ledger(), rejects);
    Assessment assessment =
        knownAt
            .map(instant -> evaluator.gather(ledger, instant))
            .orElseGet(() -> evaluator.gather(ledger));
    return new Evaluated(
        ambiguity,
        organisation,
        dispensations,
        knownAt.map(ledger::asKnownAt).orElse(ledger),
        assessment,
        asOf,
        err -> rejected.tell(district.ledger(), err),
        rejected.count());
  }
}
