package dev.pingan.naive;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Shift;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.PostKind;
import dev.pingan.organisation.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** C067 and C068: who is on watch on each duty day. Rulings 2 and 3. */
final class DutyRules {
  private final Scene scene;
  private final DutyDays days;

  DutyRules(Scene scene) {
    this.scene = scene;
    this.days = new DutyDays(scene);
  }

  List<NaiveFinding> leadShift() {
    return duty("lead-shift", this::isLed);
  }

  List<NaiveFinding> dutyShift() {
    return duty("duty-shift", this::isStaffed);
  }

  private List<NaiveFinding> duty(String rule, Predicate<Dated<Shift>> serves) {
    if (days.isYearPublished() && days.runs().isEmpty()) {
      // Nothing to keep watch on.
      return scene.nobody(rule);
    }
    List<Dated<Shift>> shifts = scene.all(Shift.class).stream().filter(serves).toList();
    if (scene.plan().reads("duty-bearer", "bureau")) {
      // Any shift of the day: of the whole bureau, or of a known unit.
      return occasions(
              rule,
              "bureau",
              shifts.stream()
                  .filter(s -> s.what().unit().stream().allMatch(scene::isKnown))
                  .toList())
          .toList();
    }
    return scene.perUnit(
        rule,
        unit ->
            occasions(
                rule,
                Scene.bearer(unit),
                shifts.stream()
                    .filter(s -> s.what().unit().equals(Optional.of(unit.id())))
                    .toList()));
  }

  private Stream<NaiveFinding> occasions(String rule, String bearer, List<Dated<Shift>> shifts) {
    // Without an arrangement the holidays are not known; sensitive periods are judged beside them.
    String unknown = scene.upcoming(scene.year()) ? "UPCOMING" : "UNDETERMINED";
    Stream<NaiveFinding> holidays =
        days.isYearPublished()
            ? Stream.empty()
            : Stream.of(NaiveFinding.of(rule, bearer, scene.year(), unknown));
    return Stream.concat(
        holidays, days.runs().stream().map(run -> judged(rule, bearer, run, shifts)));
  }

  private NaiveFinding judged(String rule, String bearer, Slot run, List<Dated<Shift>> shifts) {
    NaiveFinding finding = NaiveFinding.of(rule, bearer, run, "UPCOMING");
    if (scene.upcoming(run)) {
      return finding;
    }
    List<LocalDate> lacking =
        run.start()
            .datesUntil(run.end())
            .filter(day -> shifts.stream().noneMatch(s -> s.day().equals(day)))
            .toList();
    // The as-of day itself is not yet missed, and nothing cures a day that was.
    long missed = lacking.stream().filter(day -> day.isBefore(scene.asOf())).count();
    finding =
        finding
            .figure("days", run.start().datesUntil(run.end()).count())
            .figure("missingDays", missed);
    if (missed > 0) {
      return finding.status("BREACHED");
    }
    return lacking.isEmpty()
        ? finding.status("FULFILLED").completed(run.lastDay())
        : finding.status("OPEN");
  }

  /** Ruling 2: by a leader of the shift's unit, or a member of the bureau's leadership. */
  private boolean isLed(Dated<Shift> shift) {
    return shift
        .what()
        .lead()
        .flatMap(scene.organisation()::officer)
        .filter(o -> mayLead(o, shift.what().unit(), shift.day()))
        .isPresent();
  }

  private static boolean mayLead(Officer officer, Optional<Id<Unit>> unit, LocalDate day) {
    boolean ofTheUnit = unit.isPresent() && officer.unit().equals(unit);
    return holds(officer, PostKind.LEADERSHIP, day)
        || (ofTheUnit
            && (holds(officer, PostKind.UNIT_LEADER, day)
                || holds(officer, PostKind.IN_CHARGE, day)
                || holds(officer, PostKind.DEPUTY_SECTION, day)));
  }

  private static boolean holds(Officer officer, PostKind kind, LocalDate day) {
    return officer.posts().stream()
        .anyMatch(post -> post.kind() == kind && post.held().contains(day));
  }

  /** Ruling 2: a known officer other than the lead, whether or not the lead was entitled. */
  private boolean isStaffed(Dated<Shift> shift) {
    return shift.what().officers().stream()
        .filter(id -> scene.organisation().officer(id).isPresent())
        .anyMatch(id -> !shift.what().lead().equals(Optional.of(id)));
  }
}
