package dev.pingan.cli;

import dev.pingan.ambiguity.Contest;
import dev.pingan.explanation.Explanation;
import dev.pingan.jackson.PinganJson;
import dev.pingan.narration.ExplanationText;
import dev.pingan.plan.Rule;
import dev.pingan.report.Finding;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains one finding: its readings, what would mend it, and each record considered. */
@Command(
    name = "explain",
    description =
        "Explains one finding: whether another reading of the plan would change it, what would"
            + " still mend it, and which records counted or not, and why.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FINDING",
      description = "The finding's id, rule/bearer/occasion, such as banners/unit:u03/2023-06.")
  private String finding = "";

  @Mixin private EvaluationOptions inputs = new EvaluationOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Evaluated evaluated = inputs.evaluate();
    List<Contest> contests = evaluated.contests().all();
    Contest contest =
        contests.stream()
            .filter(one -> one.finding().id().equals(finding))
            .findFirst()
            .orElseThrow(() -> unknown(contests, evaluated));
    Explanation explanation = Explanation.of(contest, evaluated.examination(), evaluated.ledger());
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        output.isJson()
            ? PinganJson.explanation().write(explanation) + "\n"
            : ExplanationText.of(explanation, evaluated.narrator(output.locale())));
    evaluated.rejects().accept(spec.commandLine().getErr());
    return 0;
  }

  private InputException unknown(List<Contest> contests, Evaluated evaluated) {
    String rule = finding.split("/", -1)[0];
    List<String> ids =
        contests.stream()
            .map(Contest::finding)
            .filter(one -> one.rule().value().equals(rule))
            .map(Finding::id)
            .toList();
    return ids.isEmpty()
        ? InputException.unknown(
            finding,
            "finding",
            "begin with one of",
            evaluated.plan().rules().stream().map(Rule::id))
        : InputException.unknown(finding, "finding", "name one of", ids.stream());
  }
}
