package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.act;
import static dev.pingan.evaluation.Doings.mobilisation;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.ledger.Kind.TRAINING;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED_LATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.calendar.DayKind;
import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.calendar.ListedDay;
import dev.pingan.change.FindingChange;
import dev.pingan.change.ReportChange;
import dev.pingan.identity.Id;
import dev.pingan.report.ComplianceReport;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report can be made again, held against another, and what differs is named. */
class VerifyTest {
  private final World world = world(bureau().unit("u1")).tells(mobilisation("u1").on("2023-04-20"));

  @Test
  void theSameInputsMakeTheSameReport() {
    assertThat(world.assessed().verify(world.report("2023-06-30"))).isEmpty();
    assertThat(world.report("2023-06-30")).isEqualTo(world.report("2023-06-30"));
  }

  @Test
  void aUnitsPartIsHeldAgainstThatUnitsPart() {
    ComplianceReport part = world.report("2023-06-30").partOf(Id.of("u1"));

    assertThat(world.assessed().verify(part)).isEmpty();
    world.tells(act(TRAINING, "u1").on("2023-06-01"));
    assertThat(world.assessed().verify(part)).contains("findings");
  }

  @Test
  void anotherLedgerIsNamed() {
    ComplianceReport earlier = world.report("2023-04-30");
    world.tells(mobilisation("u1").on("2023-04-10"));

    assertThat(world.assessed().verify(earlier))
        .containsExactly("ledgerDigest", "entries", "findings");
  }

  @Test
  void anotherReadingIsNamed() {
    ComplianceReport earlier = world.report("2023-04-30");
    world.reading("limit-day", "excluded");

    assertThat(world.assessed().verify(earlier))
        .containsExactly("planDigest", "readings", "findings");
  }

  @Test
  void theNextYearsNoticeIsNamedSinceItMayAddDutyDays() {
    ComplianceReport earlier = world.inYear(2026).report("2026-06-30");
    ListedDay newYear =
        ListedDay.builder()
            .date(LocalDate.of(2027, 1, 1))
            .holiday("元旦")
            .kind(DayKind.DAY_OFF)
            .basis(ListedDay.Basis.STATUTORY)
            .build();
    world.calendar(HolidayCalendar.published().overlaidWith(List.of(newYear)));

    assertThat(world.assessed().verify(earlier)).containsExactly("calendarDigest", "findings");
  }

  @Test
  void whatWasSetAsideSinceIsNamed() {
    world.tells(act(TRAINING, "u1").on("2023-04-20").as("t").recordedAt("2023-05-01T00:00:00Z"));
    ComplianceReport earlier = world.report("2023-04-30");
    world.tells(act(TRAINING, "u1").on("2023-04-21").as("t").recordedAt("2023-05-02T00:00:00Z"));

    assertThat(world.assessed().verify(earlier)).containsExactly("rejected");
  }

  @Test
  void whatChangedSinceTheLastReportIsToldFindingByFinding() {
    ReportChange change =
        ReportChange.between(world.report("2023-04-16"), world.report("2023-04-30"));

    FindingChange meeting =
        change.ofStatus().stream()
            .filter(c -> c.id().equals("mobilisation/unit:u1/2023"))
            .findFirst()
            .orElseThrow();
    assertThat(meeting.before().orElseThrow().status()).isEqualTo(BREACHED);
    assertThat(meeting.after().orElseThrow().status()).isEqualTo(FULFILLED_LATE);
    assertThat(meeting.isWorse()).isFalse();
    assertThat(
            ReportChange.between(world.report("2023-04-16"), world.report("2023-04-16")).changes())
        .isEmpty();
  }
}
