package dev.pingan.cli;

import dev.pingan.evaluation.Assessment;
import dev.pingan.evaluation.Evaluator;
import dev.pingan.jackson.PinganJson;
import dev.pingan.ledger.Ledger;
import dev.pingan.narration.ReportText;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Plan;
import dev.pingan.report.ComplianceReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what a ledger shows of the plan as of a day. */
@Command(
    name = "evaluate",
    description = "Prints what a ledger shows of the plan as of a day.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:a report was printed",
      "1:a report was printed, and what --fail-on names occurs in it",
      "2:the command line or a file cannot be understood"
    })
final class EvaluateCommand implements Callable<Integer> {
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
      names = "--lang",
      paramLabel = "LANGUAGE",
      converter = Converters.OfLanguage.class,
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
  private Language language = Language.ZH;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Converters.OfFormat.class,
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
  private Format format = Format.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "STATUS",
      converter = Converters.OfFailOn.class,
      description = "End with status 1 if a finding is ${COMPLETION-CANDIDATES}.")
  private Optional<FailOn> failOn = Optional.empty();

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Where to put the lines of the ledger that are no records, as they were.")
  private Optional<Path> rejects = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Plan plan = planChoice.plan();
    Organisation organisation = Inputs.document(district.organisation(), PinganJson.organisation());
    RejectedLines rejected = new RejectedLines();
    Ledger ledger = rejected.read(district.ledger(), rejects);
    Evaluator evaluator = Evaluator.of(plan, organisation);
    Assessment assessment =
        knownAt
            .map(instant -> evaluator.gather(ledger, instant))
            .orElseGet(() -> evaluator.gather(ledger));
    ComplianceReport report = assessment.report(asOf);
    print(report, plan, organisation, rejected);
    return failOn.filter(status -> status.isMetBy(report)).isPresent() ? 1 : 0;
  }

  private void print(
      ComplianceReport report, Plan plan, Organisation organisation, RejectedLines rejected) {
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.print(PinganJson.report().write(report) + "\n");
    } else {
      out.print(ReportText.of(report, plan, organisation, language.locale()));
      out.print(
          (language == Language.ZH ? "无法读取的行：" : "Lines that could not be read: ")
              + rejected.count()
              + "\n");
    }
    rejected.tell(district.ledger(), spec.commandLine().getErr());
  }
}
