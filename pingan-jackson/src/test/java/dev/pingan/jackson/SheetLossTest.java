package dev.pingan.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.jackson.Sheet.BadCell;
import dev.pingan.jackson.Sheet.Reading;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Shape;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of a sheet is lost or made up: no row behind an open quote, no damaged character. */
class SheetLossTest {
  private static final Instant AT = Instant.parse("2023-04-08T01:30:00Z");
  private static final Sheet<Entry> ACTS = Sheet.of(Shape.ACT).recordedBy("o07", AT);
  private static final Sheet<Entry> SURVEYS = Sheet.of(Shape.SURVEY).recordedBy("o07", AT);
  private static final String WITHDRAWN = "编号,原记录编号,作废原因,归档号\na,5\"管,x,1\nb,c,x,\"2\nd,e,x,3\n";
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String SURVEY = "Id,Occurred on,Valid,Positive\n甲乙,2023-04-08,1,1\n丙丁,";

  @Test
  void aQuoteLeftOpenIsFoundThoughAnotherStandsInsideACell() {
    assertThatThrownBy(
            () ->
                read(
                    ACTS,
                    """
                    编号,发生日期,种类,由谁,所涉
                    5"管,2023-04-08,法制课,本局,x
                    b,2023-04-08,法制课,本局,"开头
                    c,2023-04-08,法制课,本局,y
                    d,2023-04-08,法制课,本局,z
                    """))
        .isInstanceOfSatisfying(
            ReadProblem.class,
            problem -> {
              assertThat(problem.reason()).isEqualTo(Reason.NOT_CSV);
              assertThat(problem.place().line()).isEqualTo(3);
            });
    assertThatThrownBy(() -> read(Sheet.withdrawals().recordedBy("o", AT), WITHDRAWN))
        .isInstanceOf(ReadProblem.class);
  }

  @Test
  void aQuoteInsideACellIsPartOfIt() {
    Reading<Entry> read = read(ACTS, "编号,发生日期,种类,由谁,所涉\n5\"管,2023-04-08,法制课,本局,3\"钉\n");
    assertThat(read.problems()).isEmpty();
    assertThat(read.rows().get(0).id().value()).isEqualTo("5\"管");
  }

  @Test
  void rowsThatAnOpenQuoteHasSwallowedAreToldWithTheirLines() {
    Reading<Entry> read =
        read(
            ACTS,
            """
            编号,发生日期,种类,由谁,所涉
            a,2023-04-08,法制课,本局,x
            b,2023-04-08,法制课,本局,"开头
            c,2023-04-08,法制课,本局,y
            d,2023-04-08,法制课,本局,"
            e,2023-04-08,法制课,"本局
            f,2023-04-08,法制课,本局",
            "g
            h",2023-04-08,法制课,本局,y
            i,2023-04-08,法制课,本局,y
            """);
    assertThat(read.rows()).extracting(entry -> entry.id().value()).containsExactly("a", "i");
    assertThat(read.problems())
        .extracting(bad -> bad.row() + " " + bad.header() + ": " + bad.what())
        .containsExactly(
            "3 所涉: the cell goes over lines 3 to 5 of the file",
            "4 由谁: the cell goes over lines 6 to 7 of the file",
            "5 编号: the cell goes over lines 8 to 9 of the file");
    assertThat(read.problems()).extracting(BadCell::reason).containsOnly(Reason.NOT_CSV);
  }

  @Test
  void aListMayGoOverLinesAndNothingElse() {
    Reading<Entry> read = read(ACTS, "编号,发生日期,种类,由谁,所涉\na,2023-04-08,法制课,\"本局\n单位:u1\n\",l1\n");
    assertThat(read.problems()).isEmpty();
    assertThat(((Act) read.rows().get(0).content()).by()).hasSize(2);
    assertThat(read(ACTS, "编号,发生日期,种类,由谁,所涉\na,2023-04-08,法制课,本局,\"'一\r\n二\"\n").problems())
        .singleElement()
        .satisfies(bad -> assertThat(bad.reason()).isEqualTo(Reason.NOT_CSV));
  }

  @Test
  void aCellOfMegabytesIsTooLongAndNoOpenQuote() {
    String row = "a,2023-04-08,法制课,本局,\"" + "字,".repeat(10_000_000) + "\"\n";
    Reading<Entry> read = read(ACTS, "编号,发生日期,种类,由谁,所涉\n" + row);
    assertThat(read.problems())
        .singleElement()
        .satisfies(bad -> assertThat(bad.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aSheetThatBreaksOffInsideACharacterIsNotReadAsAnotherEncoding(int missing) {
    byte[] whole = (SURVEY + "2023-04-09,1,1\n丙丁").getBytes(UTF_8);
    assertBroken(Arrays.copyOf(whole, whole.length - missing), 4, "breaks off inside a character");
  }

  @Test
  void aSheetWithADamagedByteIsNotReadAsAnotherEncoding() {
    byte[] bytes = (SURVEY + "2023-04-09,1,1\n戊己,2023-04-09,1,1\n").getBytes(UTF_8);
    bytes[new String(bytes, UTF_8).substring(0, 30).getBytes(UTF_8).length + 1] = 'x';
    assertBroken(bytes, 2, "UTF-8 but for some bytes");
  }

  @Test
  void aDamagedSheetOfLettersWithAccentsIsNotReadAsAnotherEncoding() {
    String csv = "Id,Occurred on,Valid,Positive\nÅngström-Ørsted-Þórðarson-Žižka,2023-04-08,1,1\n?";
    byte[] bytes = (csv + csv.replace("?", "x\n")).getBytes(UTF_8);
    bytes[csv.getBytes(UTF_8).length - 1] = (byte) 0xc4;
    assertBroken(bytes, 3, "UTF-8 but for some bytes");
  }

  @Test
  void aByteOrderMarkOfUtf8IsBelieved() {
    byte[] bytes = "\ufeffId,Occurred on,Valid,Positive\n?,2023-04-08,1,1\n".getBytes(UTF_8);
    bytes[new String(bytes, UTF_8).indexOf('?') + 2] = (byte) 0xc4;
    assertBroken(bytes, 2, "UTF-8 but for some bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲乙", "中", "a㐀b", "𠮷田", "浣犲ソ。", "䶮"})
  void whatIsGb18030IsReadAsThat(String id) {
    byte[] bytes = ("Id,Occurred on,Valid,Positive\n" + id + ",2023-04-08,1,1\n").getBytes(GB18030);
    Reading<Entry> read = SURVEYS.read(new ByteArrayInputStream(bytes));
    assertThat(read.rows()).extracting(entry -> entry.id().value()).containsExactly(id);
  }

  private static void assertBroken(byte[] sheet, int line, String what) {
    assertThatThrownBy(() -> SURVEYS.read(new ByteArrayInputStream(sheet)))
        .isInstanceOfSatisfying(
            ReadProblem.class,
            problem -> {
              assertThat(problem.reason()).isEqualTo(Reason.BAD_TEXT);
              assertThat(problem.place().line()).isEqualTo(line);
              assertThat(problem.what()).contains(what);
            });
  }

  private static <T> Reading<T> read(Sheet<T> sheet, String csv) {
    return sheet.read(new ByteArrayInputStream(csv.getBytes(UTF_8)));
  }
}
