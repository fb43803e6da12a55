package dev.pingan.plan.publicsafety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.identity.Id;
import dev.pingan.ledger.AccidentGrade;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.VisitTask;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Cover;
import dev.pingan.plan.NoneOf;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Point;
import dev.pingan.plan.Provision;
import dev.pingan.plan.Readings;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Selector;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each point of interpretation moves, found by reading the plan both ways. */
class PointsTest {
  private static final Year YEAR = Year.of(2023);

  private final Plan byDefault = PublicSafetyPlan.forYear(YEAR);

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      textBlock =
          """
          limit-day       : included excluded                  : mobilisation roster
          limit-day-off   : stands rolls                       : mobilisation roster
          coverage-basis  : round year                         : households persons
          visit-tasks     : union one-visit                    : households
          booklet         : round year                         : households
          village-meeting : round once                         : village-meeting
          ten-day-scope   : all last                           : banners
          banner-count    : unit bureau                        : banners
          channels        : each any      : law-lesson notice-board publicity-vehicle training
          duty-days       : published statutory with-weekends  : duty-shift lead-shift
          duty-bearer     : unit bureau                        : duty-shift lead-shift
          satisfaction    : pooled latest                      : satisfaction
          accident-grade  : major larger                       : z7
          """)
  void movesTheseRulesAndNoOthers(String point, String readings, String rules) {
    List<String> admissible = List.of(readings.split(" "));
    assertThat(pointOf(point).readings())
        .extracting(reading -> reading.id().value())
        .containsExactlyElementsOf(admissible);
    for (String reading : admissible.subList(1, admissible.size())) {
      assertThat(moved(point, reading)).containsExactly(rules.split(" "));
    }
    assertThat(under(point, admissible.get(0))).isEqualTo(byDefault);
  }

  @Test
  void thereAre13() {
    assertThat(PublicSafetyPlan.points()).hasSize(13).doesNotHaveDuplicates();
  }

  @Test
  void movesNeitherSectionsNorWhatIsOnlyDeclared() {
    for (Point point : PublicSafetyPlan.points()) {
      for (var reading : point.readings()) {
        Plan plan = under(point.id().value(), reading.id().value());
        assertThat(notRules(plan)).containsExactlyElementsOf(notRules(byDefault).toList());
        assertThat(plan.rules())
            .extracting(Rule::id)
            .containsExactlyElementsOf(byDefault.rules().stream().map(Rule::id).toList());
        assertThat(plan.clauses()).containsExactlyElementsOf(byDefault.clauses().toList());
      }
    }
  }

  @Test
  void aBookletOnceInTheYearLeavesThreeTasksToEachRound() {
    Cover cover = (Cover) requirement("booklet", "year", "households");
    assertThat(cover.tasks())
        .containsExactlyInAnyOrder(VisitTask.KNOWLEDGE, VisitTask.SKILLS, VisitTask.HANDBOOK);
    assertThat(cover.yearly()).containsExactly(VisitTask.BOOKLET);
    Cover each = (Cover) requirement("booklet", "round", "households");
    assertThat(each.tasks()).containsExactlyInAnyOrder(VisitTask.values());
    assertThat(each.yearly()).isEmpty();
  }

  @Test
  void oneVisitMayBeAskedToDoItAll() {
    assertThat(requirement("visit-tasks", "one-visit", "households"))
        .isEqualTo(
            Cover.households(Set.of(VisitTask.values()), Cover.Together.ONE_VISIT, Set.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"notice-board", "publicity-vehicle", "law-lesson", "training"})
  void anyChannelMayServeForAllFour(String rule) {
    assertThat(requirement("channels", "any", rule))
        .isEqualTo(
            AtLeast.of(
                1,
                Selector.of(
                    Kind.NOTICE_BOARD, Kind.PUBLICITY_VEHICLE, Kind.LAW_LESSON, Kind.TRAINING)));
  }

  @Test
  void bannersMayBeCountedForTheBureauWhoeverHungThem() {
    Rule banners = under("banner-count", "bureau").rule(Id.of("banners")).orElseThrow();
    assertThat(banners.owedBy()).isEqualTo(OwedBy.BUREAU);
    assertThat(((AtLeast) banners.requirement()).of().by()).isEqualTo(Selector.Doer.ANYBODY);
  }

  @ParameterizedTest
  @CsvSource({"major, MAJOR ESPECIALLY_MAJOR", "larger, LARGER MAJOR ESPECIALLY_MAJOR"})
  void anOrdinaryAccidentIsSparedEitherWay(String reading, String breaking) {
    NoneOf accidents = (NoneOf) requirement("accident-grade", reading, "z7");
    assertThat(accidents.breaking())
        .extracting(AccidentGrade::name)
        .containsExactlyInAnyOrder(breaking.split(" "));
    assertThat(accidents.spared()).containsExactly(AccidentGrade.ORDINARY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"z1", "z2", "z3", "z4", "z5", "z6", "z8"})
  void anyIncidentBreaksTheOtherTargets(String rule) {
    NoneOf none = (NoneOf) byDefault.rule(Id.of(rule)).orElseThrow().requirement();
    assertThat(none.target().code()).isEqualTo(rule);
    assertThat(none.breaking()).isEmpty();
    assertThat(none.spared()).isEmpty();
  }

  @Test
  void readingsInForceAreKeptWithThePlan() {
    assertThat(byDefault.readings()).hasSize(13);
    assertThat(under("channels", "any").readings())
        .containsEntry(Id.of("channels"), Id.of("any"))
        .containsEntry(Id.of("limit-day"), Id.of("included"));
  }

  @Test
  void anUnknownPointOrReadingIsRefusedWithTheValidChoices() {
    Readings readings = PublicSafetyPlan.readings();
    assertThatThrownBy(() -> readings.with("limit", "included"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"limit\"")
        .hasMessageContaining("limit-day, limit-day-off, coverage-basis");
    assertThatThrownBy(() -> readings.with("duty-days", "all"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"all\"")
        .hasMessageContaining("[published, statutory, with-weekends]");
  }

  @Test
  void everyReadingOfAPointMustBeProvidedFor() {
    assertThatThrownBy(
            () ->
                Wording.choose(
                    PublicSafetyPlan.readings(), Points.CHANNELS, Map.of("each", 1, "some", 2)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("channels");
  }

  private Object requirement(String point, String reading, String rule) {
    return under(point, reading).rule(Id.of(rule)).orElseThrow().requirement();
  }

  private Set<String> moved(String point, String reading) {
    Set<String> moved = new TreeSet<>();
    for (Rule rule : under(point, reading).rules()) {
      if (!byDefault.rule(rule.id()).orElseThrow().equals(rule)) {
        moved.add(rule.id().value());
      }
    }
    return moved;
  }

  private static Plan under(String point, String reading) {
    return PublicSafetyPlan.of(YEAR).under(PublicSafetyPlan.readings().with(point, reading));
  }

  private static Point pointOf(String id) {
    return PublicSafetyPlan.points().stream()
        .filter(point -> point.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Provision> notRules(Plan plan) {
    return plan.provisions().filter(provision -> !(provision instanceof Rule));
  }
}
