package dev.pingan.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's front door. */
@Command(
    name = "pingan",
    description = "Checks a ledger against the work plan to raise the public's sense of safety.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      EvaluateCommand.class,
      ExplainCommand.class,
      AgendaCommand.class,
      PlanCommand.class,
      CommandLine.HelpCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Main {
  private Main() {}

  /** Runs the command line and ends the process with its status. */
  public static void main(String... args) {
    System.exit(run(System.out, System.err, args));
  }

  /**
   * Runs the command line and returns its status: 0, 1 or 2. Everything is written in UTF-8,
   * whatever the platform.
   */
  static int run(OutputStream out, OutputStream err, String... args) {
    PrintWriter toOut = utf8(out);
    PrintWriter toErr = utf8(err);
    int status = commandLine().setOut(toOut).setErr(toErr).execute(args);
    toOut.flush();
    toErr.flush();
    return status;
  }

  private static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(Main::misuse)
        .setExitCodeExceptionMapper(thrown -> CommandLine.ExitCode.USAGE)
        .setExecutionExceptionHandler(Main::refuse);
  }

  /** Tells what is wrong with the command line, and lists the choices. */
  private static int misuse(CommandLine.ParameterException thrown, String... args) {
    CommandLine command = thrown.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(thrown.getMessage());
    if (command.getSubcommands().isEmpty()) {
      err.print("Usage: " + command.getHelp().synopsis("Usage: ".length()));
      err.println("More: " + command.getCommandSpec().qualifiedName() + " --help");
    } else {
      command.usage(err);
    }
    return CommandLine.ExitCode.USAGE;
  }

  /** Tells what is wrong with an input in one sentence; anything else is a fault of ours. */
  private static int refuse(Exception thrown, CommandLine command, CommandLine.ParseResult parsed) {
    if (thrown instanceof InputException) {
      command.getErr().println(thrown.getMessage());
    } else {
      thrown.printStackTrace(command.getErr());
    }
    return CommandLine.ExitCode.USAGE;
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }
}
