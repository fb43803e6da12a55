package dev.pingan.jackson.sheet;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import dev.pingan.jackson.table.Codec;
import java.io.InputStream;
import java.time.Year;
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
    Header header = null;
    long number = 0;
    for (CsvRecord record : CsvRows.of(Texts.of(from))) {
      number++;
      List<String> cells = record.getFields();
      if (cells.stream().allMatch(String::isBlank)) {
        continue;
      }
      if (header == null) {
        header = Header.of(layout, filled.keySet(), cells, number);
        continue;
      }
      try {
        SheetRow row = new SheetRow(header, cells, number, record.getStartingLineNumber());
        rows.accept(read(codec, row));
      } catch (ReadProblem problem) {
        refused.accept(problem, header.texts());
      }
    }
    if (header == null) {
      throw Header.refused(1, Reason.MISSING_FIELD, "there is no header", "begin with", layout);
    }
  }

  private <T> T read(Codec<T> codec, SheetRow row) {
    List<RowSource.Cell> tokens = new Rows(layout, year, row).tokens(row.placed(filled));
    try {
      return new RowSource(row.number(), tokens).only(codec);
    } catch (ReadProblem problem) {
      throw new Advice(this, row).on(problem);
    }
  }
}
