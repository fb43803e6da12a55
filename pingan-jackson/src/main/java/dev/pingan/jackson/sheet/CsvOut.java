package dev.pingan.jackson.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.pingan.jackson.table.Codec;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a sheet in UTF-8.
 *
 * @param chinese whether headers and codes are Chinese words
 * @param excel whether there is a byte order mark, line ends are CR LF and long codes are guarded
 */
public record CsvOut(Layout layout, boolean chinese, boolean excel) {
  /** Writes the header and the rows; does not close the stream. */
  public <T> void write(Codec<T> codec, Iterable<? extends T> rows, OutputStream to) {
    try {
      if (excel) {
        to.write("\ufeff".getBytes(StandardCharsets.UTF_8));
      }
      Buffer text = new Buffer();
      try (CsvWriter csv =
          CsvWriter.builder()
              .lineDelimiter(excel ? LineDelimiter.CRLF : LineDelimiter.LF)
              .build(text)) {
        csv.writeRecord(headers());
        for (T row : rows) {
          csv.writeRecord(cells(codec, row));
          csv.flush();
          text.passOn(to);
        }
      }
      text.passOn(to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> headers() {
    return layout.columns().stream()
        .map(column -> chinese ? column.word().zh() : column.word().en())
        .toList();
  }

  private <T> List<String> cells(Codec<T> codec, T row) {
    RowSink sink = new RowSink();
    codec.write(sink, row);
    layout.given().forEach(given -> check(given, sink));
    List<String> cells = new ArrayList<>();
    layout.columns().forEach(column -> cells.add(cell(column, sink)));
    return cells;
  }

  /** What has no column is the same in all rows; a row in which it is not would be lost in part. */
  private static void check(Map.Entry<String, String> given, RowSink sink) {
    List<String> found = sink.of(given.getKey());
    if (!found.equals(List.of(given.getValue()))) {
      throw new IllegalArgumentException(
          "a row of this sheet has the %s %s, not %s"
              .formatted(given.getKey(), given.getValue(), String.join(", ", found)));
    }
  }

  private String cell(Column column, RowSink sink) {
    if (!sink.has(column.field())) {
      return "";
    }
    List<String> texts = sink.of(column.field());
    return switch (column.type()) {
      case TOKENS, WHOLES ->
          texts.isEmpty()
              ? ""
              : Guard.on(
                  Lists.joined(texts.stream().map(one -> word(column, one)).toList()), excel);
      case WHOLE, DAY -> texts.get(0);
      case FLAG -> word(column, texts.get(0));
      default -> token(column, texts.get(0), excel);
    };
  }

  private String word(Column column, String code) {
    return chinese ? Language.word(column.family(), code) : code;
  }

  /** A code of the host's own that reads like one of our words is told apart by an apostrophe. */
  private String token(Column column, String code, boolean digitsToo) {
    String word = word(column, code);
    boolean mistaken =
        column.type() == Column.Type.TOKEN
            && word.equals(code)
            && !Language.code(column.family(), code).equals(code);
    return mistaken ? "'" + code : Guard.on(word, digitsToo && !column.isInstant());
  }

  /** Characters on their way to the stream. */
  private static final class Buffer extends StringWriter {
    void passOn(OutputStream to) throws IOException {
      to.write(toString().getBytes(StandardCharsets.UTF_8));
      getBuffer().setLength(0);
    }
  }
}
