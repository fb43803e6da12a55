package dev.pingan.evaluation;

import static dev.pingan.plan.LatePolicy.CURES_LATE;
import static dev.pingan.plan.LatePolicy.RECORDED_ONLY;
import static dev.pingan.report.Phase.AFTER;
import static dev.pingan.report.Phase.BEFORE;
import static dev.pingan.report.Phase.WITHIN;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.FULFILLED_LATE;
import static dev.pingan.report.Status.HELD;
import static dev.pingan.report.Status.HOLDING;
import static dev.pingan.report.Status.NOT_APPLICABLE;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UNDETERMINED;
import static dev.pingan.report.Status.UPCOMING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.plan.LatePolicy;
import dev.pingan.report.Phase;
import dev.pingan.report.Reason;
import dev.pingan.report.Status;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The truth table of {@link Status}, row by row: each row also carries what every row below it asks
 * for, so that only its place above them decides. Ruling 9.
 */
class StatusTableTest {
  static Stream<Arguments> rows() {
    return Stream.of(
        row("owes nothing", notOwed(), NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE),
        row("not triggered", untriggered(), UPCOMING, NOT_APPLICABLE, NOT_APPLICABLE),
        row("contrary entry", breached(), UPCOMING, BREACHED, BREACHED),
        row("fact missing", unknown(), UPCOMING, UNDETERMINED, UNDETERMINED),
        row("zero incidents", zeroIncidents(), UPCOMING, HOLDING, HELD),
        row("performed in time", new Judgement().inTime(), UPCOMING, FULFILLED, FULFILLED),
        row("performed late", late(), UPCOMING, FULFILLED_LATE, FULFILLED_LATE),
        row("performed in part", new Judgement().partly(), UPCOMING, OPEN, BREACHED),
        row("not performed", new Judgement(), UPCOMING, OPEN, BREACHED),
        row("own limits still run", new Judgement().pending(), UPCOMING, OPEN, OPEN));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void theFirstRowThatFitsDecides(
      String when, Judgement judgement, Status before, Status within, Status after) {
    assertThat(judgement.status(BEFORE, CURES_LATE)).as(when).isEqualTo(before);
    assertThat(judgement.status(WITHIN, CURES_LATE)).as(when).isEqualTo(within);
    assertThat(judgement.status(AFTER, CURES_LATE)).as(when).isEqualTo(after);
  }

  @Test
  void latenessThatIsRecordedOnlyDoesNotCure() {
    assertThat(late().status(AFTER, RECORDED_ONLY)).isEqualTo(BREACHED);
    assertThat(new Judgement().inTime().status(AFTER, RECORDED_ONLY)).isEqualTo(FULFILLED);
  }

  @Test
  void onlyWhatFallsShortIsUnsureOrDoesNotApplyHasReasons() {
    Judgement judgement = new Judgement().because(Reason.TOO_FEW);

    for (Status well : List.of(UPCOMING, FULFILLED, HOLDING, HELD)) {
      assertThat(judgement.reasons(well)).isEmpty();
    }
    for (Status ill : List.of(BREACHED, UNDETERMINED, OPEN, FULFILLED_LATE)) {
      assertThat(judgement.reasons(ill)).containsExactly(Reason.TOO_FEW);
    }
    assertThat(notOwed().reasons(NOT_APPLICABLE)).containsExactly(Reason.NO_BASE);
    assertThat(new Judgement().untriggered().reasons(NOT_APPLICABLE))
        .containsExactly(Reason.NO_TRIGGER);
  }

  @Test
  void theOrderOfStatusesIsTheOrderOfARollUp() {
    assertThat(Status.values())
        .containsExactly(
            BREACHED,
            UNDETERMINED,
            OPEN,
            FULFILLED_LATE,
            HOLDING,
            UPCOMING,
            FULFILLED,
            HELD,
            NOT_APPLICABLE);
  }

  @Test
  void exactlyOneStatusHoldsWhateverIsFound() {
    for (Phase phase : Phase.values()) {
      for (LatePolicy policy : LatePolicy.values()) {
        rows()
            .map(row -> (Judgement) row.get()[1])
            .forEach(judgement -> assertThat(judgement.status(phase, policy)).isNotNull());
      }
    }
  }

  private static Arguments row(
      String when, Judgement judgement, Status before, Status within, Status after) {
    return Arguments.of(when, judgement, before, within, after);
  }

  private static Judgement notOwed() {
    return all(Judgement.notOwed(Reason.NO_BASE).untriggered().breached(Reason.CONTRARY_EVENT));
  }

  private static Judgement untriggered() {
    return all(new Judgement().untriggered().breached(Reason.CONTRARY_EVENT));
  }

  private static Judgement breached() {
    return all(new Judgement().breached(Reason.CONTRARY_EVENT));
  }

  private static Judgement unknown() {
    return all(new Judgement());
  }

  private static Judgement zeroIncidents() {
    return new Judgement().zeroIncidents().inTime();
  }

  private static Judgement late() {
    return new Judgement().late(1, Reason.COMPLETED_LATE);
  }

  /** Also a fact missing, zero incidents, and performed in time. */
  private static Judgement all(Judgement judgement) {
    return judgement.unknown(Reason.RULING_MISSING).zeroIncidents().inTime();
  }
}
