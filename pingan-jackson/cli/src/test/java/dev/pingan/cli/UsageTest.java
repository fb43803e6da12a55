package dev.pingan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  private static final List<String> OPTIONS =
      List.of(
          "--sample",
          "--organisation",
          "--ledger",
          "--year",
          "--plan",
          "--as-of",
          "--known-at",
          "--decisions",
          "--dispensations",
          "--lang",
          "--format",
          "--details",
          "--fail-on",
          "--rejects");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--as-of 2023-02-30 | \"2023-02-30\" is no day; write one as 2023-12-31",
        "--as-of 0000-01-01 | \"0000-01-01\" is not in the years 1 to 9999",
        "--as-of 2023-12-31 --known-at 2023-12-31 | write one as 2023-12-31T18:00:00+08:00",
        "--as-of 2023-12-31 --year MMXXIII | \"MMXXIII\" is no year; write one as 2023",
        "--as-of 2023-12-31 --year 10000 | \"10000\" is not one of the years 1 to 9999",
        "--as-of 2023-12-31 --lang fr | \"fr\" is not one of [zh, en]",
        "--as-of 2023-12-31 --format xml | \"xml\" is not one of [text, json]",
        "--as-of 2023-12-31 --fail-on open | \"open\" is not one of [breached]",
        "--as-of 2023-12-31 --year 2023 --plan p | mutually exclusive",
        "--as-of 2023-12-31 --ledger l | --organisation",
        "--as-of 2023-12-31 --nonsense | Unknown option: '--nonsense'",
        "--as-of 2023-12-31 nonsense | Unmatched argument at index 4: 'nonsense'",
        "--lang en | Missing required option: '--as-of=DAY'"
      })
  void refusesAWrongCommandLineAndListsTheOptions(String args, String said) {
    Run run = Run.of(("evaluate --sample " + args).split(" ", -1));
    run.wasRefused(said, "More: pingan evaluate --help");
    assertThat(run.err()).contains(OPTIONS);
  }

  @Test
  void wantsTheSampleOrFiles() {
    Run.of("evaluate", "--as-of", "2023-12-31").wasRefused("--sample", "--organisation");
    Run.of("evaluate", "--organisation", "o", "--as-of", "2023-12-31").wasRefused("--ledger");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "evaluat"})
  void listsTheCommands(String command) {
    Run run = Run.of(Stream.of(command).filter(c -> !c.isEmpty()).toArray(String[]::new));
    run.wasRefused("evaluate", "explain", "agenda", "plan", "help");
  }

  @Test
  void helpNamesEveryOptionStatusAndDefault() {
    Run run = Run.of("evaluate", "--help");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(OPTIONS)
        .contains("Exit status:", "2023, which", "zh unless given", "text unless given");
    assertThat(Run.of("help", "evaluate").out()).isEqualTo(run.out());
  }

  @Test
  void tellsItsVersion() {
    assertThat(Run.of("--version").out()).startsWith("pingan ");
  }
}
