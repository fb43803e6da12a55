package dev.pingan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.pingan.jackson.Sheet;
import dev.pingan.jackson.Sheet.Reading;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.ledger.Shape;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The first byte chooses the sheet, and the rest is its text. Rows that are read last. */
class SheetFuzzTest {
  private static final List<Sheet<?>> SHEETS =
      Stream.of(
              Arrays.stream(Shape.values()).map(Sheet::of),
              Arrays.stream(Shape.values()).map(Sheet::replacements),
              Stream.of(Sheet.withdrawals(), Sheet.register()))
          .<Sheet<?>>flatMap(sheets -> sheets)
          .toList();

  @FuzzTest
  void sheet(byte[] bytes) {
    if (bytes.length > 0) {
      Sheet<?> sheet = SHEETS.get(Math.floorMod(bytes[0] - 'a', SHEETS.size()));
      readsOrRefuses(sheet.inYear(Year.of(2023)), Arrays.copyOfRange(bytes, 1, bytes.length));
    }
  }

  private static <T> void readsOrRefuses(Sheet<T> sheet, byte[] csv) {
    Reading<T> read;
    try {
      read = sheet.read(new ByteArrayInputStream(csv));
    } catch (ReadProblem refusedWhole) {
      assertThat(refusedWhole.mend()).isNotBlank();
      return;
    }
    assertThat(read.problems()).allSatisfy(bad -> assertThat(bad.row()).isPositive());
    for (Sheet<T> way : List.of(sheet, sheet.forExcel(), sheet.inEnglish())) {
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      way.write(read.rows(), written);
      Reading<T> again = way.read(new ByteArrayInputStream(written.toByteArray()));
      assertThat(again.problems()).isEmpty();
      assertThat(again.rows()).isEqualTo(read.rows());
    }
  }
}
