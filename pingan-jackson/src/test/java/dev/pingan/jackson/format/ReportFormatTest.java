package dev.pingan.jackson.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.identity.Id;
import dev.pingan.jackson.PinganJson;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Survey;
import dev.pingan.ledger.Withdrawal;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Details;
import dev.pingan.report.Unattributed;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFormatTest {
  private static final String FULL = PinganJson.report().write(Reports.full());

  @Test
  void comesThroughWhole() {
    ComplianceReport read = PinganJson.report().read(FULL);
    assertThat(read).isEqualTo(Reports.full());
    assertThat(PinganJson.report().write(read)).isEqualTo(FULL);
  }

  @Test
  void aFindingIsThisOutside() {
    assertThat(FULL)
        .startsWith(
            json(
                """
                {'schema':'pingan-report/1','findings':[{'id':'banners/unit:u3/2023-06',
                'rule':'banners','title':{'zh':'规则','en':'banners'},'section':'四(二)3',
                'clauses':[{'id':'C046','path':'四(二)3·1a','modality':'mandatory',
                'gist':{'zh':'要点','en':'gist'},'defect':'D1'}],
                'bearer':{'kind':'unit','id':'u3'},'unit':'u3','occasion':'2023-06',
                'occasionNames':['端午节','两会'],'window':{'start':'2023-06-01','end':'2023-06-11'},
                'status':'fulfilled-late','phase':'after','performance':'in-time',
                'notes':['late-recorded','month-met'],
                'shortfall':{'reasons':['completed-late','too-few'],'have':1,'need':2},
                'completedOn':'2023-06-11','daysLate':1,'evidence':['e1','e2'],
                'dispensations':['d1'],'statusWithout':'breached',
                'answerable':[{'role':'unit-leader','officers':['o2','o1']},
                {'role':'head','officers':[]}]},{"""))
        .contains(
            json(
                """
                {'id':'none/none/2023-06','rule':'none','title':{'zh':'规则','en':'none'},
                'section':'四(二)3','clauses':[{'id':'C046','path':'四(二)3·1a',
                'modality':'mandatory','gist':{'zh':'要点','en':'gist'},'defect':'D1'}],
                'bearer':{'kind':'none'},'occasion':'2023-06',
                'window':{'start':'2023-06-01','end':'2023-06-11'},'status':'not-applicable',
                'phase':'after','performance':'in-time','notes':[],'evidence':[],
                'answerable':[]}"""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'of':30,'reached':29,'unknown':1,'firstMissed':['h2']
          'days':3,'kept':2,'missingDays':['2023-06-11']
          'triggers':4,'unanswered':['e1','e2']
          'lacking':['o7']
          'events':0,'review':['e1','e2'],'attestedThrough':'2023-06-11'
          'events':2,'review':[]
          'positive':3000000000,'valid':3000000001,'target':{'part':95,'whole':100}
          """)
  void figuresAreTheseOutside(String figures) {
    assertThat(FULL).contains(json("'shortfall':{'reasons':[]," + figures + "}"));
  }

  @Test
  void householdsAreToldWithWhatTheyLack() {
    assertThat(FULL)
        .contains(
            json(
                """
                'shortfall':{'reasons':[],'of':9,'covered':7,'missed':2,'vacant':1,'part':2,
                'firstMissed':['h2'],'missing':[
                {'household':'h2','contact':'reached','tasks':['booklet','skills']}]}"""));
  }

  @Test
  void rollUpsAndReceiptFollow() {
    assertThat(FULL)
        .endsWith(
            json(
                """
                'standing':{'bureau':{'worst':'breached',
                'counts':{'breached':8,'fulfilled-late':1,'not-applicable':1}},
                'units':{'u3':{'worst':'breached','counts':{'breached':4,'fulfilled-late':1}}},
                'villages':{'v1':{'worst':'breached','counts':{'breached':2}}},
                'sections':{'四(二)3':{'worst':'breached',
                'counts':{'breached':8,'fulfilled-late':1,'not-applicable':1}}}},
                'receipt':{'library':'0.1.0','plan':'public-safety','planDigest':'d1',
                'organisationDigest':'d2','calendarDigest':'d3','dispensationsDigest':'d5',
                'readings':{'limit-day':'included'},'asOf':'2023-06-30',
                'knownAt':'2023-07-01T00:00:00.250Z','ledgerDigest':'d4',
                'entries':3000000000,'rejected':0,'unattributed':12}}"""));
  }

  /** A unit is not handed another's findings, nor taken for the whole bureau. */
  @Test
  void aUnitsPartSaysWhoseItIs() {
    ComplianceReport part = Reports.full().partOf(Id.of("u3"));
    String json = PinganJson.report().write(part);
    assertThat(json).startsWith(json("{'schema':'pingan-report/1','unit':'u3','findings':[{"));
    assertThat(PinganJson.report().read(json)).isEqualTo(part);
    assertThatThrownBy(() -> PinganJson.report().read(json.replaceFirst("u3", "u4")))
        .hasMessageContaining("not every finding is of the unit \"u4\"");
  }

  @Test
  void aReportOfNothingHasNoWorst() {
    String json = PinganJson.report().write(Reports.empty());
    assertThat(json)
        .startsWith(
            json(
                "{'schema':'pingan-report/1','findings':[],'standing':{'bureau':{'counts':{}},"
                    + "'units':{},'villages':{},'sections':{}},'receipt':{"));
    assertThat(PinganJson.report().read(json)).isEqualTo(Reports.empty());
  }

  @Test
  void tellsDetailsWhereTheyAreAskedFor() {
    LedgerRecord entry = Records.entry(Survey.of(1, 1));
    Withdrawal one =
        Withdrawal.builder()
            .id(Id.of("a1"))
            .recordedAt(Instant.EPOCH)
            .recordedBy("o1")
            .original(Id.of("e1"))
            .reason("r")
            .build();
    Withdrawal other =
        Withdrawal.builder()
            .id(Id.of("a2"))
            .recordedAt(Instant.EPOCH)
            .recordedBy("o1")
            .original(one.id())
            .reason("r")
            .build();
    Details details =
        Details.of(
            List.of(Unattributed.of(((Entry) entry).id(), Unattributed.Why.NO_RULE)),
            Ledger.of(List.of(entry, one, other)).effective().rejections());
    String json = PinganJson.report(details).write(Reports.empty());
    assertThat(json)
        .endsWith(
            json(
                "},'unattributed':[{'id':'e1','reason':'no-rule'}],"
                    + "'rejected':[{'id':'a2','reason':'amends-an-amendment'}]}"));
    assertThat(PinganJson.report().read(json)).isEqualTo(Reports.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'breached':8              | 'breached':9         | ''                     | standing does not follow
          'missed':2                | 'missed':3           | /findings/2/shortfall  | of less covered
          'missed':2,               | ``                   | -                      | -
          banners/unit:u3/2023-06   | banners/unit:u3/2023 | /findings/0            | "banners/unit:u3/2023-06" here
          'kind':'none'             | 'kind':'none','id':'x' | /findings/1/bearer   | no other bearer has
          'have':1,'need':2         | 'have':1             | /findings/0/shortfall  | add [need]
          'have':1,'need':2         | 'need':2             | /findings/0/shortfall/need | unknown field
          'have':1,'need':2         | 'need':2,'have':1    | -                      | -
          'have':1,'need':2         | 'have':1,'need':2,'days':1 | /findings/0/shortfall/days | unknown field
          'daysLate':1              | 'daysLate':-1        | /findings/0/daysLate   | at least 0
          'daysLate':1              | 'daysLate':9999999999999999999 | /findings/0/daysLate | 18 digits
          'end':'2023-06-11'        | 'end':'2023-05-01'   | /findings/0/window     | INVALID
          'fulfilled-late','phase'  | 'late','phase'       | /findings/0/status     | [breached, undetermined, open
          """)
  void refusesWhatContradictsItself(String from, String to, String pointer, String words) {
    String json = FULL.replaceFirst(java.util.regex.Pattern.quote(json(from)), json(to));
    if (pointer.equals("-")) {
      assertThat(PinganJson.report().read(json)).isEqualTo(Reports.full());
      return;
    }
    assertThatThrownBy(() -> PinganJson.report().read(json))
        .isInstanceOfSatisfying(
            ReadProblem.class,
            problem -> {
              assertThat(problem.place().pointer()).isEqualTo(pointer.replace("''", ""));
              assertThat(problem.reason() + problem.getMessage()).contains(words);
            });
  }

  /** All of it has to be held back then, numbers beyond an int and the places of problems too. */
  @Test
  void theSchemaMayStandLast() {
    String schema = json("'schema':'pingan-report/1'");
    String last = FULL.replace(schema + ",", "").replaceFirst("}$", "," + schema + "}");
    assertThat(PinganJson.report().read(last)).isEqualTo(Reports.full());
    assertThatThrownBy(
            () ->
                PinganJson.report()
                    .read(last.replace(json("'entries':3"), json("'entries':30000000000"))))
        .hasMessageContaining("/receipt/entries (line 1, column ")
        .hasMessageContaining("out of range");
    assertThatThrownBy(
            () -> PinganJson.report().read(last.replace(json("'d5'"), json("'d5','x':1"))))
        .hasMessageContaining("/receipt/x (line 1, column ")
        .hasMessageContaining("unknown field");
  }

  private static String json(String text) {
    return text.replace("\n", "").replace('\'', '"');
  }
}
