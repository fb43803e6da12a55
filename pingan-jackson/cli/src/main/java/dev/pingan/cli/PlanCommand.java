package dev.pingan.cli;

import dev.pingan.jackson.PinganJson;
import dev.pingan.plan.Plan;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import java.io.PrintWriter;
import java.time.Year;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the plan under the default readings, as data or as a list. */
@Command(
    name = "plan",
    description =
        "Prints the plan under its default readings; its JSON can be changed and given to"
            + " evaluate --plan.",
    mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {
  @Option(
      names = "--year",
      paramLabel = "YEAR",
      converter = Converters.OfYear.class,
      description = "The year for which it is owed; ${DEFAULT-VALUE} unless given.")
  private Year year = PlanChoice.PRINTED;

  @Mixin private OutputOptions output = new OutputOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Plan plan = PublicSafetyPlan.forYear(year);
    PrintWriter out = spec.commandLine().getOut();
    if (output.isJson()) {
      out.print(PinganJson.plan().write(plan) + "\n");
    } else {
      out.print(PlanText.of(plan, output.locale()));
    }
    return 0;
  }
}
