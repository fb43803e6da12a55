package dev.pingan.evaluation;

import dev.pingan.evaluation.Told.Doing;
import dev.pingan.identity.Id;
import dev.pingan.ledger.AccidentGrade;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Incident;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Measure;
import dev.pingan.ledger.NilReport;
import dev.pingan.ledger.Outcome;
import dev.pingan.ledger.Place;
import dev.pingan.ledger.Shift;
import dev.pingan.ledger.Step;
import dev.pingan.ledger.Survey;
import dev.pingan.ledger.Visit;
import dev.pingan.ledger.VisitTask;
import dev.pingan.ledger.ZeroTarget;
import dev.pingan.organisation.KeySite;
import dev.pingan.organisation.Officer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What may happen and be told; an actor is the id of a unit, or {@link #BUREAU}, or the group. */
final class Doings {
  static final String BUREAU = "the bureau";
  static final String STANDING_GROUP = "the standing group";

  private Doings() {}

  static Doing act(Kind kind, String... by) {
    return () -> Act.builder().kind(kind).by(actors(by)).build();
  }

  static Doing mobilisation(String... units) {
    return act(Kind.MOBILISATION, units);
  }

  static Doing roster(String unit) {
    return act(Kind.ROSTER, unit);
  }

  static Doing villageMeeting(String village, String by) {
    return () ->
        Act.builder().kind(Kind.VILLAGE_MEETING).by(actors(by)).village(Id.of(village)).build();
  }

  static Doing banners(int items, Place place, String... by) {
    return () -> Act.builder().kind(Kind.BANNER).by(actors(by)).place(place).items(items).build();
  }

  static MeasureDoing measure(Kind kind, String... by) {
    return new MeasureDoing(kind, List.of(by), Optional.empty(), Optional.empty());
  }

  /** A visit that did all four tasks. */
  static Doing visit(String unit, String household, int reached) {
    return visit(unit, household, reached, VisitTask.values());
  }

  static Doing visit(String unit, String household, int reached, VisitTask... tasks) {
    return () ->
        Visit.builder()
            .unit(Id.of(unit))
            .household(Id.of(household))
            .tasks(tasks)
            .membersReached(reached)
            .build();
  }

  static ShiftDoing shift(String unit) {
    return new ShiftDoing(Optional.of(unit), Optional.empty(), List.of());
  }

  static ShiftDoing shiftOfNoUnit() {
    return new ShiftDoing(Optional.empty(), Optional.empty(), List.of());
  }

  static Doing matter(String number, String unit) {
    return matter(Kind.DISPUTE, number, unit);
  }

  static Doing matter(Kind kind, String number, String unit) {
    return () -> Case.builder().caseId(Id.of(number)).kind(kind).unit(Id.of(unit)).build();
  }

  static Doing signedComplaint(String number) {
    return () -> Case.builder().caseId(Id.of(number)).kind(Kind.COMPLAINT).signed(true).build();
  }

  static Doing anonymousComplaint(String number) {
    return () -> Case.builder().caseId(Id.of(number)).kind(Kind.COMPLAINT).signed(false).build();
  }

  static Doing misconduct(String number, String code) {
    return () -> Case.builder().caseId(Id.of(number)).kind(Kind.MISCONDUCT).code(code).build();
  }

  static Doing inspection(String number, int problems, String by) {
    return () ->
        Case.builder()
            .caseId(Id.of(number))
            .kind(Kind.INSPECTION)
            .problems(problems)
            .by(actors(by))
            .build();
  }

  static StepDoing step(Kind kind, String number) {
    return new StepDoing(kind, number, Optional.empty(), List.of(), false, false);
  }

  static StepDoing returnVisit(String number, Outcome outcome) {
    return new StepDoing(
        Kind.RETURN_VISIT, number, Optional.of(outcome), List.of("u1"), false, false);
  }

  static StepDoing verified(String number, Outcome outcome) {
    return new StepDoing(
        Kind.VERIFIED, number, Optional.of(outcome), List.of(BUREAU), false, false);
  }

  static Doing incidents(int count, ZeroTarget target) {
    return () -> Incident.builder().target(target).count(count).build();
  }

  static Doing accident(AccidentGrade grade) {
    return () -> Incident.builder().target(ZeroTarget.Z7).grade(grade).build();
  }

  static Doing nothingHappenedThrough(String day, String... by) {
    return () -> NilReport.of(actors(by), LocalDate.parse(day));
  }

  static Doing survey(int valid, int positive) {
    return () -> Survey.of(valid, positive);
  }

  private static Set<Actor> actors(String... by) {
    return actors(List.of(by));
  }

  private static Set<Actor> actors(List<String> by) {
    return by.stream().map(Doings::actor).collect(Collectors.toSet());
  }

  private static Actor actor(String name) {
    return switch (name) {
      case BUREAU -> Actor.bureau();
      case STANDING_GROUP -> Actor.standingGroup();
      default -> Actor.unit(Id.of(name));
    };
  }

  record MeasureDoing(Kind kind, List<String> by, Optional<String> site, Optional<LocalDate> until)
      implements Doing {
    MeasureDoing at(String keySite) {
      return new MeasureDoing(kind, by, Optional.of(keySite), until);
    }

    /** That is the first day on which it is no longer in place. */
    MeasureDoing until(String day) {
      return new MeasureDoing(kind, by, site, Optional.of(LocalDate.parse(day)));
    }

    @Override
    public Measure content() {
      return Measure.builder()
          .kind(kind)
          .by(actors(by))
          .site(site.map(KeySite::id))
          .until(until)
          .build();
    }
  }

  record ShiftDoing(Optional<String> unit, Optional<String> lead, List<String> officers)
      implements Doing {
    ShiftDoing ledBy(String officer) {
      return new ShiftDoing(unit, Optional.of(officer), officers);
    }

    ShiftDoing with(String... onDuty) {
      return new ShiftDoing(unit, lead, List.of(onDuty));
    }

    @Override
    public Shift content() {
      return Shift.builder()
          .unit(unit.map(Id::of))
          .lead(lead.map(Id::of))
          .officers(officers.stream().map(Id::<Officer>of).toList())
          .build();
    }
  }

  record StepDoing(
      Kind kind,
      String number,
      Optional<Outcome> outcome,
      List<String> doers,
      boolean isExplained,
      boolean hasNextStep)
      implements Doing {
    StepDoing by(String... whom) {
      return new StepDoing(kind, number, outcome, List.of(whom), isExplained, hasNextStep);
    }

    StepDoing explained() {
      return new StepDoing(kind, number, outcome, doers, true, hasNextStep);
    }

    StepDoing withNextStep() {
      return new StepDoing(kind, number, outcome, doers, isExplained, true);
    }

    @Override
    public Step content() {
      return Step.builder()
          .caseId(Id.of(number))
          .kind(kind)
          .outcome(outcome)
          .by(actors(doers))
          .explained(isExplained)
          .nextStep(hasNextStep)
          .build();
    }
  }
}
