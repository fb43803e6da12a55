package dev.pingan.evaluation;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.facts.Facts;
import dev.pingan.facts.Numbering;
import dev.pingan.identity.InvalidModelException;
import dev.pingan.ledger.EffectiveLedger;
import dev.pingan.ledger.Ledger;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Evaluates a plan for an organisation: the front door of this module.
 *
 * <pre>{@code
 * Plan plan = PublicSafetyPlan.forYear(Year.of(2023));
 * Evaluator evaluator = Evaluator.of(plan, organisation);
 * ComplianceReport report = evaluator.gather(ledger).report(LocalDate.of(2023, 9, 15));
 * }</pre>
 *
 * <p>Nothing here reads a clock, a zone or a locale. Immutable and thread-safe.
 */
public final class Evaluator {
  private final Plan plan;
  private final Numbering numbering;
  private final HolidayCalendar calendar;

  private final Overlay overlay;

  private Evaluator(Plan plan, Numbering numbering, HolidayCalendar calendar, Overlay overlay) {
    this.plan = plan;
    this.numbering = numbering;
    this.calendar = calendar;
    this.overlay = overlay;
  }

  /** Returns an evaluator with the holiday arrangements that ship with the library. */
  public static Evaluator of(Plan plan, Organisation organisation) {
    return of(plan, organisation, HolidayCalendar.published());
  }

  /** Returns an evaluator with the host's own holiday calendar. */
  public static Evaluator of(Plan plan, Organisation organisation, HolidayCalendar calendar) {
    return new Evaluator(plan, Numbering.of(organisation), calendar, Overlay.none());
  }

  /** Returns an evaluator of another plan (a reading, a reform) for the same organisation. */
  public Evaluator withPlan(Plan other) {
    return new Evaluator(other, numbering, calendar, overlay);
  }

  /**
   * Returns an evaluator that lays those dispensations, and no others, over every report.
   *
   * @throws InvalidModelException if one is for something that does not exist or that nobody can
   *     dispense with; all such at once, each with the valid choices
   */
  public Evaluator withDispensations(List<Dispensation> dispensations) {
    InvalidModelException.throwIfAny(
        "the list of dispensations",
        DispensationCheck.of(dispensations, plan, numbering, calendar));
    return new Evaluator(plan, numbering, calendar, Overlay.of(dispensations));
  }

  /** Returns the numbers by which facts must know the organisation to be evaluated here. */
  public Numbering numbering() {
    return numbering;
  }

  /** Gathers the facts of all that the ledger holds. */
  public Assessment gather(Ledger ledger) {
    return gather(ledger, Optional.empty());
  }

  /** Gathers the facts of what the ledger held at that instant: what was known then. */
  public Assessment gather(Ledger ledger, Instant knownAt) {
    return gather(ledger.asKnownAt(knownAt), Optional.of(knownAt));
  }

  /**
   * Evaluates over facts gathered elsewhere.
   *
   * @throws IllegalArgumentException if they are of another organisation
   */
  public Assessment over(Facts facts) {
    String own = numbering.organisation().digest();
    String theirs = facts.numbering().organisation().digest();
    if (!own.equals(theirs)) {
      throw new IllegalArgumentException(
          "the facts are of an organisation with the digest "
              + theirs
              + ", this evaluator's has "
              + own
              + "; gather them for the same");
    }
    return new Assessment(plan, calendar, overlay, facts, Provenance.unknown());
  }

  private Assessment gather(Ledger ledger, Optional<Instant> knownAt) {
    EffectiveLedger effective = ledger.effective();
    Facts facts = Facts.of(numbering, effective);
    return new Assessment(
        plan, calendar, overlay.asKnownAt(knownAt), facts, Provenance.of(effective, knownAt));
  }
}
