package dev.pingan.evaluation;

import dev.pingan.identity.Id;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.plan.LatePolicy;
import dev.pingan.report.Figures;
import dev.pingan.report.Note;
import dev.pingan.report.Performance;
import dev.pingan.report.Phase;
import dev.pingan.report.Reason;
import dev.pingan.report.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What an evaluator found about one finding, collected axis by axis; from it the status follows.
 */
final class Judgement {
  private Optional<Reason> notOwed = Optional.empty();
  private boolean untriggered;
  private boolean certainBreach;
  private boolean unknown;
  private boolean zeroIncidents;
  private boolean pending;
  private boolean someLate;
  private Performance performance = Performance.NOT;
  private final Set<Reason> reasons = new LinkedHashSet<>();
  private final Set<Note> notes = EnumSet.noneOf(Note.class);
  private Optional<Figures> figures = Optional.empty();
  private Optional<LocalDate> completedOn = Optional.empty();
  private OptionalLong daysLate = OptionalLong.empty();
  private final List<Id<LedgerRecord>> evidence = new ArrayList<>();

  /** The bearer owes nothing here, by structure. */
  static Judgement notOwed(Reason why) {
    Judgement judgement = new Judgement();
    judgement.notOwed = Optional.of(why);
    return judgement;
  }

  /** Nothing asked for an answer. */
  Judgement untriggered() {
    untriggered = true;
    return this;
  }

  /** A contrary entry, or a shortfall that nothing can mend. */
  Judgement breached(Reason why) {
    certainBreach = true;
    return because(why);
  }

  /** A missing fact could still change the status. */
  Judgement unknown(Reason what) {
    unknown = true;
    return because(what);
  }

  /** Limits of its own still run, whatever the window. Ruling 13. */
  Judgement pending() {
    pending = true;
    return this;
  }

  /** Some of it came late, whatever becomes of the rest. */
  Judgement someLate() {
    someLate = true;
    return this;
  }

  /** The requirement is that nothing happens. */
  Judgement zeroIncidents() {
    zeroIncidents = true;
    return this;
  }

  Judgement partly() {
    performance = Performance.PARTLY;
    return this;
  }

  Judgement because(Reason why) {
    reasons.add(why);
    return this;
  }

  Judgement note(Note note) {
    notes.add(note);
    return this;
  }

  Judgement figures(Figures figures) {
    this.figures = Optional.of(figures);
    return this;
  }

  Judgement evidence(List<Id<LedgerRecord>> ids) {
    evidence.addAll(ids);
    return this;
  }

  /** Performed wholly on that day; late if that is after the last day. */
  Judgement completed(LocalDate day, LocalDate lastDay) {
    completedOn = Optional.of(day);
    long late = ChronoUnit.DAYS.between(lastDay, day);
    return late > 0 ? late(late, Reason.COMPLETED_LATE) : inTime();
  }

  /** Performed wholly, in time, on no day in particular. */
  Judgement inTime() {
    performance = Performance.IN_TIME;
    return this;
  }

  /** Performed wholly, so many days late. */
  Judgement late(long days, Reason why) {
    performance = Performance.LATE;
    daysLate = OptionalLong.of(days);
    return someLate().because(why);
  }

  /** The table in {@link Status}, row by row. */
  Status status(Phase phase, LatePolicy policy) {
    if (notOwed.isPresent()) {
      return Status.NOT_APPLICABLE;
    }
    if (phase == Phase.BEFORE) {
      return Status.UPCOMING;
    }
    if (untriggered) {
      return Status.NOT_APPLICABLE;
    }
    if (certainBreach) {
      return Status.BREACHED;
    }
    if (unknown) {
      return Status.UNDETERMINED;
    }
    boolean within = phase == Phase.WITHIN;
    if (zeroIncidents) {
      return within ? Status.HOLDING : Status.HELD;
    }
    if (performance == Performance.IN_TIME) {
      return Status.FULFILLED;
    }
    if (someLate && policy == LatePolicy.RECORDED_ONLY) {
      return Status.BREACHED;
    }
    if (performance == Performance.LATE) {
      return Status.FULFILLED_LATE;
    }
    return within || pending ? Status.OPEN : Status.BREACHED;
  }

  /** The reasons that belong beside that status. */
  List<Reason> reasons(Status status) {
    return switch (status) {
      case UPCOMING, FULFILLED, HOLDING, HELD -> List.of();
      case NOT_APPLICABLE -> List.of(notOwed.orElse(Reason.NO_TRIGGER));
      case BREACHED, UNDETERMINED, OPEN, FULFILLED_LATE -> List.copyOf(reasons);
    };
  }

  Performance performance() {
    return performance;
  }

  /** The notes, and that it was late where the policy only records it. Ruling 10. */
  Set<Note> notes(LatePolicy policy) {
    Set<Note> all = EnumSet.copyOf(notes);
    if (someLate && policy == LatePolicy.RECORDED_ONLY) {
      all.add(Note.LATE_RECORDED);
    }
    return all;
  }

  Optional<Figures> figures() {
    return figures;
  }

  Optional<LocalDate> completedOn() {
    return completedOn;
  }

  OptionalLong daysLate() {
    return daysLate;
  }

  List<Id<LedgerRecord>> evidence() {
    return evidence;
  }
}
