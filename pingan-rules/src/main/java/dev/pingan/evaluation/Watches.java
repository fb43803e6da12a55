package dev.pingan.evaluation;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Shift;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Unit;
import dev.pingan.plan.EachDay.Watch;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a shift keeps the watch that is asked for. Ruling 2.
 *
 * @param organisation whose officers they are
 */
record Watches(Organisation organisation) {

  /** A shift without a unit serves no unit; for the bureau any shift will do. */
  static boolean serves(Shift shift, Bearer bearer) {
    return bearer.unit().isEmpty() || shift.unit().equals(bearer.unit());
  }

  boolean keeps(Watch watch, Entry entry) {
    Shift shift = (Shift) entry.content();
    return watch == Watch.LEADER ? isLed(shift, entry.occurredOn()) : hasOfficer(shift);
  }

  private boolean isLed(Shift shift, LocalDate day) {
    return shift
        .lead()
        .flatMap(organisation::officer)
        .filter(lead -> mayLead(lead, shift.unit(), day))
        .isPresent();
  }

  private static boolean mayLead(Officer lead, Optional<Id<Unit>> unit, LocalDate day) {
    return unit.map(id -> lead.mayLeadShiftOf(id, day)).orElseGet(() -> lead.isOfLeadership(day));
  }

  /** Whether the lead was entitled is not asked here. */
  private boolean hasOfficer(Shift shift) {
    return shift.officers().stream()
        .filter(id -> !shift.lead().equals(Optional.of(id)))
        .anyMatch(id -> organisation.officer(id).isPresent());
  }
}
