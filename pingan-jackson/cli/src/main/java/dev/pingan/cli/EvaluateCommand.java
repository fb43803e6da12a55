package dev.pingan.cli;

import dev.pingan.ambiguity.Contests;
import dev.pingan.identity.Id;
import dev.pingan.jackson.PinganJson;
import dev.pingan.narration.ExplanationText;
import dev.pingan.narration.ReportText;
import dev.pingan.organisation.Unit;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Details;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what a ledger shows of the plan as of a day. */
@Command(
    name = "evaluate",
    description =
        "Prints what a ledger shows of the plan as of a day; findings that another reading of the"
            + " plan would change are marked.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:a report was printed",
      "1:a report was printed, and what --fail-on names occurs in it",
      "2:the command line or a file cannot be understood"
    })
final class EvaluateCommand implements Callable<Integer> {
  @Mixin private EvaluationOptions inputs = new EvaluationOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--details",
      description = "Add the records that feed no rule, and those set aside, with the reasons.")
  private boolean details;

  @Option(
      names = "--unit",
      paramLabel = "ID",
      description = "Only what that unit answers for, its villages included.")
  private Optional<String> unit = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "STATUS",
      converter = Converters.OfFailOn.class,
      description = "End with status 1 if a finding is ${COMPLETION-CANDIDATES}.")
  private Optional<FailOn> failOn = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Evaluated evaluated = inputs.evaluate();
    Details beside = evaluated.examination().details(evaluated.ledger());
    Optional<Id<Unit>> part = unit.map(id -> Whose.unit(id, evaluated.organisation()));
    ComplianceReport whole = evaluated.assessment().report(inputs.asOf()).with(beside);
    ComplianceReport report = part.map(whole::partOf).orElse(whole);
    print(report, evaluated, details ? Optional.of(beside) : Optional.empty());
    evaluated.rejects().accept(spec.commandLine().getErr());
    return failOn.filter(status -> status.isMetBy(report)).isPresent() ? 1 : 0;
  }

  private void print(ComplianceReport report, Evaluated evaluated, Optional<Details> asked) {
    PrintWriter out = spec.commandLine().getOut();
    Contests all = evaluated.contests();
    Contests contests = report.partOf().map(all::of).orElse(all);
    if (output.isJson()) {
      PinganJson<ComplianceReport> json =
          asked
              .map(given -> PinganJson.report(contests, given))
              .orElseGet(() -> PinganJson.report(contests));
      out.print(json.write(report) + "\n");
      return;
    }
    out.print(ReportText.of(report, contests, evaluated.narrator(output.locale())));
    asked.ifPresent(given -> out.print(ExplanationText.of(given, output.locale()) + "\n"));
    out.print(
        (output.isChinese() ? "无法读取的行：" : "Lines that could not be read: ")
            + evaluated.rejected()
            + "\n");
  }
}
