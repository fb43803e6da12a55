package dev.pingan.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Whose ledger is evaluated: the sample's, or one from files. */
final class District {
  @Option(
      names = "--sample",
      required = true,
      description = "Evaluate the fictional district that comes with this program (year 2023).")
  private boolean sample;

  @ArgGroup(exclusive = false, multiplicity = "1")
  private @Nullable OfFiles files;

  Inputs.Source organisation() {
    return files()
        .map(of -> Inputs.file(of.organisation))
        .orElseGet(() -> Inputs.sample("organisation.json"));
  }

  Inputs.Source ledger() {
    return files()
        .map(of -> Inputs.file(of.ledger))
        .orElseGet(() -> Inputs.sample("ledger.ndjson"));
  }

  private Optional<OfFiles> files() {
    return sample ? Optional.empty() : Optional.ofNullable(files);
  }

  /** The two files that belong together. */
  static final class OfFiles {
    @Option(
        names = "--organisation",
        required = true,
        paramLabel = "FILE",
        description = "The organisation, as JSON (pingan-organisation/1).")
    private Path organisation = Path.of("");

    @Option(
        names = "--ledger",
        required = true,
        paramLabel = "FILE",
        description = "The ledger, one record of JSON on each line (pingan-record/1).")
    private Path ledger = Path.of("");
  }
}
