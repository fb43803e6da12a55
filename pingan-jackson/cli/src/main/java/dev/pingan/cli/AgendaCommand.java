package dev.pingan.cli;

import dev.pingan.agenda.Agenda;
import dev.pingan.jackson.PinganJson;
import dev.pingan.narration.AgendaText;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what is still to be done after a day, soonest first. */
@Command(
    name = "agenda",
    description = "Prints what is still to be done after a day, soonest first.",
    mixinStandardHelpOptions = true)
final class AgendaCommand implements Callable<Integer> {
  @Option(
      names = "--through",
      required = true,
      paramLabel = "DAY",
      converter = Converters.OfDay.class,
      description = "The last day to look ahead to, such as 2023-12-31.")
  private LocalDate through = LocalDate.EPOCH;

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
    Evaluated evaluated = inputs.evaluate();
    Agenda agenda =
        whose.partOf(Agenda.of(evaluated.examination(), through), evaluated.organisation());
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        output.isJson()
            ? PinganJson.agenda().write(agenda) + "\n"
            : AgendaText.of(agenda, evaluated.plan(), evaluated.organisation(), output.locale()));
    evaluated.rejects().accept(spec.commandLine().getErr());
    return 0;
  }
}
