package dev.pingan.naive;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.ZeroTarget;
import dev.pingan.organisation.Organisation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The 54 rules, one after the other. Dispensations (ruling 34) and the policy 'recorded only' are
 * not asked here: every rule is judged as the table of rules states it.
 */
public final class NaiveEvaluator {
  private NaiveEvaluator() {}

  /**
   * Returns the findings: by rule in the plan's order, then bearer in the organisation's order,
   * then occasion in time order.
   *
   * @param effective the entries in force, of any day; those after {@code asOf} are ignored
   */
  public static List<NaiveFinding> evaluate(
      NaivePlan plan,
      HolidayCalendar calendar,
      Organisation organisation,
      Collection<Entry> effective,
      LocalDate asOf) {
    Scene scene = Scene.of(plan, calendar, organisation, effective, asOf);
    return Stream.of(
            targets(scene), seats(scene), section4Part1And2(scene), standing(scene), rest(scene))
        .flatMap(findings -> findings)
        .flatMap(List::stream)
        .toList();
  }

  /** Returns through which day the bureau has attested zero incidents, if it has. */
  public static Optional<LocalDate> attestedThrough(
      NaivePlan plan, Organisation organisation, Collection<Entry> effective, LocalDate asOf) {
    return new Attestation(
            Scene.of(plan, HolidayCalendar.published(), organisation, effective, asOf))
        .through();
  }

  /** Section 二: C006 to C017. */
  private static Stream<List<NaiveFinding>> targets(Scene scene) {
    TargetRules targets = new TargetRules(scene);
    return Stream.concat(
        Stream.of(targets.satisfaction(), new PaperRules(scene).survey()),
        Stream.of(ZeroTarget.values()).map(targets::none));
  }

  /** Section 三: C018 to C023. */
  private static Stream<List<NaiveFinding>> seats(Scene scene) {
    SeatRules seats = new SeatRules(scene);
    return Stream.of(
        seats.group(),
        seats.head(),
        seats.deputy(),
        seats.members(),
        seats.office(),
        seats.staff());
  }

  /** Sections 四(一) and 四(二)1 to 4: C024 to C053. */
  private static Stream<List<NaiveFinding>> section4Part1And2(Scene scene) {
    MobilisationRules mobilisation = new MobilisationRules(scene);
    VisitingRules visiting = new VisitingRules(scene);
    MatterRules matters = new MatterRules(scene);
    PublicityRules publicity = new PublicityRules(scene);
    return Stream.of(
        mobilisation.mobilisation(),
        mobilisation.roster(),
        visiting.visiting(),
        new HouseholdRule(scene).households(),
        new PersonRule(scene).persons(),
        visiting.villageMeeting(),
        matters.returnVisit(),
        matters.explanation(),
        matters.nextStep(),
        publicity.banners(),
        publicity.channel("notice-board", Kind.NOTICE_BOARD),
        publicity.channel("publicity-vehicle", Kind.PUBLICITY_VEHICLE),
        publicity.channel("law-lesson", Kind.LAW_LESSON),
        publicity.channel("training", Kind.TRAINING),
        publicity.allYear());
  }

  /** Section 四(二)5: C057 to C068. */
  private static Stream<List<NaiveFinding>> standing(Scene scene) {
    StandingRules standing = new StandingRules(scene);
    DutyRules duty = new DutyRules(scene);
    return Stream.of(
        standing.eachUnit("security-body", Kind.SECURITY_BODY),
        standing.eachUnit("duty-system", Kind.DUTY_SYSTEM),
        standing.eachUnit("standby", Kind.STANDBY),
        standing.eachUnit("patrol", Kind.PATROL),
        standing.eachKeySite("people-defence", Kind.PEOPLE_DEFENCE),
        standing.eachKeySite("physical-defence", Kind.PHYSICAL_DEFENCE),
        standing.eachKeySite("technical-defence", Kind.TECHNICAL_DEFENCE),
        duty.leadShift(),
        duty.dutyShift());
  }

  /** Sections 四(三) and 五: C070 to C106. */
  private static Stream<List<NaiveFinding>> rest(Scene scene) {
    PaperRules papers = new PaperRules(scene);
    ComplaintRules complaints = new ComplaintRules(scene);
    return Stream.of(
        papers.eachUnit("education", Kind.EDUCATION),
        complaints.misconductHandled(),
        new StandingRules(scene).conductNorms(),
        complaints.accepted(),
        complaints.checked(),
        complaints.answered(),
        complaints.punished(),
        complaints.mended(),
        papers.targetsAssigned(),
        papers.eachUnit("unit-plan", Kind.UNIT_PLAN),
        papers.ledgerKept(),
        papers.eachUnit("archive", Kind.ARCHIVE),
        papers.progressStudied(),
        complaints.adjustment());
  }
}
