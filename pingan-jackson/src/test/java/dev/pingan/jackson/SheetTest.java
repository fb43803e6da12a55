package dev.pingan.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.identity.Id;
import dev.pingan.jackson.Sheet.BadCell;
import dev.pingan.jackson.Sheet.Reading;
import dev.pingan.jackson.format.Records;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Place;
import dev.pingan.ledger.Replacement;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.Shift;
import dev.pingan.ledger.Withdrawal;
import dev.pingan.organisation.HouseholdKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
  private static final Instant AT = Instant.parse("2023-04-08T01:30:00Z");
  private static final Sheet<Entry> BANNERS =
      Sheet.of(Kind.BANNER).recordedBy("o07", AT).inYear(Year.of(2013));
  private static final Act BANNER =
      Act.builder()
          .kind(Kind.BANNER)
          .by(Actor.unit(Id.of("u03")))
          .place(Place.OFFICE)
          .items(2)
          .build();

  @Test
  void writesForStaff() {
    assertThat(written(Sheet.of(Shape.ACT), Records.entry(BANNER)))
        .isEqualTo(
            """
            编号,发生日期,登记时刻,登记人,归档号,种类,由谁,村居,场所,数量,所涉
            e1,2023-04-08,2023-04-08T01:30:00Z,o07,,横幅,单位:u03,,办公场所,2,
            """);
    assertThat(written(Sheet.of(Kind.COMPLAINT).inEnglish().forExcel()))
        .isEqualTo(
            "\ufeffId,Occurred on,Recorded at,Recorded by,Archive reference,Case number,Unit,"
                + "Signed\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013-04-08", "2013/4/8", "2013年4月8日", "20130408", "4月8日"})
  void readsDaysInTheFiveUsualWays(String day) {
    Reading<Entry> read = read(BANNERS, "编号,发生日期,由谁,场所,数量\ne1," + day + ",单位:u03,office,2\n");
    assertThat(read.problems()).isEmpty();
    assertThat(read.rows().get(0).occurredOn()).isEqualTo(LocalDate.of(2013, 4, 8));
    assertThat(read.rows().get(0).content()).isEqualTo(BANNER);
    assertThat(read.rows().get(0).recordedBy()).isEqualTo("o07");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void readsWhatSpreadsheetsSave(String charset) {
    String csv = "数量,由谁,场所,发生日期,Id\r\n2,单位：u03,办公场所,2023/4/8,e1\r\n,,,,\r\n";
    byte[] bytes = csv.getBytes(Charset.forName(charset));
    Reading<Entry> read = BANNERS.read(new ByteArrayInputStream(bytes));
    assertThat(read.problems()).isEmpty();
    assertThat(read.rows()).extracting(Entry::content).containsExactly(BANNER);
  }

  @Test
  void tellsTheRowAndTheHeaderOfEachProblem() {
    Reading<Entry> read =
        read(
            BANNERS,
            """
            编号,发生日期,由谁,场所,数量
            e1,2013-02-30,本局,办公场所,2

            e2,4月8日,本局,屋顶,2
            e3,4月8日,某人,办公场所,2
            e4,4月8日,本局,办公场所,两条
            e5,4月8日,本局,,2
            e6,4月8日,本局,办公场所,2,多余
            e7,4月8日,本局,办公场所,2
            """);
    assertThat(read.rows()).extracting(entry -> entry.id().value()).containsExactly("e7");
    assertThat(read.problems())
        .extracting(bad -> bad.row() + " " + bad.header() + " " + bad.reason().code())
        .containsExactly(
            "2 发生日期 bad-date",
            "4 场所 unknown-code",
            "5 由谁 invalid",
            "6 数量 wrong-type",
            "7 场所 invalid",
            "8  unknown-field");
    BadCell place = read.problems().get(1);
    assertThat(place.what()).isEqualTo("\"屋顶\" is not a kind of place");
    assertThat(place.choices()).contains("办公场所", "人口密集区");
  }

  @ParameterizedTest
  @ValueSource(strings = {"编号,发生日期,备注\n", "编号,发生日期,Id\n", "编号,由谁\n", "", "\n\n", "编号,\"发生日期\n"})
  void refusesASheetWithOtherHeadersWhole(String csv) {
    assertThatThrownBy(() -> read(BANNERS, csv)).isInstanceOf(ReadProblem.class);
  }

  @Test
  void refusesAWorkbook() {
    byte[] workbook = {'P', 'K', 3, 4, (byte) 0xff, (byte) 0xff, 0, (byte) 0x80};
    assertThatThrownBy(() -> BANNERS.read(new ByteArrayInputStream(workbook)))
        .isInstanceOfSatisfying(
            ReadProblem.class, p -> assertThat(p.reason()).isEqualTo(Reason.BAD_TEXT));
  }

  @Test
  void guardsAgainstFormulasAndKeepsLongCodes() {
    Case complaint = Case.builder().caseId(Id.of("=1+1")).kind(Kind.COMPLAINT).signed(true).build();
    assertThat(written(Sheet.of(Kind.COMPLAINT), Records.entry(complaint))).endsWith(",'=1+1,,是\n");
    Case dispute =
        Case.builder()
            .caseId(Id.of("320102000100000001"))
            .kind(Kind.DISPUTE)
            .unit(Id.of("03"))
            .build();
    Sheet<Entry> disputes = Sheet.of(Kind.DISPUTE);
    assertThat(written(disputes.forExcel(), Records.entry(dispute)))
        .endsWith(",'320102000100000001,'03\r\n");
    assertThat(written(disputes, Records.entry(dispute))).endsWith(",320102000100000001,03\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"320102000100000001", "007", "1-2"})
  void keepsLongCodesInListsToo(String officer) {
    Shift shift = Shift.builder().lead(Id.of(officer)).officers(List.of(Id.of(officer))).build();
    assertThat(written(Sheet.of(Shape.SHIFT).forExcel(), Records.entry(shift)))
        .endsWith(",'" + officer + ",'" + officer + "\r\n");
  }

  @Test
  void correctionsHaveSheetsOfTheirOwn() {
    Reading<Replacement> corrected =
        read(
            Sheet.replacements(Kind.BANNER).recordedBy("o07", AT).inYear(Year.of(2013)),
            """
            编号,原记录编号,更正原因,发生日期,由谁,场所,数量
            g1,e1,数字填错,4月8日,单位:u03,办公场所,2
            g2,,数字填错,4月8日,单位:u03,办公场所,2
            """);
    Replacement banner = corrected.rows().get(0);
    assertThat(corrected.rows()).hasSize(1);
    assertThat(banner.original().value()).isEqualTo("e1");
    assertThat(banner.reason()).isEqualTo("wrong-figure");
    assertThat(banner.occurredOn()).isEqualTo(LocalDate.of(2013, 4, 8));
    assertThat(banner.content()).isEqualTo(BANNER);
    assertThat(corrected.problems())
        .singleElement()
        .satisfies(
            bad -> {
              assertThat(bad.row()).isEqualTo(3);
              assertThat(bad.reason()).isEqualTo(Reason.MISSING_FIELD);
              assertThat(bad.header()).isEqualTo("原记录编号");
              assertThat(bad.choices()).containsExactly("原记录编号");
            });
    Reading<Withdrawal> withdrawn =
        read(Sheet.withdrawals().recordedBy("o07", AT), "编号,原记录编号,作废原因\nf1,e1,重复登记\n");
    assertThat(withdrawn.problems()).isEmpty();
    assertThat(withdrawn.rows().get(0).reason()).isEqualTo("entered-twice");
  }

  @Test
  void writesCorrectionsForStaff() {
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    Sheet.replacements(Kind.COMPLAINT).writeTemplate(csv);
    Sheet.withdrawals().writeTemplate(csv);
    Sheet.withdrawals().inEnglish().writeTemplate(csv);
    assertThat(csv.toString(UTF_8))
        .isEqualTo(
            """
            编号,原记录编号,更正原因,发生日期,登记时刻,登记人,归档号,件号,单位,是否署名
            编号,原记录编号,作废原因,登记时刻,登记人,归档号
            Id,Original,Reason for withdrawal,Recorded at,Recorded by,Archive reference
            """);
    assertThatThrownBy(() -> read(Sheet.withdrawals().recordedBy("o07", AT), "编号,作废原因\n"))
        .hasMessageContaining("the header 原记录编号 is missing");
  }

  @Test
  void refusesToWriteARowOfAnotherShapeOrKind() {
    Entry banner = Records.entry(BANNER);
    assertThatThrownBy(() -> written(Sheet.of(Shape.SURVEY), banner))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a row of this sheet has the type survey, not act");
    assertThatThrownBy(() -> written(Sheet.of(Kind.TRAINING), banner))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a row of this sheet has the kind training, not banner");
  }

  @Test
  void readsTheRegisterOfHouseholds() {
    Reading<Sheet.Registered> read =
        read(
            Sheet.register(),
            """
            村居,户号,种类,人数,迁入日,迁出日
            v07,320102000100000001,常住,3,,
            v07,h2,空户,,2013年1月1日,
            v08,h3,流动,多,,
            """);
    assertThat(read.rows()).hasSize(2);
    assertThat(read.rows().get(0).village().value()).isEqualTo("v07");
    assertThat(read.rows().get(0).household().members()).hasValue(3);
    assertThat(read.rows().get(1).household().kind()).isEqualTo(HouseholdKind.VACANT);
    assertThat(read.rows().get(1).household().dwelt().getStart())
        .isEqualTo(LocalDate.of(2013, 1, 1));
    assertThat(read.problems()).extracting(BadCell::header).containsExactly("人数");
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void writesATemplateForEveryKind(Shape shape) {
    for (Kind kind : Kind.known(shape)) {
      ByteArrayOutputStream csv = new ByteArrayOutputStream();
      Sheet.of(kind).writeTemplate(csv);
      assertThat(csv.toString(UTF_8)).startsWith("编号,").hasLineCount(1).doesNotContain("种类");
      assertThat(read(Sheet.of(kind), csv.toString(UTF_8)).rows()).isEmpty();
    }
  }

  private static String written(Sheet<Entry> sheet, Entry... rows) {
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    sheet.write(List.of(rows), csv);
    return csv.toString(UTF_8);
  }

  private static <T> Reading<T> read(Sheet<T> sheet, String csv) {
    return sheet.read(new ByteArrayInputStream(csv.getBytes(UTF_8)));
  }
}
