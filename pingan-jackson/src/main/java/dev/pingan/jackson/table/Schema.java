package dev.pingan.jackson.table;

import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a document says that it is: {@code pingan-plan/1}, a name and a major version. Within one
 * major version fields may be added, and no field changes its meaning.
 *
 * @param name of the format
 * @param major the version that is read and written
 * @param known the texts of all the schemas of this library
 */
public record Schema(String name, int major, List<String> known) {
  /** The field that tells it. */
  public static final String FIELD = "schema";

  /** What stands in the field. */
  public String text() {
    return name + "/" + major;
  }

  /** The JSON Schema of it, {@code urn:pingan:schema:plan:1}, as it lies in the jar. */
  public String resource() {
    String path = "/dev/pingan/jackson/schema/" + name.substring(name.indexOf('-') + 1) + ".json";
    try (InputStream file = Schema.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new UnsupportedOperationException("there is no schema of " + text() + " documents");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes on only if the source stands on this schema's text. */
  void expect(Source in) {
    in.expect(Token.TEXT, "a schema (text)");
    if (!in.text().equals(text())) {
      throw refused(in);
    }
  }

  private ReadProblem refused(Source in) {
    if (isNewer(in.text())) {
      String advice = "take a newer version of this library, or ask the sender for";
      return in.problem(
          Reason.NEWER_SCHEMA,
          in.quoted() + " is newer than this library",
          advice,
          List.of(text()));
    }
    if (known.contains(in.text())) {
      String what = "this is " + in.quoted() + ", and something else is asked for";
      return in.problem(
          Reason.UNKNOWN_TYPE, what, "hand it over as what it is, or give", List.of(text()));
    }
    return in.problem(Reason.UNKNOWN_TYPE, "unknown schema " + in.quoted(), "write one of", known);
  }

  private boolean isNewer(String given) {
    String prefix = name + "/";
    if (!given.startsWith(prefix)) {
      return false;
    }
    String version = given.substring(prefix.length());
    return version.matches("[1-9][0-9]{0,8}") && Integer.parseInt(version) > major;
  }
}
