package dev.pingan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

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
    String[] all = new String[args.length + 4];
    all[0] = "evaluate";
    all[1] = "--sample";
    all[2] = "--as-of";
    all[3] = asOf;
    System.arraycopy(args, 0, all, 4, args.length);
    return of(all);
  }

  /** Asserts that the run was refused, that nothing was printed, and what was said. */
  void wasRefused(String... said) {
    assertThat(status).isEqualTo(2);
    assertThat(out).isEmpty();
    assertThat(err).contains(said).doesNotContain("Exception");
  }
}
