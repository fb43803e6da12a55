package dev.pingan.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this library, written into its jar by the build. */
final class LibraryVersion {
  static final String CURRENT = read();

  private LibraryVersion() {}

  private static String read() {
    try (InputStream resource = LibraryVersion.class.getResourceAsStream("version.txt")) {
      if (resource == null) {
        throw new IllegalStateException("the library's jar lacks its resource version.txt");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("the library's version cannot be read", e);
    }
  }
}
