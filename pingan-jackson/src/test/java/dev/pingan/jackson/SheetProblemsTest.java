package dev.pingan.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.jackson.Sheet.BadCell;
import dev.pingan.jackson.Sheet.Reading;
import dev.pingan.jackson.problem.Reason;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.Shift;
import dev.pingan.ledger.Survey;
import dev.pingan.ledger.Withdrawal;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is wrong with a cell is told in the sheet's own words, and what staff mean is understood.
 */
class SheetProblemsTest {
  private static final Instant AT = Instant.parse("2023-04-08T01:30:00Z");

  @Test
  void anEmptyCellIsToldWithItsColumn() {
    BadCell bad = only(Shape.SURVEY, "编号,发生日期,有效回答,满意回答\na,2023-04-08,5,\n");
    assertThat(bad.row()).isEqualTo(2);
    assertThat(bad.header()).isEqualTo("满意回答");
    assertThat(bad.reason()).isEqualTo(Reason.MISSING_FIELD);
    assertThat(bad.what()).isEqualTo("must not be empty: 满意回答");
    assertThat(bad.choices()).containsExactly("满意回答");

    BadCell english = only(Shape.SURVEY, "ID,Occurred on,Valid\na,2023-04-08,5\n");
    assertThat(english.header()).isEmpty();
    assertThat(english.what()).isEqualTo("has no cell in this sheet: Positive");

    BadCell nobody = only(Shape.ACT, "编号,发生日期,种类,由谁\na,2023-04-08,法制课,\n");
    assertThat(nobody.header()).isEqualTo("由谁");
  }

  @Test
  void whoRecordedItAndWhenIsToldWithTheFormThatIsWanted() {
    String csv = "编号,发生日期,登记时刻,登记人,有效回答,满意回答\na,2023-04-08,%s,o1,5,5\n";
    for (String cell : List.of("", "2023/4/8 9:30")) {
      BadCell bad = read(Sheet.of(Shape.SURVEY), csv.formatted(cell)).problems().get(0);
      assertThat(bad.header()).isEqualTo("登记时刻");
      assertThat(bad.mend()).endsWith("as 2023-04-08T09:30:00+08:00");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "VISIT, '编号,发生日期,单位,户号,见到人数,任务', 'u1,h1,1,看电视', 任务, 宣传册",
    "INCIDENT, '编号,发生日期,零发生目标', 十, 零发生目标, 七",
    "INCIDENT, '编号,发生日期,target', z10, target, z7",
    "CASE, '编号,发生日期,件号,种类,是否署名', 'c1,投诉,署', 是否署名, 否",
    "ACT, '编号,发生日期,种类,由谁', '法制课,王五', 由谁, 单位:<id>",
    "ACT, 'id,Occurred on,kind,by', 'law-lesson,Smith', by, unit:<id>",
  })
  void codesAreToldInTheWordsOfTheSheet(
      Shape shape, String headers, String cells, String header, String choice) {
    BadCell bad = only(shape, headers + "\na,2023-04-08," + cells + "\n");
    assertThat(bad.header()).isEqualTo(header);
    assertThat(bad.choices()).contains(choice);
    assertThat(bad.mend()).isEqualTo("write one of");
  }

  /** A slip of the pen is no new kind, and prose no reason. */
  @ParameterizedTest
  @CsvSource({"消防演练, 法制课", "横幅标语, 横幅", "fire drill, 培训班"})
  void aKindIsAWordOfOursOrACode(String kind, String choice) {
    BadCell bad = only(Shape.ACT, "编号,发生日期,种类,由谁\na,2023-04-08," + kind + ",单位:u1\n");
    assertThat(bad.header()).isEqualTo("种类");
    assertThat(bad.what())
        .isEqualTo("\"" + kind + "\" is neither a word of this column nor a code");
    assertThat(bad.choices()).contains(choice);

    String code = "编号,发生日期,种类,由谁\na,2023-04-08,fire-drill,单位:u1\n";
    assertThat(read(Sheet.of(Shape.ACT).recordedBy("o1", Instant.EPOCH), code).problems())
        .isEmpty();
  }

