package dev.pingan.cli;

import dev.pingan.agenda.Agenda;
import dev.pingan.jackson.PinganJson;
import dev.pingan.narration.AgendaText;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Plan;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what is still to be done from a day on, soonest first. */
@Command(
    name = "agenda",
    description = "Prints what is still to be done from the --as-of day on, soonest first.",
    mixinStandardHelpOptions = true)
final class AgendaCommand implements Callable<Integer> {
  @Option(
      names = "--through",
      required = true,
      paramLabel = "DAY",
      converter = Converters.OfDay.class,
      description = "The last day to look ahead to, such as 2023-12-31.")
  private LocalDate through = LocalDate.EPOCH;

  @Option(
      names = "--by",
      paramLabel = "LAYOUT",
      converter = Converters.OfLayout.class,
      description =
          "${COMPLETION-CANDIDATES}: the text under each last day, or each unit's part by itself,"
              + " the bureau's own first; ${DEFAULT-VALUE} unless given.")
  private Layout by = Layout.DAY;

  @ArgGroup(exclusive = true)
  private Whose whose = new Whose();

  @Mixin private EvaluationOptions inputs = new EvaluationOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (through.isBefore(inputs.asOf())) {
      throw new InputException(
          "--through", through + " is before " + inputs.asOf(), "name that day or a later one");
    }
    if (by == Layout.UNIT && output.isJson()) {
      throw new InputException(
          "--by", "unit arranges text, and JSON names the unit of each item", "use one of the two");
    }
    Evaluated evaluated = inputs.evaluate();
    Agenda agenda =
        whose.partOf(Agenda.of(evaluated.examination(), through), evaluated.organisation());
    PrintWriter out = spec.commandLine().getOut();
    out.print(output.isJson() ? PinganJson.agenda().write(agenda) + "\n" : text(agenda, evaluated));
    evaluated.rejects().accept(spec.commandLine().getErr());
    return 0;
  }

  private String text(Agenda agenda, Evaluated evaluated) {
    Plan plan = evaluated.plan();
    Organisation organisation = evaluated.organisation();
    return switch (by) {
      case DAY -> AgendaText.of(agenda, plan, organisation, output.locale());
      case UNIT -> AgendaText.byUnit(agenda, plan, organisation, output.locale());
    };
  }
}
