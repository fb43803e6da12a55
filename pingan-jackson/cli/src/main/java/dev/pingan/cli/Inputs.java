package dev.pingan.cli;

import dev.pingan.identity.InvalidModelException;
import dev.pingan.jackson.LedgerReader;
import dev.pingan.jackson.PinganJson;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.ledger.Ledger;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files and the sample; what cannot be read is told with the name of the file. */
final class Inputs {
  private Inputs() {}

  /** One thing to read: what it is called, and how it is opened. */
  interface Source {
    String name();

    InputStream open() throws IOException;
  }

  static Source file(Path path) {
    return new Source() {
      @Override
      public String name() {
        return path.toString();
      }

      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(path);
      }
    };
  }

  static Source sample(String resource) {
    return new Source() {
      @Override
      public String name() {
        return "sample/" + resource;
      }

      @Override
      public InputStream open() throws IOException {
        InputStream stream = Inputs.class.getResourceAsStream(name());
        if (stream == null) {
          throw new NoSuchFileException(name());
        }
        return new BufferedInputStream(stream);
      }
    };
  }

  static <T> T document(Source source, PinganJson<T> json) {
    return read(source, json::read);
  }

  static Ledger ledger(Source source, LedgerReader reader) {
    return read(source, reader::readLedger);
  }

  private static <T> T read(Source source, Reading<T> reading) {
    try (InputStream stream = source.open()) {
      return reading.from(stream);
    } catch (ReadProblem problem) {
      throw new InputException(source.name(), inFull(problem));
    } catch (IOException e) {
      throw unreadable(source.name(), e);
    } catch (UncheckedIOException e) {
      IOException cause = e.getCause();
      throw unreadable(source.name(), cause == null ? new IOException(e) : cause);
    }
  }

  /** Where parts contradict each other, the cause lists every contradiction. */
  private static RuntimeException inFull(ReadProblem problem) {
    return problem.getCause() instanceof InvalidModelException invalid ? invalid : problem;
  }

  private static InputException unreadable(String name, IOException thrown) {
    if (thrown instanceof NoSuchFileException) {
      return new InputException(name, "there is no such file", "name one that exists");
    }
    if (thrown instanceof AccessDeniedException) {
      return new InputException(name, "it may not be read", "ask for the right to read it");
    }
    return new InputException(
        name, String.valueOf(thrown.getMessage()), "name a file that can be read");
  }

  private interface Reading<T> {
    T from(InputStream stream);
  }
}
