package dev.pingan.plan.publicsafety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.calendar.TenDayPeriod;
import dev.pingan.identity.Id;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Shape;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Attribute;
import dev.pingan.plan.ByDay;
import dev.pingan.plan.DutyRuns;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.InPlace;
import dev.pingan.plan.LatePolicy;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Rounds;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Schedule;
import dev.pingan.plan.Seated;
import dev.pingan.plan.Selector;
import dev.pingan.plan.Selector.Doer;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The 54 rules under the default readings, against the agreed table. */
class RulesTest {
  @SuppressWarnings("unused")
  private static final List<RuleTable.Row> TABLE = RuleTable.rows();

  private static final DutyRuns EVERY_PUBLISHED_DAY_OFF = DutyRuns.of(DutyRuns.DaysOff.PUBLISHED);

  private static final Map<String, Schedule> SCHEDULES =
      Map.of(
          "year", Schedule.year(),
          "quarters", Schedule.quarters(),
          "by-04-15", Schedule.by(MonthDay.of(4, 15)),
          "by-04-08", Schedule.by(MonthDay.of(4, 8)),
          "04,08,11", Schedule.months(Month.APRIL, Month.AUGUST, Month.NOVEMBER),
          "first-ten-06,09,12",
              Schedule.tenDays(TenDayPeriod.FIRST, Month.JUNE, Month.SEPTEMBER, Month.DECEMBER),
          "first-ten-04,06,09,12",
              Schedule.tenDays(
                  TenDayPeriod.FIRST, Month.APRIL, Month.JUNE, Month.SEPTEMBER, Month.DECEMBER),
          "duty-days", EVERY_PUBLISHED_DAY_OFF);

  private final Plan plan = PublicSafetyPlan.forYear(Year.of(2023));

  @Test
  void thereAre54InTheOrderOfTheText() {
    assertThat(plan.rules())
        .hasSize(54)
        .extracting(rule -> rule.id().value())
        .containsExactlyElementsOf(TABLE.stream().map(RuleTable.Row::id).toList());
  }

  @ParameterizedTest
  @FieldSource("TABLE")
  void isWhatTheTableSays(RuleTable.Row row) {
    Rule rule = rule(row.id());
    assertThat(rule.clauses())
        .extracting(clause -> clause.id().value())
        .containsExactlyElementsOf(row.clauses());
    assertThat(rule.owedBy().code()).isEqualTo(row.owedBy());
    assertThat(rule.schedule()).isEqualTo(SCHEDULES.get(row.schedule()));
    assertThat(rule.requirement().getClass().getSimpleName())
        .isEqualTo("Immutable" + row.requirement());
    assertThat(rule.latePolicy()).isEqualTo(LatePolicy.CURES_LATE);
  }

