package dev.pingan.evaluation;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.Shift;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Unit;
import dev.pingan.plan.EachDay;
import dev.pingan.plan.EachDay.Watch;
import dev.pingan.plan.Occasion;
import dev.pingan.report.Figures;
import dev.pingan.report.Note;
import dev.pingan.report.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges the watch on each day of a run; a missed past day is never cured. Rulings 2 and 3. */
final class EachDayEvaluator implements RequirementEvaluator {
  private final Situation situation;
  private final Watch watch;
  private final Optional<Occasion> lastRun;
  private final Map<Bearer, Map<LocalDate, List<Id<LedgerRecord>>>> watched = new HashMap<>();

  EachDayEvaluator(Situation situation, EachDay requirement, List<Occasion> runs) {
    this.situation = situation;
    this.watch = requirement.watch();
    this.lastRun = runs.stream().reduce((one, later) -> later);
    Watches watches = new Watches(situation.organisation());
    situation.docket().of(Shape.SHIFT).stream()
        .filter(entry -> watches.keeps(watch, entry))
        .forEach(this::add);
  }

  @Override
  public Judgement judge(Bearer bearer, Occasion run) {
    if (run.unpublished().isPresent()) {
      return new Judgement().unknown(Reason.CALENDAR_MISSING);
    }
    Map<LocalDate, List<Id<LedgerRecord>>> own = watched.getOrDefault(bearer, Map.of());
    List<LocalDate> missing = new ArrayList<>();
    int kept = 0;
    Judgement judgement = new Judgement();
    for (LocalDate day : run.window().stream().toList()) {
      if (own.containsKey(day)) {
        kept++;
        judgement.evidence(own.getOrDefault(day, List.of()));
      } else if (day.isBefore(situation.asOf())) {
        missing.add(day);
      }
    }
    int days = run.window().lengthInDays();
    judgement.figures(new Figures.Watch(days, kept, missing));
    Reason lacking = watch == Watch.LEADER ? Reason.LEAD_MISSING : Reason.OFFICER_MISSING;
    if (!missing.isEmpty()) {
      judgement.breached(lacking);
    }
    if (kept == days) {
      judgement.completed(run.lastDay(), run.lastDay());
    } else {
      judgement.because(lacking);
    }
    if (kept > 0 && kept < days) {
      judgement.partly();
    }
    return nextNotice(judgement, run);
  }

  /** The days between this year's last listed holiday and New Year come with the next notice. */
  private Judgement nextNotice(Judgement judgement, Occasion run) {
    boolean isLastPublished =
        situation.calendar().isPublished(situation.year())
            && !situation.calendar().isPublished(situation.year().plusYears(1));
    return isLastPublished && lastRun.equals(Optional.of(run))
        ? judgement.note(Note.NEXT_NOTICE_MAY_ADD_DAYS)
        : judgement;
  }

  /** A shift without a unit serves no unit; for the bureau any shift will do. */
  private void add(Entry entry) {
    Optional<Id<Unit>> unit = ((Shift) entry.content()).unit();
    unit.ifPresent(id -> add(Bearer.unit(id), entry));
    add(Bearer.bureau(), entry);
  }

  private void add(Bearer bearer, Entry entry) {
    watched
        .computeIfAbsent(bearer, any -> new HashMap<>())
        .computeIfAbsent(entry.occurredOn(), day -> new ArrayList<>())
        .add(entry.id());
  }
}
