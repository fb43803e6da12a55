package dev.pingan.narration;

import static dev.pingan.narration.Findings.YEAR;
import static dev.pingan.narration.Findings.month;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UPCOMING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.organisation.Bearer;
import dev.pingan.plan.Ratio;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said where nothing would mend a finding, or nothing has to. */
class NoRemedySentencesTest {
  @Test
  void whatHasNoRemedyIsToldOnlyWhereSomethingIsAmiss() {
    assertThat(Stream.of(Status.values()).map(s -> without(meeting(s), Locale.CHINESE)))
        .containsExactly("已无从补救；台账确有错漏的，可按规定更正。", "须先补齐所缺的情况，才能判定。", "", "", "", "", "", "", "");
    assertThat(Stream.of(Status.values()).map(s -> without(meeting(s), Locale.ENGLISH)))
        .startsWith(
            "Nothing can mend this any more; if the ledger is wrong, it can be corrected.",
            "What is missing has to be supplied first; then it can be determined.",
            "");
  }

  @Test
  void noFurtherAnswerMakesUpForOneWhereEveryOneMustBePositive() {
    Finding.Builder rate =
        Findings.finding(
            Duties.SATISFACTION,
            Bearer.bureau(),
            YEAR,
            OPEN,
            new Figures.Rate(853, 900, Ratio.percent(100)));
    assertThat(without(rate, Locale.CHINESE))
        .isEqualTo("现有测评中已有不满意答卷，合计满意率已无法达到100%；数据确有错漏的，可按规定更正。");
    assertThat(without(rate, Locale.ENGLISH))
        .isEqualTo(
            "Some answers so far are not positive, and all of them together can no longer reach"
                + " 100%; if the figures are wrong, they can be corrected.");
  }

  @Test
  void nothingIsToBeAnsweredYet() {
    Finding.Builder unasked =
        Findings.finding(
            Duties.RETURN_VISIT,
            People.WORKS,
            month(6),
            UPCOMING,
            new Figures.Answers(0, List.of()));
    assertThat(without(unasked, Locale.CHINESE)).isEqualTo("目前尚无需要办理的事项。");
    assertThat(without(unasked, Locale.ENGLISH)).isEqualTo("So far nothing asks for an answer.");
  }

  private static Finding.Builder meeting(Status status) {
    return Findings.finding(
        Duties.MEETING, People.WORKS, month(4), status, new Figures.Count(0, 1));
  }

  private static String without(Finding.Builder finding, Locale locale) {
    return new RemedyTelling(Voice.of(Duties.PLAN, People.BUREAU, locale))
        .without(finding.build())
        .orElse("");
  }
}
