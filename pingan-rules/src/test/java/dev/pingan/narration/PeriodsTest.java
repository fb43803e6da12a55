package dev.pingan.narration;

import static dev.pingan.narration.Findings.days;
import static dev.pingan.narration.Findings.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Rule;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Windows as a reader of each language writes them. */
class PeriodsTest {
  private static final Plan EXCLUDED =
      PublicSafetyPlan.of(Year.of(2023))
          .under(PublicSafetyPlan.readings().with("limit-day", "excluded"));
  private static final Rule BEFORE_THE_15TH = EXCLUDED.rule(Id.of("mobilisation")).orElseThrow();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-01-01 | 2023-12-31 | 于2023年内                    | in 2023
          2023-07-01 | 2023-09-30 | 于2023年第三季度              | in the third quarter of 2023
          2023-02-01 | 2023-04-30 | 于2023年2月1日至4月30日       | from 1 February to 30 April 2023
          2024-02-01 | 2024-02-29 | 于2024年2月                   | in February 2024
          2023-02-01 | 2023-02-10 | 于2023年2月上旬               | in the first ten days of February 2023
          2023-02-11 | 2023-02-20 | 于2023年2月中旬               | in the middle ten days of February 2023
          2023-02-21 | 2023-02-28 | 于2023年2月下旬               | in the last part of February 2023, from the 21st
          2024-02-21 | 2024-02-28 | 于2024年2月21日至28日         | from 21 to 28 February 2024
          2023-04-01 | 2023-04-15 | 于2023年4月1日至15日          | from 1 to 15 April 2023
          2023-04-05 | 2023-04-05 | 于2023年4月5日                | on 5 April 2023
          2023-12-30 | 2024-01-02 | 于2023年12月30日至2024年1月2日 | from 30 December 2023 to 2 January 2024
          """)
  void aWindowIsNamedByItsShape(String first, String last, String zh, String en) {
    Finding finding =
        finding(Duties.STRANGE, Bearer.bureau(), days(first, last), Status.OPEN).build();
    assertThat(when(Locale.CHINESE, finding)).isEqualTo(zh);
    assertThat(when(Locale.ENGLISH, finding)).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource({"2023-03-31, 于2023年3月31日前（含当日）, by 31 March 2023"})
  void aLimitIsALimitThoughItEndsAQuarter(String last, String zh, String en) {
    Finding finding =
        finding(Duties.MEETING, People.WORKS, days("2023-01-01", last), Status.OPEN).build();
    assertThat(when(Locale.CHINESE, finding)).isEqualTo(zh);
    assertThat(when(Locale.ENGLISH, finding)).isEqualTo(en);
  }

  /** By 15 April, that day not included: the window ends the day before, whatever it rolls to. */
  @Test
  void aLimitThatDoesNotCountItselfIsNamedAllTheSame() {
    Finding finding =
        finding(BEFORE_THE_15TH, People.WORKS, days("2023-01-01", "2023-04-14"), Status.OPEN)
            .build();
    assertThat(when(EXCLUDED, Locale.CHINESE, finding)).isEqualTo("于2023年4月15日前（不含当日）");
    assertThat(when(EXCLUDED, Locale.ENGLISH, finding)).isEqualTo("before 15 April 2023");
  }

  @Test
  void anExtensionRunsThroughItsLastDayHoweverTheLimitIsRead() {
    Finding finding =
        finding(BEFORE_THE_15TH, People.WORKS, days("2023-01-01", "2023-04-30"), Status.OPEN)
            .dispensations(List.of(Id.of("d1")))
            .build();
    assertThat(when(EXCLUDED, Locale.CHINESE, finding)).isEqualTo("于2023年4月30日前（含当日）");
    assertThat(when(EXCLUDED, Locale.ENGLISH, finding)).isEqualTo("by 30 April 2023");
  }

  @ParameterizedTest
  @CsvSource({"全国两会, 于2023年3月1日至10日全国两会期间, 'over 全国两会, 1 to 10 March 2023'"})
  void aRunIsCalledByItsNamesThoughItFillsTenDays(String name, String zh, String en) {
    Finding finding =
        finding(Duties.LEAD, People.WORKS, days("2023-03-01", "2023-03-10"), Status.OPEN)
            .occasionNames(List.of(name))
            .build();
    assertThat(when(Locale.CHINESE, finding)).isEqualTo(zh);
    assertThat(when(Locale.ENGLISH, finding)).isEqualTo(en);
  }

  private static String when(Locale locale, Finding finding) {
    return when(Duties.PLAN, locale, finding);
  }

  private static String when(Plan plan, Locale locale, Finding finding) {
    return new Periods(Messages.in(locale), plan).of(finding).when();
  }
}
