package dev.pingan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** One run of the command line: its status, and what it printed, as UTF-8. */
record Run(int status, String out, String err) {
  static Run of(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Main.run(out, err, args);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs {@code evaluate --sample --as-of …} with those arguments behind it. */
  static Run ofSample(String asOf, String... args) {
    return with(args, "evaluate", "--sample", "--as-of", asOf);
  }

  /** Runs those first arguments with more behind them. */
  static Run with(String[] more, String... first) {
    return of(Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new));
  }

  /** Asserts that the run was refused, that nothing was printed, and what was said. */
  void wasRefused(String... said) {
    assertThat(status).isEqualTo(2);
    assertThat(out).isEmpty();
    assertThat(err).contains(said).doesNotContain("Exception");
  }
}
