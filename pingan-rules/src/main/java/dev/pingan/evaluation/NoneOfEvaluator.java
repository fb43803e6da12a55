package dev.pingan.evaluation;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Incident;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Shape;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.NoneOf;
import dev.pingan.plan.Occasion;
import dev.pingan.report.Figures;
import dev.pingan.report.Note;
import dev.pingan.report.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Judges a zero-incident target; what happened never heals. Rulings 26 and 27. */
final class NoneOfEvaluator implements RequirementEvaluator {
  private final Situation situation;
  private final NoneOf requirement;
  private final Attestations attestations;

  NoneOfEvaluator(Situation situation, NoneOf requirement) {
    this.situation = situation;
    this.requirement = requirement;
    this.attestations = new Attestations(situation);
  }

  @Override
  public Judgement judge(Bearer bearer, Occasion occasion) {
    List<Entry> incidents =
        situation.docket().of(Shape.INCIDENT).stream()
            .filter(entry -> occasion.counts(entry.occurredOn()))
            .filter(entry -> isOne((Incident) entry.content()))
            .toList();
    List<Entry> breaking =
        incidents.stream().filter(e -> breaks(requirement, (Incident) e.content())).toList();
    List<Id<LedgerRecord>> review =
        incidents.stream()
            .filter(e -> wantsRuling(requirement, (Incident) e.content()))
            .map(Entry::id)
            .toList();
    long events = breaking.stream().mapToLong(e -> ((Incident) e.content()).count()).sum();
    Optional<LocalDate> attested = attestations.through();
    Judgement judgement =
        new Judgement()
            .zeroIncidents()
            .evidence(breaking.stream().map(Entry::id).toList())
            .evidence(review)
            .figures(
                new Figures.Events((int) Math.min(events, Integer.MAX_VALUE), review, attested));
    if (attested.filter(through -> !through.isBefore(situation.judgedOn())).isEmpty()) {
      judgement.note(Note.NOT_FULLY_ATTESTED);
    }
    if (!breaking.isEmpty()) {
      judgement.breached(Reason.CONTRARY_EVENT);
    }
    return review.isEmpty() ? judgement : judgement.unknown(Reason.RULING_MISSING);
  }

  /** A count of 0 is no incident. */
  private boolean isOne(Incident incident) {
    return incident.target() == requirement.target() && incident.count() > 0;
  }

  /** Whether only a ruling on its grade settles if it breaks the target. Ruling 26. */
  static boolean wantsRuling(NoneOf requirement, Incident incident) {
    return !breaks(requirement, incident)
        && incident.grade().filter(requirement.spared()::contains).isEmpty();
  }

  private static boolean breaks(NoneOf requirement, Incident incident) {
    return requirement.breaking().isEmpty()
        || incident.grade().filter(requirement.breaking()::contains).isPresent();
  }
}