  @ParameterizedTest
  @CsvSource({
    "mobilisation, mobilisation",
    "roster, roster",
    "village-meeting, village-meeting",
    "notice-board, notice-board",
    "publicity-vehicle, publicity-vehicle",
    "law-lesson, law-lesson",
    "training, training",
    "education, education",
    "targets-assigned, targets-assigned",
    "unit-plan, unit-plan",
    "archive, archive",
  })
  void oneActOfTheBearerSuffices(String rule, String kind) {
    assertThat(rule(rule).requirement())
        .isEqualTo(AtLeast.of(1, Selector.of(Kind.of(Shape.ACT, kind))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"security-body", "duty-system", "standby", "patrol", "conduct-norms"})
  void standsWithTheBearer(String rule) {
    assertThat(rule(rule).requirement())
        .isEqualTo(InPlace.of(Selector.of(Kind.of(Shape.MEASURE, rule)), InPlace.Where.BEARER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"people-defence", "physical-defence", "technical-defence"})
  void standsAtEachKeySite(String rule) {
    assertThat(rule(rule).requirement())
        .isEqualTo(
            InPlace.of(Selector.of(Kind.of(Shape.MEASURE, rule)), InPlace.Where.EACH_KEY_SITE));
  }

  @ParameterizedTest
  @CsvSource({
    "leading-group, GROUP, 1",
    "group-head, HEAD, 1",
    "group-deputy, DEPUTY, 1",
    "group-members, MEMBERS, 1",
    "group-office, OFFICE, 1",
    "office-staff, OFFICE_STAFF, 2",
  })
  void isSeated(String rule, Seated.Seat seat, int least) {
    assertThat(rule(rule).requirement()).isEqualTo(Seated.of(seat, least));
  }

  @ParameterizedTest
  @CsvSource({
    "return-visit, CASE, NEXT_WINDOW, 1",
    "explanation, RECORD, YEAR, 1",
    "next-step, RECORD, YEAR, 2",
    "misconduct-handled, CASE, YEAR, 1",
    "complaint-accepted, CASE, YEAR, 1",
    "complaint-checked, CASE, YEAR, 1",
    "complaint-answered, CASE, YEAR, 1",
    "complaint-punished, CASE, YEAR, 1",
    "complaint-mended, CASE, YEAR, 1",
    "adjustment, CASE, YEAR, 1",
  })
  void isAnsweredByWhomever(String rule, EachAnswered.Per per, EachAnswered.Due due, int answers) {
    EachAnswered answered = (EachAnswered) rule(rule).requirement();
    assertThat(answered.per()).isEqualTo(per);
    assertThat(answered.due()).isEqualTo(due);
    assertThat(answered.limitDays()).isEmpty();
    assertThat(answered.answers())
        .hasSize(answers)
        .allSatisfy(answer -> assertThat(answer.by()).isEqualTo(Doer.ANYBODY));
  }

  @Test
  void onlyTheFourMattersAskForAReturnVisit() {
    EachAnswered visits = (EachAnswered) rule("return-visit").requirement();
    assertThat(visits.trigger().kinds())
        .extracting(Kind::code)
        .containsExactlyInAnyOrder("court-case", "dispute", "petition", "collected-issue");
  }

  @Test
  void aUnitAnswersForItsOwnMattersOnly() {
    assertThat(List.of("return-visit", "explanation", "next-step"))
        .extracting(rule -> trigger(rule).by())
        .containsOnly(Doer.BEARER);
  }

  @Test
  void openOutcomesAskForAnExplanationAndANextStep() {
    EachAnswered explained = (EachAnswered) rule("explanation").requirement();
    EachAnswered next = (EachAnswered) rule("next-step").requirement();
    assertThat(explained.trigger()).isEqualTo(next.trigger());
    assertThat(explained.trigger().where())
        .isEqualTo(Map.of(Attribute.OUTCOME, Set.of("unsolved", "unsolvable", "dissatisfied")));
    assertThat(explained.answers())
        .extracting(Selector::where)
        .containsExactly(Map.of(Attribute.EXPLAINED, Set.of("yes")));
    assertThat(next.answers())
        .extracting(Selector::where)
        .containsExactly(
            Map.of(Attribute.NEXT_STEP, Set.of("yes")),
            Map.of(Attribute.OUTCOME, Set.of("solved")));
  }

  @Test
  void onlySignedComplaintsAreOwedAReply() {
    assertThat(trigger("complaint-answered").where())
        .isEqualTo(Map.of(Attribute.SIGNED, Set.of("yes")));
    assertThat(trigger("complaint-accepted").where()).isEmpty();
    assertThat(trigger("complaint-checked").where()).isEmpty();
  }

  @Test
  void onlyWhatIsFoundTrueIsPunishedAndMended() {
    assertThat(trigger("complaint-punished"))
        .isEqualTo(trigger("complaint-mended"))
        .isEqualTo(Selector.of(Kind.VERIFIED).with(Attribute.OUTCOME, "true").by(Doer.ANYBODY));
  }

  @Test
  void onlyInspectionsWithProblemsWantAdjustment() {
    assertThat(trigger("adjustment"))
        .isEqualTo(Selector.of(Kind.INSPECTION).with(Attribute.PROBLEMS, "yes").by(Doer.ANYBODY));
    assertThat(rule("progress-studied").requirement())
        .isEqualTo(AtLeast.of(1, Selector.of(Kind.INSPECTION).by(Doer.STANDING_GROUP)));
  }

  @Test
  void aLedgerIsShownByTheUnitsOwnRecords() {
    AtLeast kept = (AtLeast) rule("ledger-kept").requirement();
    assertThat(kept.of().shapes())
        .containsExactlyInAnyOrder(
            Shape.ACT,
            Shape.MEASURE,
            Shape.VISIT,
            Shape.SHIFT,
            Shape.CASE,
            Shape.STEP,
            Shape.NIL_REPORT);
    assertThat(kept.of().kinds())
        .containsExactlyInAnyOrder(
            Kind.COURT_CASE, Kind.DISPUTE, Kind.PETITION, Kind.COLLECTED_ISSUE);
    assertThat(kept.of().by()).isEqualTo(Doer.BEARER);
  }

  @Test
  void publicityInEachQuarterMayBeAnyUnits() {
    assertThat(rule("all-year-publicity").requirement())
        .isEqualTo(
            AtLeast.of(
                1,
                Selector.of(
                        Kind.NOTICE_BOARD, Kind.PUBLICITY_VEHICLE, Kind.LAW_LESSON, Kind.TRAINING)
                    .by(Doer.ANY_UNIT)));
  }

  @Test
  void theTwoLimitDaysAreAsPrinted() {
    assertThat(List.of(rule("mobilisation").schedule(), rule("roster").schedule()))
        .extracting(schedule -> ((ByDay) schedule).day())
        .containsExactly(MonthDay.of(4, 15), MonthDay.of(4, 8));
  }

  @Test
  void roundsAreOccasionsOfTheirOwn() {
    assertThat(plan.rules())
        .extracting(Rule::schedule)
        .filteredOn(Rounds.class::isInstance)
        .hasSize(6)
        .allSatisfy(
            rounds -> assertThat(((Rounds) rounds).grouping()).isEqualTo(Rounds.Grouping.EACH));
  }

  private Rule rule(String id) {
    return plan.rule(Id.of(id)).orElseThrow();
  }

  private Selector trigger(String id) {
    return ((EachAnswered) rule(id).requirement()).trigger();
  }
}
