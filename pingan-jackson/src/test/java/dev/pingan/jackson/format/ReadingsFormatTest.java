package dev.pingan.jackson.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pingan.jackson.PinganJson;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.report.ComplianceReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The readings of a report's contested findings. */
class ReadingsFormatTest {
  private static final ComplianceReport REPORT = Drills.assessment().report(Drills.AS_OF);
  private static final String JSON = PinganJson.report(Drills.contests()).write(REPORT);
  private static final String DECIDED = PinganJson.report(Drills.decidedContests()).write(REPORT);

  /** Of five findings only one would be another under the other reading. */
  @Test
  void onlyContestedFindingsAreThisOutside() {
    assertThat(REPORT.findings()).hasSize(5);
    assertThat(JSON)
        .endsWith(
            json(
                """
                ,'readings':[{'finding':'fire-drill/unit:u1/2024-Q1','points':['drill-count'],
                'mildest':'fulfilled','harshest':'open','verdicts':[
                {'under':{'drill-count':'two'},'status':'open','asked':'alike'},
                {'under':{'drill-count':'one'},'status':'fulfilled','asked':'alike'}]}],
                'decisions':[]}"""));
  }

  /** A point that was decided is no longer contested; who decided it stands beside. */
  @Test
  void decisionsAreToldBesideWhatIsStillContested() {
    assertThat(DECIDED)
        .endsWith(
            json(
                """
                ,'readings':[],'decisions':[{'point':'drill-count','reading':'two',
                'decidedBy':'区综治办','decidedOn':'2024-01-08','reference':'综治办〔2024〕1号'}]}"""));
  }

  @Test
  void areLeftBehindOnReading() {
    assertThat(PinganJson.report().read(JSON)).isEqualTo(REPORT);
    assertThat(PinganJson.report().read(DECIDED)).isEqualTo(REPORT);
  }

  /** Left behind, yet looked at: a misspelt field is no more silent here than elsewhere. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'asked':'alike'          | 'asked':'same'           | /readings/0/verdicts/0/asked
          'mildest':'fulfilled'    | 'mildest':'good'         | /readings/0/mildest
          'points':['drill-count'] | 'points':['']            | /readings/0/points/0
          'drill-count':'two'      | ' ':'two'                | /readings/0/verdicts/0/under
          'harshest'               | 'worst'                  | /readings/0/worst
          """)
  void areCheckedAllTheSame(String from, String to, String pointer) {
    String harmed = JSON.replace(json(from), json(to));
    assertThat(harmed).isNotEqualTo(JSON);
    ReadProblem problem =
        catchThrowableOfType(ReadProblem.class, () -> PinganJson.report().read(harmed));
    assertThat(problem.place().pointer()).startsWith(pointer);
  }

  private static String json(String text) {
    return Drills.quoted(text.replace("\n", ""));
  }
}