  @Test
  void theReasonOfACorrectionIsAWordOfOursOrACode() {
    String csv = "编号,原记录编号,作废原因\nf1,e1,张三来电说未走访\nf2,e2,重复登记\nf3,e3,recounted\n";
    Reading<Withdrawal> read = read(Sheet.withdrawals().recordedBy("o1", Instant.EPOCH), csv);
    assertThat(read.rows())
        .extracting(Withdrawal::reason)
        .containsExactly("entered-twice", "recounted");
    assertThat(read.problems())
        .singleElement()
        .satisfies(
            bad -> {
              assertThat(bad.header()).isEqualTo("作废原因");
              assertThat(bad.choices()).contains("重复登记", "未曾发生");
            });
  }

  @Test
  void theKindsOfTheRegisterAreToldInItsWords() {
    BadCell bad = read(Sheet.register(), "村居,户号,种类,人数\nv1,h1,租户,3\n").problems().get(0);
    assertThat(bad.header()).isEqualTo("种类");
    assertThat(bad.choices()).containsExactly("常住", "流动", "空户");
  }

  @Test
  void whatAnOrganisationWouldRefuseOfTheRegisterIsToldByRow() {
    Reading<Sheet.Registered> read =
        read(
            Sheet.register(),
            """
            村居,户号,种类,人数,迁入日,迁出日
            v1,h1,常住,3,,
            v1,h2,常住,0,,
            v2,h1,常住,2,,
            v1,h1,空户,,,
            v1,h2,常住,,,
            v1,h3,常住,,2023-04-08,2023-04-08
            v1,h4,常住,,2023-04-08,2023-04-07
            """);
    assertThat(read.rows())
        .extracting(row -> row.household().id().value())
        .containsExactly("h1", "h2");
    assertThat(read.problems()).extracting(BadCell::row).containsExactly(3L, 4L, 5L, 7L, 8L);
    assertThat(read.problems()).extracting(BadCell::reason).containsOnly(Reason.INVALID);
    assertThat(read.problems().get(0).header()).isEqualTo("人数");
    assertThat(read.problems().get(4).header()).isEqualTo("迁出日");
    assertThat(read.problems().get(1).what())
        .isEqualTo("household \"h1\" is registered already, in 村居 v1");
    assertThat(read(Sheet.register(), "村居,户号,种类\nv1,h1,常住\n").problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2013年4月31日, is not a day", "4月8日, has no year", "8.4.2013, is not a day"})
  void aDayIsQuotedAsItStandsAndAllWaysToWriteOneAreTold(String day, String what) {
    BadCell bad = only(Shape.SURVEY, "编号,发生日期,有效回答,满意回答\na," + day + ",5,5\n");
    assertThat(bad.header()).isEqualTo("发生日期");
    assertThat(bad.what()).isEqualTo('"' + day + "\" " + what);
    assertThat(bad.mend()).contains("2023年4月8日", "inYear");
    BadCell inYear =
        read(
                Sheet.of(Shape.SURVEY).recordedBy("o", AT).inYear(Year.of(2023)),
                "编号,发生日期,有效回答,满意回答\na,4月31日,5,5\n")
            .problems()
            .get(0);
    assertThat(inYear.what()).isEqualTo("\"4月31日\" is not a day");
    assertThat(inYear.mend()).contains("20230408");
  }

  @Test
  void aNumberIsToldWithoutTheWaysOfJson() {
    BadCell bad = only(Shape.SURVEY, "编号,发生日期,有效回答,满意回答\na,2023-04-08,五,5\n");
    assertThat(bad.what()).isEqualTo("\"五\" is not a whole number");
    assertThat(bad.mend()).isEqualTo("write it in digits, as 12 or 1,200");
  }

  @Test
  void whatTheModelRefusesIsToldWithTheHeadersOfTheSheet() {
    BadCell survey = only(Shape.SURVEY, "编号,发生日期,有效回答,满意回答\na,2023-04-08,3,4\n");
    assertThat(survey.header()).isEqualTo("满意回答");
    assertThat(survey.what()).isEqualTo("满意回答 is 0 to 有效回答 (3), not 4");

    BadCell place = only(Shape.ACT, "编号,发生日期,种类,由谁,场所\na,2023-04-08,横幅,本局,\n");
    assertThat(place.header()).isEqualTo("场所");
    assertThat(place.what()).isEqualTo("横幅 needs the field \"场所\"");
    BadCell none = only(Shape.ACT, "编号,发生日期,种类,由谁\na,2023-04-08,横幅,本局\n");
    assertThat(none.header()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Yes", "yes", "√", "TRUE", "是", "true"})
  void aYesIsAYes(String yes) {
    Reading<Entry> read =
        read(
            Sheet.of(Kind.COMPLAINT).recordedBy("o", AT),
            "编号,发生日期,件号,是否署名\na,2023-04-08,c1," + yes + "\n");
    assertThat(((Case) read.rows().get(0).content()).signed()).hasValue(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Complaint", "投 诉", "complaint", "投诉", " COMPLAINT"})
  void aKnownKindIsKnownWhateverItsCaseAndBlanks(String kind) {
    Reading<Entry> read =
        read(
            Sheet.of(Shape.CASE).recordedBy("o", AT),
            "编号,发生日期,件号,种类,是否署名\na,2023-04-08,c1," + kind + ",是\n");
    assertThat(((Case) read.rows().get(0).content()).kind()).isEqualTo(Kind.COMPLAINT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"o2，o3", "\"o2,o3\"", "o2、 o3", "o2 ; o3"})
  void severalInAListAreSeveral(String officers) {
    Reading<Entry> read =
        read(Sheet.of(Shape.SHIFT).recordedBy("o", AT), "编号,发生日期,值班干部\na,2023-04-08," + officers);
    assertThat(((Shift) read.rows().get(0).content()).officers()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "SHIFT, 值班干部, o2 o3",
    "SHIFT, 值班干部, o1;o2\u3000o3",
    "ACT, '种类,由谁', '法制课,单位:u1 单位:u2'"
  })
  void aBlankInsideAListMayBeOneOrSeveralAndIsRefused(Shape shape, String header, String cells) {
    BadCell bad = only(shape, "编号,发生日期," + header + "\na,2023-04-08," + cells + "\n");
    assertThat(header).endsWith(bad.header());
    assertThat(bad.what()).endsWith("may be one value or several");
  }

  @Test
  void numbersInAListHaveNoCommasInside() {
    Sheet<Entry> surveys = Sheet.of(Shape.SURVEY).recordedBy("o", AT);
    String csv = "编号,发生日期,有效回答,满意回答,各档回答\na,2023-04-08,700,300,\"%s\"\n";
    assertThat(read(surveys, csv.formatted("300,400")).problems())
        .extracting(BadCell::header)
        .containsExactly("各档回答");
    Entry entry = read(surveys, csv.formatted("300；400")).rows().get(0);
    assertThat(((Survey) entry.content()).levels()).containsExactly(300, 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"编号;发生日期;有效回答;满意回答\n", "编号\t发生日期\t有效回答\n"})
  void aSheetWithOtherSeparatorsIsToldToHaveCommas(String csv) {
    assertThatThrownBy(() -> read(Sheet.of(Shape.SURVEY).recordedBy("o", AT), csv))
        .hasMessageContaining("separate the cells by commas");
  }

  private static BadCell only(Shape shape, String csv) {
    Reading<Entry> read = read(Sheet.of(shape).recordedBy("o07", AT), csv);
    assertThat(read.rows()).isEmpty();
    assertThat(read.problems()).hasSize(1);
    return read.problems().get(0);
  }

  private static <T> Reading<T> read(Sheet<T> sheet, String csv) {
    return sheet.read(new ByteArrayInputStream(csv.getBytes(UTF_8)));
  }
}
