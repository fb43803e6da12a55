package dev.pingan.jackson.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import dev.pingan.jackson.sheet.Rows.Placed;
import dev.pingan.jackson.table.Codec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Reads a sheet.
 *
 * @param year the plan's, for days written without one
 * @param filled texts for cells that are empty, by field
 */
public record CsvIn(Layout layout, Optional<Year> year, Map<String, String> filled) {
  private static final int MOST_BYTES = 1 << 26;

  /**
   * Reads all rows; a bad one is told, with the headers of the sheet, and reading goes on.
   *
   * @throws ReadProblem if the sheet as a whole is refused
   */
  public <T> void read(
      Codec<T> codec,
      InputStream from,
      Consumer<? super T> rows,
      BiConsumer<ReadProblem, List<String>> refused) {
    Rows tokens = new Rows(layout, year);
    Header header = null;
    long row = 0;
    for (CsvRecord record : records(from)) {
      row++;
      List<String> cells = record.getFields();
      if (cells.stream().allMatch(String::isBlank)) {
        continue;
      }
      if (header == null) {
        header = Header.of(layout, filled.keySet(), cells, row);
        continue;
      }
      try {
        Map<String, Placed> placed = placed(header, cells, row);
        rows.accept(new RowSource(row, tokens.tokens(placed)).only(codec));
      } catch (ReadProblem problem) {
        refused.accept(problem, header.texts());
      }
    }
    if (header == null) {
      throw Header.refused(1, Reason.MISSING_FIELD, "there is no header", "begin with", layout);
    }
  }

  private Map<String, Placed> placed(Header header, List<String> cells, long row) {
    Map<String, Placed> placed = new HashMap<>();
    filled.forEach((field, text) -> placed.put(field, new Placed(text, 0)));
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (i >= header.columns().size()) {
        if (!cell.isBlank()) {
          throw new ReadProblem(
              new ReadProblem.Place(row, i + 1L, ""),
              Reason.UNKNOWN_FIELD,
              "there is a cell without a header",
              "empty it, or check the commas and quotes of this row",
              List.of());
        }
      } else if (!cell.isBlank()) {
        placed.put(header.columns().get(i).field(), new Placed(cell, i + 1));
      }
    }
    return placed;
  }

  private static List<CsvRecord> records(InputStream from) {
    List<CsvRecord> records = new ArrayList<>();
    String text = text(from);
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            // takes the lenient parser: the strict one of 4.1.0 loses a row with a quoted CR
            .trimWhitespacesAroundQuotes(true)
            .ofCsvRecord(text)) {
      csv.forEach(records::add);
    } catch (CsvParseException e) {
      throw notCsv(records.size() + 1L);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
      throw notCsv(records.size()); // the last row has swallowed all that came after its quote
    }
    return records;
  }

  private static ReadProblem notCsv(long row) {
    return new ReadProblem(
        new ReadProblem.Place(row, 1, ""),
        Reason.NOT_CSV,
        "a quote is not closed, or stands inside a cell",
        "check the quotes from this row on; inside a cell a quote is written twice",
        List.of());
  }

  private static String text(InputStream from) {
    byte[] bytes = bytes(from);
    ReadProblem.Place start = new ReadProblem.Place(1, 1, "");
    if (bytes.length > MOST_BYTES) {
      String what = "the sheet is longer than " + MOST_BYTES + " bytes";
      throw new ReadProblem(start, Reason.TOO_LARGE, what, "split it", List.of());
    }
    return Texts.of(bytes)
        .orElseThrow(
            () ->
                new ReadProblem(
                    start,
                    Reason.BAD_TEXT,
                    "the sheet is neither UTF-8 nor GB18030",
                    "save it as CSV UTF-8; a workbook is no CSV",
                    List.of()));
  }

  private static byte[] bytes(InputStream from) {
    try {
      return from.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
