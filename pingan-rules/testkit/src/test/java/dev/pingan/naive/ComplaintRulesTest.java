package dev.pingan.naive;

import static dev.pingan.naive.Sample.complaint;
import static dev.pingan.naive.Sample.entry;
import static dev.pingan.naive.Sample.finding;
import static dev.pingan.naive.Sample.status;
import static dev.pingan.naive.Sample.step;
import static dev.pingan.naive.Sample.verified;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Outcome;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ComplaintRulesTest {
  private static final String ACCEPTED = "complaint-accepted/bureau/2023";
  private static final String CHECKED = "complaint-checked/bureau/2023";
  private static final String ANSWERED = "complaint-answered/bureau/2023";
  private static final String PUNISHED = "complaint-punished/bureau/2023";
  private static final String MENDED = "complaint-mended/bureau/2023";

  private static final Entry COMPLAINT = complaint("k", "12-20", "k1", true);

  @Test
  void isOpenToTheYearsEndAndBreachedUntilAnswered() {
    assertThat(status(ACCEPTED, "12-19", COMPLAINT)).isEqualTo("NOT_APPLICABLE");
    assertThat(status(ACCEPTED, "2022-12-31")).isEqualTo("UPCOMING");
    assertThat(status(ACCEPTED, "12-31", COMPLAINT)).isEqualTo("OPEN");
    assertThat(status(ACCEPTED, "2024-01-01", COMPLAINT)).isEqualTo("BREACHED");
    Entry inTime = step("s", "12-31", "k1", Kind.ACCEPTED);
    assertThat(status(ACCEPTED, "2024-01-01", COMPLAINT, inTime)).isEqualTo("FULFILLED");
    Entry late = step("s", "2024-01-01", "k1", Kind.ACCEPTED);
    assertThat(finding(ACCEPTED, "2024-01-01", COMPLAINT, late).daysLate()).contains(1L);
    Entry early = step("s", "12-19", "k1", Kind.ACCEPTED);
    assertThat(status(ACCEPTED, "12-31", COMPLAINT, early)).isEqualTo("OPEN");
  }

  @Test
  void infersNoStageFromAnother() {
    Entry untrue = verified("s", "12-21", "k1", Outcome.UNTRUE);
    assertThat(status(CHECKED, "12-31", COMPLAINT, untrue)).isEqualTo("FULFILLED");
    assertThat(status(ACCEPTED, "12-31", COMPLAINT, untrue)).isEqualTo("OPEN");
    assertThat(status(PUNISHED, "12-31", COMPLAINT, untrue)).isEqualTo("NOT_APPLICABLE");
  }

  @Test
  void owesAReplyToSignedComplaintsOnly() {
    Entry unsigned = complaint("k", "12-20", "k1", false);
    assertThat(status(ANSWERED, "12-31", unsigned)).isEqualTo("NOT_APPLICABLE");
    assertThat(status(ANSWERED, "12-31", COMPLAINT)).isEqualTo("OPEN");
    assertThat(status(ANSWERED, "12-31", COMPLAINT, step("s", "12-20", "k1", Kind.REPLIED)))
        .isEqualTo("FULFILLED");
  }

  @Test
  void mustPunishAndMendFromTheVerificationOn() {
    Entry found = verified("s1", "2024-01-10", "k1", Outcome.TRUE);
    Entry before = step("s2", "2024-01-09", "k1", Kind.HANDLED);
    assertThat(status(PUNISHED, "2024-01-10", COMPLAINT, found, before)).isEqualTo("BREACHED");
    Entry after = step("s2", "2024-01-10", "k1", Kind.HANDLED);
    assertThat(status(PUNISHED, "2024-01-10", COMPLAINT, found, after)).isEqualTo("FULFILLED_LATE");
    assertThat(status(MENDED, "2024-01-10", COMPLAINT, found, after)).isEqualTo("BREACHED");
    Entry mended = step("s3", "2024-01-11", "k1", Kind.RECTIFIED);
    assertThat(finding(MENDED, "2024-01-11", COMPLAINT, found, mended).daysLate()).contains(11L);
  }

  @Test
  void countsAHouseLimitWithItsLastDay() {
    NaivePlan limit = new NaivePlan(NaivePlan.of(2023).year(), Map.of(), 1, 1, OptionalInt.of(15));
    assertThat(status(limit, ACCEPTED, "2024-01-04", COMPLAINT)).isEqualTo("OPEN");
    assertThat(status(limit, ACCEPTED, "2024-01-05", COMPLAINT)).isEqualTo("BREACHED");
    assertThat(
            status(
                limit,
                ACCEPTED,
                "2024-01-09",
                COMPLAINT,
                step("s", "2024-01-04", "k1", Kind.ACCEPTED)))
        .isEqualTo("FULFILLED");
    assertThat(
            finding(
                    limit,
                    ACCEPTED,
                    "2024-01-09",
                    COMPLAINT,
                    step("s", "2024-01-08", "k1", Kind.ACCEPTED))
                .daysLate())
        .contains(4L);
  }

  @Test
  void keepsNumberSpacesApart() {
    Entry misconduct =
        entry(
            "q",
            "03-01",
            Case.builder().caseId(Id.of("k1")).kind(Kind.MISCONDUCT).code("m8").build());
    Entry handled = step("s", "03-01", "k1", Kind.HANDLED);
    assertThat(status("misconduct-handled/bureau/2023", "12-31", misconduct, COMPLAINT))
        .isEqualTo("OPEN");
    assertThat(status("misconduct-handled/bureau/2023", "12-31", misconduct, COMPLAINT, handled))
        .isEqualTo("FULFILLED");
  }

  @Test
  void asksAnAdjustmentOfEachInspectionWithProblems() {
    String id = "adjustment/bureau/2023";
    assertThat(status(id, "12-31", inspection(0))).isEqualTo("NOT_APPLICABLE");
    assertThat(status(id, "12-31", inspection(1))).isEqualTo("OPEN");
    assertThat(status(id, "12-31", inspection(1), step("s", "05-01", "i1", Kind.ADJUSTED)))
        .isEqualTo("FULFILLED");
  }

  private static Entry inspection(int problems) {
    return entry(
        "i",
        "05-01",
        Case.builder().caseId(Id.of("i1")).kind(Kind.INSPECTION).problems(problems).build());
  }
}
