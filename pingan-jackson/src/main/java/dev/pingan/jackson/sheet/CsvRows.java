package dev.pingan.jackson.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A sheet's text as rows of cells. */
final class CsvRows {
  /** A row of our own after the last: an open quote swallows it as it does all others. */
  private static final String END = "end";

  /** A cell may be all of the sheet, so that nothing but a quote is told as a quote. */
  private static final int LONGEST = Texts.MOST_BYTES + END.length() + 1;

  private CsvRows() {}

  /**
   * Returns all rows, empty ones too.
   *
   * @throws ReadProblem if the text is no CSV
   */
  static List<CsvRecord> of(String text) {
    List<CsvRecord> records = new ArrayList<>();
    CsvRecordHandler handler =
        CsvRecordHandler.of(limits -> limits.maxRecordSize(LONGEST).maxFieldSize(LONGEST));
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            // takes the lenient parser: the strict one of 4.1.0 loses a row with a quoted CR
            .trimWhitespacesAroundQuotes(true)
            .maxBufferSize(LONGEST)
            .build(handler, text + "\n" + END)) {
      csv.forEach(records::add);
    } catch (CsvParseException e) {
      throw notCsv(records.size() + 1L);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    CsvRecord last = records.remove(records.size() - 1);
    if (!last.getFields().equals(List.of(END))) {
      throw notCsv(records.size() + 1L);
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
}
