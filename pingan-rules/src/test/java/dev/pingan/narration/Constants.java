package dev.pingan.narration;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The strings in the compiled classes of this package, and the pieces of which they join others.
 */
final class Constants {
  private static final int MAGIC_AND_VERSION = 8;

  /** Where a joined string takes a value, the compiler leaves this mark. */
  private static final String VALUE = "\u0001";

  private Constants() {}

  static Set<String> ofThePackage() {
    Set<String> strings = new HashSet<>();
    for (Path file : classes()) {
      try (InputStream bytes = Files.newInputStream(file)) {
        read(new DataInputStream(bytes), strings);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return strings;
  }

  private static List<Path> classes() {
    try {
      Path root =
          Path.of(Messages.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      String folder = Messages.class.getPackageName().replace('.', '/');
      try (Stream<Path> files = Files.list(root.resolve(folder))) {
        return files.filter(file -> file.toString().endsWith(".class")).toList();
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void read(DataInputStream bytes, Set<String> strings) throws IOException {
    bytes.skipNBytes(MAGIC_AND_VERSION);
    int count = bytes.readUnsignedShort();
    for (int i = 1; i < count; i++) {
      int tag = bytes.readUnsignedByte();
      switch (tag) {
        case 1 -> strings.addAll(List.of(bytes.readUTF().split(VALUE, -1)));
        case 5, 6 -> {
          // A long takes two places.
          bytes.skipNBytes(8);
          i++;
        }
        case 7, 8, 16, 19, 20 -> bytes.skipNBytes(2);
        case 15 -> bytes.skipNBytes(3);
        default -> bytes.skipNBytes(4);
      }
    }
  }
}
