package dev.pingan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateFilesTest {
  private static final String HEADER = "{\"schema\":\"pingan-record/1\"}\n";

  @TempDir private Path directory = Path.of("");
  private Path organisation = Path.of("");
  private Path ledger = Path.of("");

  @BeforeEach
  void copySample() throws IOException {
    organisation = copy("organisation.json");
    ledger = copy("ledger.ndjson");
  }

  @Test
  void evaluatesFilesAsItDoesTheSample() {
    assertThat(evaluate().status()).isZero();
    assertThat(evaluate().out()).isEqualTo(Run.ofSample("2023-12-31").out());
  }

  @Test
  void copiesBadLinesAsTheyAre() throws IOException {
    Path rejects = directory.resolve("rejects");
    assertThat(evaluate("--rejects", rejects.toString()).status()).isZero();
    assertThat(rejects).hasContent("走访记录另附，见纸质台账");
  }

  @Test
  void listsTheFirstFewBadLines() throws IOException {
    Files.writeString(ledger, HEADER + "{\"type\":\"visit\"}\n" + "nothing\n".repeat(6));
    Run run = evaluate("--lang", "en");
    assertThat(run.status()).isZero();
    assertThat(run.out()).endsWith("Lines that could not be read: 7\n");
    assertThat(run.err())
        .contains(ledger + ": 7 lines are no record", "line 2", "line 6", "and 2 more")
        .doesNotContain("line 7");
  }

  @Test
  void takesAnotherPlan() throws IOException {
    Path plan = directory.resolve("plan.json");
    Files.writeString(plan, Run.of("plan", "--year", "2024", "--format", "json").out());
    Run run = evaluate("--plan", plan.toString(), "--format", "json");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("z8/bureau/2024").doesNotContain("z8/bureau/2023");
  }

  @Test
  void refusesAMissingFile() {
    ledger = directory.resolve("missing");
    evaluate().wasRefused(ledger + ": there is no such file; name one that exists");
    organisation = directory.resolve("absent");
    evaluate().wasRefused(organisation + ": there is no such file");
  }

  @Test
  void refusesADirectory() {
    ledger = directory;
    evaluate().wasRefused(directory + ": ", "; name a file that can be read");
  }

  @Test
  void refusesAFileOfAnotherKind() throws IOException {
    organisation = ledger;
    evaluate().wasRefused(ledger + ": ", "pingan-organisation/1");
    evaluate("--plan", Files.writeString(directory.resolve("p"), "none").toString())
        .wasRefused(directory.resolve("p") + ": ", "line 1, column 1", "this is not JSON");
  }

  @Test
  void refusesAnOrganisationThatContradictsItself() throws IOException {
    String text =
        Files.readString(organisation).replace("\"locality\":\"l3\"", "\"locality\":\"l9\"");
    Files.writeString(organisation, text);
    evaluate().wasRefused("villages[v09].locality", "villages[v12].locality", "\"l9\"");
  }

  @Test
  void refusesALedgerOfANewerForm() throws IOException {
    Files.writeString(ledger, "{\"schema\":\"pingan-record/2\"}\n");
    evaluate().wasRefused(ledger + ": ", "pingan-record/2");
  }

  @Test
  void refusesToWriteRejectsOverTheLedgerOrNowhere() {
    evaluate("--rejects", ledger.toString()).wasRefused("it is the ledger itself");
    assertThat(ledger).isNotEmptyFile();
    evaluate("--rejects", directory.resolve("no/where").toString())
        .wasRefused("it cannot be written", "in a directory that exists");
  }

  private Run evaluate(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "evaluate",
                "--organisation",
                organisation.toString(),
                "--ledger",
                ledger.toString(),
                "--as-of",
                "2023-12-31"));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }

  private Path copy(String resource) throws IOException {
    Path file = directory.resolve(resource);
    try (InputStream sample = Inputs.sample(resource).open()) {
      Files.copy(sample, file);
    }
    return file;
  }
}
