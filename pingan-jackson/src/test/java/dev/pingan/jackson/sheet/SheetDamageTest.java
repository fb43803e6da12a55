package dev.pingan.jackson.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.jackson.Sheet;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Shape;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A sheet that was damaged on its way is refused or told, and never read as another. */
class SheetDamageTest {
  private static final int ROWS = 12;
  private static final Sheet<Entry> ACTS =
      Sheet.of(Shape.ACT).recordedBy("o07", Instant.parse("2023-04-08T01:30:00Z"));
  private static final String CSV =
      IntStream.range(0, ROWS)
          .mapToObj("户%1$d,2023-04-08,law-lesson,unit:u%1$d,所涉%1$d\n"::formatted)
          .collect(Collectors.joining("", "Id,Occurred on,Kind,By,About\n", ""));

  /** Since the records of a file are all of its lines, a row that is one line has lost none. */
  @Property(tries = 3000)
  void withQuotesAroundCellsNoRowHoldsAnythingOfAnother(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 500) Integer> places,
      @ForAll boolean before) {
    StringBuilder csv = new StringBuilder(CSV);
    for (int place : places) {
      int end = csv.indexOf(place % 3 == 0 ? "\n" : ",", place % (csv.length() - 30));
      csv.insert(before && place % 2 == 0 ? end : end + 1, '"');
    }
    for (Entry entry : read(csv.toString().getBytes(UTF_8))) {
      Act act = (Act) entry.content();
      String row = digits(entry.id().value());
      assertThat(act.by()).as(csv::toString).hasSize(1);
      assertThat(digits(act.by().toString())).as(csv::toString).isEqualTo(row);
      assertThat(digits(act.about().orElseThrow())).as(csv::toString).isEqualTo(row);
    }
  }

  @Property
  void cutOffAnywhereItHasNoCharactersThatWereNotThere(
      @ForAll @IntRange(min = 0, max = 600) int length) {
    byte[] cut = Arrays.copyOf(CSV.getBytes(UTF_8), length % CSV.getBytes(UTF_8).length);
    assertThat(read(cut)).allSatisfy(entry -> assertThat(CSV).contains(entry.id().value() + ","));
  }

  @Property
  void withAByteChangedNoOtherRowChanges(
      @ForAll @IntRange(min = 0, max = 600) int place, @ForAll byte wrong) {
    byte[] changed = CSV.getBytes(UTF_8);
    changed[place % changed.length] = wrong;
    List<Entry> rows = read(changed);
    long others = rows.stream().filter(entry -> !CSV.contains(entry.id().value() + ",2")).count();
    assertThat(others).isLessThanOrEqualTo(1);
  }

  private static List<Entry> read(byte[] csv) {
    try {
      return ACTS.read(new ByteArrayInputStream(csv)).rows();
    } catch (ReadProblem refused) {
      return List.of();
    }
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }
}
