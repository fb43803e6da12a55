package dev.pingan.cli;

import dev.pingan.jackson.LedgerReader;
import dev.pingan.jackson.LedgerReader.RejectedLine;
import dev.pingan.ledger.Ledger;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a ledger and remembers how many of its lines are no records, and the first few of them. */
final class RejectedLines {
  private static final int FIRST = 5;

  private final List<RejectedLine> first = new ArrayList<>();
  private long count;

  /** Reads the ledger; the bytes of rejected lines go to that file, if one is named. */
  Ledger read(Inputs.Source ledger, Optional<Path> rejects) {
    LedgerReader reader = LedgerReader.of(this::take);
    if (rejects.isEmpty()) {
      return Inputs.ledger(ledger, reader);
    }
    Path file = rejects.get();
    if (file.toAbsolutePath()
        .normalize()
        .equals(Path.of(ledger.name()).toAbsolutePath().normalize())) {
      throw unwritable(file, "it is the ledger itself");
    }
    try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(file))) {
      return Inputs.ledger(ledger, reader.withRejectsTo(raw));
    } catch (IOException e) {
      throw unwritable(file, "it cannot be written");
    }
  }

  long count() {
    return count;
  }

  void tell(Inputs.Source ledger, PrintWriter err) {
    if (count == 0) {
      return;
    }
    err.println(
        ledger.name() + ": " + count + (count == 1 ? " line is" : " lines are") + " no record");
    first.forEach(line -> err.println("  " + line));
    if (count > first.size()) {
      err.println("  and " + (count - first.size()) + " more");
    }
  }

  private static InputException unwritable(Path file, String what) {
    return new InputException(
        file.toString(), what, "name another file, in a directory that exists");
  }

  private void take(RejectedLine line) {
    count++;
    if (first.size() < FIRST) {
      first.add(line);
    }
  }
}
