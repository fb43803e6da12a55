package dev.pingan.jackson.driver;

import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.table.Codec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Reads and writes whole texts by a table: one value each, nothing before or after it.
 *
 * <p>Reading throws {@link ReadProblem} for a bad text and {@link UncheckedIOException} where it
 * can't be fetched. Writing gives equal bytes for equal values, in UTF-8, on one line. Safe for
 * threads.
 */
public final class Json {
  private static final Json LINES = new Json(Limits.OF_A_LINE);
  private static final Json DOCUMENTS = new Json(Limits.OF_A_DOCUMENT);
  private static final int A_LINE = 512;

  private final Limits limits;
  private final JsonFactory factory;

  private Json(Limits limits) {
    this.limits = limits;
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(limits.constraints())
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION) // the tables do it
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            // all that touches the bytes is fixed here, since defaults differ between versions
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .enable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();
  }

  /** For the lines of a file, each a small value. */
  public static Json lines() {
    return LINES;
  }

  /** For values that fill a file. */
  public static Json documents() {
    return DOCUMENTS;
  }

  /** How many bytes a text may have at most. */
  public long longest() {
    return limits.length();
  }

  /** Reads a text. */
  public <T> T read(Codec<T> codec, String text) {
    checkLength(text.length(), 0);
    return read(codec, () -> factory.createParser(ObjectReadContext.empty(), text), 0);
  }

  /** Reads a text in UTF-8. */
  public <T> T read(Codec<T> codec, byte[] bytes) {
    return readLine(codec, bytes, 0, bytes.length, 1);
  }

  /**
   * Reads one line of a file in UTF-8.
   *
   * @param line its number in the file, from 1, which problems then give
   */
  public <T> T readLine(Codec<T> codec, byte[] bytes, int offset, int length, long line) {
    checkLength(length, line - 1);
    ByteOrder.check(bytes, offset, length, line - 1);
    return read(
        codec,
        () -> factory.createParser(ObjectReadContext.empty(), bytes, offset, length),
        line - 1);
  }

  /** Reads a text in UTF-8 to its end. Does not close the stream. */
  public <T> T read(Codec<T> codec, InputStream stream) {
    try {
      InputStream checked = ByteOrder.checked(stream);
      return read(codec, () -> factory.createParser(ObjectReadContext.empty(), checked), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a value as bytes in UTF-8. */
  public <T> byte[] write(Codec<T> codec, T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(A_LINE);
    write(codec, value, bytes);
    return bytes.toByteArray();
  }

  /**
   * Writes a value in UTF-8. Does not close the stream; a value that fails may be there in part.
   */
  public <T> void write(Codec<T> codec, T value, OutputStream stream) {
    try (JsonGenerator to = factory.createGenerator(ObjectWriteContext.empty(), stream)) {
      codec.write(new JacksonSink(to), value);
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  private static <T> T read(Codec<T> codec, Supplier<JsonParser> text, long linesBefore) {
    try (JsonParser parser = text.get()) {
      return new JacksonSource(parser, linesBefore).only(codec);
    } catch (JacksonException e) {
      // the source tells its own; this is from opening, where the encoding is found out
      throw Refusals.problem(e, linesBefore, "");
    }
  }

  /** Jackson counts only what it fetches itself. */
  private void checkLength(long length, long linesBefore) {
    if (length > limits.length()) {
      throw Refusals.tooLarge(new ReadProblem.Place(linesBefore + 1, 1, ""), null);
    }
  }
}
