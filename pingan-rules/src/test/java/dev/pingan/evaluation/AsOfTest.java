package dev.pingan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.report.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The as-of day: entries dated after it never count. */
class AsOfTest {
  private final World year = Example.wholeYear();

  @Test
  void onEveryDayTheReportIsWhatALedgerThatEndedThatDayWouldGive() {
    Assessment whole = year.assessed();
    LocalDate end = LocalDate.parse("2024-02-02");
    for (LocalDate day = LocalDate.parse("2022-12-30"); day.isBefore(end); day = day.plusDays(1)) {
      List<Finding> fresh = year.asIfItEndedOn(day).report(day.toString()).findings();
      assertThat(whole.report(day).findings()).as("as of %s", day).isEqualTo(fresh);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-12-31", "2023-04-15", "2023-06-11", "2023-12-31", "2024-02-01"})
  void theOrderOfDeliveryAndRedeliveryPlayNoPart(String day) {
    List<LedgerRecord> twice = new ArrayList<>(year.ledger().records());
    Collections.reverse(twice);
    twice.addAll(year.ledger().records());

    assertThat(year.evaluator().gather(Ledger.of(twice)).report(LocalDate.parse(day)).findings())
        .isEqualTo(year.report(day).findings());
  }

  @Test
  void theSameFindingsAreAskedOnEveryDay() {
    List<String> ids = ids("2022-12-31");

    assertThat(ids("2023-06-11")).isEqualTo(ids);
    assertThat(ids("2024-02-01")).isEqualTo(ids).doesNotHaveDuplicates();
  }

  private List<String> ids(String day) {
    return year.report(day).findings().stream().map(Finding::id).toList();
  }
}
