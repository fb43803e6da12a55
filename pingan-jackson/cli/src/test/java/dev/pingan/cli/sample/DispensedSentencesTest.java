package dev.pingan.cli.sample;

import static dev.pingan.cli.sample.SampleReports.LEDGER;
import static dev.pingan.cli.sample.SampleReports.ORGANISATION;
import static dev.pingan.cli.sample.SampleReports.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.evaluation.Evaluator;
import dev.pingan.identity.Id;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Dispensation.Grant;
import dev.pingan.plan.Dispensation.Grant.Excuse;
import dev.pingan.plan.Dispensation.Grant.Extension;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Unit u04 held its meeting on 18 April, three days late; nobody reached household h0206 of village
 * v02 in April. Ruling 34.
 */
@DisplayName("Findings of the sample under dispensations are told with and without")
class DispensedSentencesTest {
  private static final List<Dispensation> GRANTED =
      List.of(
          granted(
              "LQ-2023-11",
              Days.on(4, 14),
              new Extension(
                  Id.of("mobilisation"), Bearer.unit(Id.of("u04")), "2023", Days.on(4, 20))),
          granted(
              "LQ-2023-14", Days.on(4, 28), new Excuse(Id.of("h0206"), Optional.of("2023-04"))));

  @Test
  void moreTimeForTheMeeting() {
    String id = "mobilisation/unit:u04/2023";
    assertThat(tell(Locale.CHINESE, id))
        .isEqualTo(
            "环境卫生所“召开动员大会”已于2023年4月18日完成，台账记有1次（2023年4月20日前，方案四(一)第1句）；"
                + "已计入经批准的例外LQ-2023-11（岳明澜于2023年4月14日批准，事由“approved-by-the-head”，时限延至2023年4月20日），不计则为“逾期完成”。");
    assertThat(tell(Locale.ENGLISH, id))
        .isEqualTo(
            "Street Cleaning Office met “Mobilisation meeting” on 18 April 2023; the ledger shows 1"
                + " meeting (by 20 April 2023; section 四(一), sentence 1); this counts the approved"
                + " dispensation LQ-2023-11 (by Yue Minglan on 14 April 2023, reason"
                + " “approved-by-the-head”: time until 20 April 2023); without it the verdict would be “completed late”.");
  }

  @Test
  void theHouseholdNeedNotBeVisited() {
    String id = "households/village:v02/2023-04";
    assertThat(tell(Locale.CHINESE, id))
        .contains("应走访45户，已全部到位", "期间迁入迁出1户不计")
        .endsWith(
            "；已计入经批准的例外LQ-2023-14（岳明澜于2023年4月28日批准，事由“approved-by-the-head”，户号h0206免予走访），不计则为“未达标”。");
    assertThat(tell(Locale.ENGLISH, id))
        .contains("all of 45 households are fully visited")
        .endsWith(
            "; this counts the approved dispensation LQ-2023-14 (by Yue Minglan on 28 April 2023,"
                + " reason “approved-by-the-head”:"
                + " household h0206 excused); without it the verdict would be “not met”.");
  }

  private static String tell(Locale language, String finding) {
    return SampleReports.narrator(language)
        .withDispensations(GRANTED)
        .tell(
            Evaluator.of(PLAN, ORGANISATION)
                .withDispensations(GRANTED)
                .gather(LEDGER)
                .report(Days.on(5, 31))
                .finding(finding)
                .orElseThrow());
  }

  private static Dispensation granted(String id, LocalDate on, Grant grant) {
    return Dispensation.builder()
        .id(Id.of(id))
        .approver(Id.of("o01"))
        .approvedOn(on)
        .recordedAt(Days.at(on, 17, 0))
        .reason("approved-by-the-head")
        .grant(grant)
        .build();
  }
}
