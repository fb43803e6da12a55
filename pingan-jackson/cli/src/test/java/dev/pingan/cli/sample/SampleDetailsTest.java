package dev.pingan.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.evaluation.Evaluator;
import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.Rejection;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import dev.pingan.report.Details;
import dev.pingan.report.Unattributed.Why;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the sample holds beside the findings: records that feed nothing, and records set aside. */
class SampleDetailsTest {
  private static final Organisation ORGANISATION = SampleOrganisation.organisation();
  private static final Ledger LEDGER = Ledger.of(SampleLedger.records(ORGANISATION));
  private static final Details DETAILS =
      Evaluator.of(PublicSafetyPlan.forYear(Year.of(Days.YEAR)), ORGANISATION)
          .gather(LEDGER)
          .on(LocalDate.of(2024, 1, 31))
          .details(LEDGER);

  @Test
  void namesWhatFeedsNothing() {
    Map<String, Why> why =
        DETAILS.unattributed().stream()
            .collect(Collectors.toMap(u -> u.id().value(), u -> u.why()));
    assertThat(why)
        .containsEntry("visit-h0117-04", Why.VACANT_HOUSEHOLD)
        .containsEntry("visit-h1201-04", Why.VACANT_HOUSEHOLD)
        .containsEntry("visit-h1202-04", Why.VACANT_HOUSEHOLD)
        .containsEntry("training-u98", Why.UNKNOWN_UNIT)
        .containsEntry("case-m16", Why.UNKNOWN_UNIT)
        .containsEntry("step-m77-1", Why.UNKNOWN_CASE)
        .containsEntry("step-i09-1", Why.UNKNOWN_CASE)
        .containsEntry("step-m06-1", Why.BEFORE_ITS_CASE)
        .containsEntry("case-p08", Why.OUTSIDE_THE_YEAR)
        .containsEntry("step-p08-1", Why.OUTSIDE_THE_YEAR)
        .containsEntry("step-m14-1", Why.OUTSIDE_THE_YEAR)
        .containsEntry("archive-u05", Why.OUTSIDE_THE_YEAR)
        .containsEntry("incident-z8", Why.OUTSIDE_THE_YEAR)
        .containsEntry("visit-h0388-04-x", Why.UNKNOWN_ORIGINAL)
        // An unknown household, but a known unit's visit; a mistyped unit, but a known household.
        .doesNotContainKeys("visit-h0199-04", "visit-h0102-04", "body-u01", "step-p06-2");
  }

  @Test
  void namesWhatIsSetAside() {
    List<String> rejected =
        DETAILS.rejected().stream()
            .map(rejection -> rejection.rejected().id() + " " + code(rejection))
            .toList();
    assertThat(rejected)
        .containsExactly(
            "lesson-u02 recorded-at-once",
            "lesson-u02 recorded-at-once",
            "mob-u05-r-r amends-an-amendment",
            "plan-u02 recorded-later");
  }

  private static String code(Rejection rejection) {
    return rejection.reason().code();
  }
}
