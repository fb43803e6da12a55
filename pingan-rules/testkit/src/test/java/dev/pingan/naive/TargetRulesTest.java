package dev.pingan.naive;

import static dev.pingan.naive.Sample.entry;
import static dev.pingan.naive.Sample.finding;
import static dev.pingan.naive.Sample.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.ledger.AccidentGrade;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Incident;
import dev.pingan.ledger.Survey;
import dev.pingan.ledger.ZeroTarget;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TargetRulesTest {
  private static final String RATE = "satisfaction/bureau/2023";
  private static final String Z7 = "z7/bureau/2023";

  private static final NaivePlan NINETY =
      new NaivePlan(NaivePlan.of(2023).year(), Map.of(), 9, 10, OptionalInt.empty());

  @Test
  void comparesThePooledFractionExactly() {
    Entry low = survey("a", "03-01", 100, 89);
    assertThat(status(NINETY, RATE, "03-01", low)).isEqualTo("OPEN");
    assertThat(status(NINETY, RATE, "2024-01-01", low)).isEqualTo("BREACHED");
    NaiveFinding met = finding(NINETY, RATE, "06-01", low, survey("b", "06-01", 100, 91));
    assertThat(met.status()).isEqualTo("FULFILLED");
    assertThat(met.figures()).isEqualTo(Map.of("valid", 200L, "positive", 180L));
    // It may fall back.
    assertThat(
            status(
                NINETY,
                RATE,
                "06-02",
                low,
                survey("b", "06-01", 100, 91),
                survey("c", "06-02", 1, 0)))
        .isEqualTo("OPEN");
  }

  @Test
  void takesTheLatestDayUnderThatReading() {
    NaivePlan latest =
        new NaivePlan(NINETY.year(), Map.of("satisfaction", "latest"), 9, 10, OptionalInt.empty());
    assertThat(
            status(
                latest, RATE, "12-31", survey("a", "03-01", 100, 0), survey("b", "06-01", 10, 9)))
        .isEqualTo("FULFILLED");
  }

  @Test
  void hasNoRateOfNothing() {
    assertThat(status(RATE, "12-31")).isEqualTo("OPEN");
    assertThat(status(RATE, "2024-01-01", survey("a", "05-01", 0, 0))).isEqualTo("UNDETERMINED");
    assertThat(status("survey/bureau/2023", "12-31", survey("a", "05-01", 0, 0)))
        .isEqualTo("FULFILLED");
    assertThat(status("survey/bureau/2023", "2024-01-01")).isEqualTo("BREACHED");
  }

  @Test
  void holdsThroughTheYearAndIsHeldAfterIt() {
    assertThat(status("z3/bureau/2023", "2022-12-31")).isEqualTo("UPCOMING");
    assertThat(status("z3/bureau/2023", "12-31")).isEqualTo("HOLDING");
    assertThat(status("z3/bureau/2023", "2024-01-01")).isEqualTo("HELD");
  }

  @Test
  void breaksForGoodFromTheDayOfAnIncident() {
    Entry incident =
        entry(
            "a",
            "05-05",
            Incident.builder().target(ZeroTarget.Z3).count(2).unit(Id.of("mistyped")).build());
    assertThat(status("z3/bureau/2023", "05-04", incident)).isEqualTo("HOLDING");
    assertThat(status("z3/bureau/2023", "05-05", incident)).isEqualTo("BREACHED");
    assertThat(finding("z3/bureau/2023", "2024-06-01", incident).figures())
        .containsEntry("events", 2L);
    assertThat(status("z4/bureau/2023", "2024-06-01", incident)).isEqualTo("HELD");
    Entry none = entry("a", "05-05", Incident.builder().target(ZeroTarget.Z3).count(0).build());
    assertThat(status("z3/bureau/2023", "12-31", none)).isEqualTo("HOLDING");
    Entry lastYears = entry("a", "2022-12-31", Incident.builder().target(ZeroTarget.Z3).build());
    assertThat(status("z3/bureau/2023", "12-31", lastYears)).isEqualTo("HOLDING");
  }

  @Test
  void leavesAnAccidentBelowMajorToARuling() {
    Entry larger = accident("a", AccidentGrade.LARGER);
    assertThat(status(Z7, "12-31", larger)).isEqualTo("UNDETERMINED");
    assertThat(status(Z7, "12-31", larger, accident("b", AccidentGrade.MAJOR)))
        .isEqualTo("BREACHED");
    assertThat(status(Z7, "12-31", accident("a", AccidentGrade.ORDINARY))).isEqualTo("HOLDING");
    Entry ungraded = entry("a", "05-05", Incident.builder().target(ZeroTarget.Z7).build());
    assertThat(status(Z7, "2024-01-01", ungraded)).isEqualTo("UNDETERMINED");
    NaivePlan strict = NaivePlan.of(2023).reading("accident-grade", "larger");
    assertThat(status(strict, Z7, "12-31", larger)).isEqualTo("BREACHED");
    assertThat(status(strict, Z7, "12-31", ungraded)).isEqualTo("UNDETERMINED");
  }

  private static Entry accident(String id, AccidentGrade grade) {
    return entry(id, "05-05", Incident.builder().target(ZeroTarget.Z7).grade(grade).build());
  }

  private static Entry survey(String id, String day, int valid, int positive) {
    return entry(id, day, Survey.of(valid, positive));
  }
}
