package dev.pingan.jackson.driver;

import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.table.Codec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
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
  private static final String BYTE_ORDER_MARK = "\ufeff";

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

  /** Reads a text. A byte order mark in front is passed over, as it is in bytes. */
  public <T> T read(Codec<T> codec, String given) {
    checkLength(given.length(), 1);
    String text = given.startsWith(BYTE_ORDER_MARK) ? given.substring(1) : given;
    return read(
        codec,
        () -> factory.createParser(ObjectReadContext.empty(), text),
        new CountedPlaces(text::codePointCount, 0));
  }

  /** Reads a text in UTF-8. */
  public <T> T read(Codec<T> codec, byte[] bytes) {
    checkLength(bytes.length, 1);
    Preamble.check(bytes, 0, bytes.length);
    int mark = Preamble.markLength(bytes, 0, bytes.length);
    return read(codec, bytes, mark, bytes.length - mark, 0);
  }

  /** Reads one line of a file. */
  public <T> T readLine(Codec<T> codec, Line line) {
    checkLength(line.length(), line.number());
    try {
      return read(codec, line.bytes(), line.offset(), line.length(), line.number());
    } catch (ReadProblem problem) {
      throw line.told(problem);
    }
  }

  /** Reads a text in UTF-8 to its end, and holds it meanwhile. Does not close the stream. */
  public <T> T read(Codec<T> codec, InputStream stream) {
    try {
      return read(codec, stream.readNBytes((int) limits.length() + 1));
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

  private <T> T read(Codec<T> codec, byte[] bytes, int offset, int length, long onlyLine) {
    Refusals.unlessUtf8(bytes, offset, length, onlyLine);
    return read(
        codec,
        () -> factory.createParser(ObjectReadContext.empty(), bytes, offset, length),
        new CountedPlaces(
            (from, to) -> Utf8.characters(bytes, offset + from, offset + to), onlyLine));
  }

  private static <T> T read(Codec<T> codec, Supplier<JsonParser> text, Places places) {
    try (JsonParser parser = text.get()) {
      return new JacksonSource(parser, places).only(codec);
    }
  }

  /** Jackson counts only what it fetches itself. */
  private void checkLength(long length, long line) {
    if (length > limits.length()) {
      throw Refusals.tooLarge(new ReadProblem.Place(line, 1, ""), null);
    }
  }
}
