package dev.pingan.plan;

import static dev.pingan.plan.Samples.clause;
import static dev.pingan.plan.Samples.rule;
import static dev.pingan.plan.Samples.section;
import static dev.pingan.plan.Samples.trainings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import java.time.Month;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Equal plans have one digest; whatever differs in any part has another. */
class PlanDigestTest {
  private static final Label TITLE = Label.of("方案", "Plan");
  private static final Label OTHER = Label.of("其他", "Other");
  private static final List<Clause> CLAUSES = List.of(clause("c"));

  /** All different. */
  private static Stream<Plan> plans() {
    return Stream.of(heads(), sections(), clauses(), rules(), norms())
        .flatMap(List::stream)
        .map(Plan.Builder::build);
  }

  private static List<Plan.Builder> heads() {
    return List.of(
        plan(),
        head("another", TITLE, 2023),
        head("sample", Label.of("方案"), 2023),
        head("sample", Label.of("总方案", "Plan"), 2023),
        head("sample", TITLE, 2024),
        plan().basisDocument("No. 1"),
        plan().basisDocument("No. 2"),
        plan().readings(Map.of(Id.of("side"), Id.of("left"))),
        plan().readings(Map.of(Id.of("side"), Id.of("right"))),
        plan().readings(Map.of(Id.of("hand"), Id.of("left"))),
        plan().readings(Map.of(Id.of("side"), Id.of("left=up"))),
        plan().readings(Map.of(Id.of("side=left"), Id.of("up"))));
  }

  private static List<Plan.Builder> sections() {
    return List.of(
        plan(section("一")),
        plan(section("二")),
        plan(section("一"), section("二")),
        plan(section("二"), section("一")),
        plan(Section.of("一", OTHER, List.of())),
        plan(section("一", rule("a").build(), rule("b").build())),
        plan(section("一", rule("b").build(), rule("a").build())),
        plan(section("一", rule("a").build()), section("二", rule("b").build())));
  }

  private static List<Plan.Builder> clauses() {
    return List.of(
        providing(background(clause("c1"))),
        providing(background(clause("c1"), clause("c2"))),
        providing(background(clause("c1").restoredFrom("D1"))),
        providing(background(clause("c1").restoredFrom("D2"))),
        providing(background(saying("一·2", Modality.MANDATORY, OTHER))),
        providing(background(saying("一·3", Modality.MANDATORY, OTHER))),
        providing(background(saying("一·2", Modality.ZERO, OTHER))),
        providing(background(saying("一·2", Modality.MANDATORY, TITLE))));
  }

  private static List<Plan.Builder> rules() {
    return List.of(
        providing(named("a", TITLE)),
        providing(named("b", TITLE)),
        providing(named("a", OTHER)),
        providing(owing(OwedBy.BUREAU, Schedule.year(), 1)),
        providing(owing(OwedBy.EACH_VILLAGE, Schedule.year(), 1)),
        providing(owing(OwedBy.BUREAU, Schedule.months(Month.APRIL), 1)),
        providing(owing(OwedBy.BUREAU, Schedule.year(), 2)),
        providing(rule("c").latePolicy(LatePolicy.RECORDED_ONLY).build()));
  }

  private static List<Plan.Builder> norms() {
    return List.of(
        providing(Background.of(CLAUSES, TITLE)),
        providing(Background.of(CLAUSES, OTHER)),
        providing(Declared.of(CLAUSES, TITLE, TITLE)),
        providing(Declared.of(CLAUSES, OTHER, TITLE)),
        providing(Declared.of(CLAUSES, TITLE, OTHER)));
  }

  private static Plan.Builder plan(Section... sections) {
    return head("sample", TITLE, 2023).sections(List.of(sections));
  }

  private static Plan.Builder head(String id, Label title, int year) {
    return Plan.builder().id(Id.of(id)).title(title).year(Year.of(year));
  }

  private static Plan.Builder providing(Provision provision) {
    return plan(section("一", provision));
  }

  private static Background background(Clause... clauses) {
    return Background.of(List.of(clauses), OTHER);
  }

  private static Clause saying(String path, Modality modality, Label gist) {
    return Clause.of("c3", path, modality, gist);
  }

  private static Rule named(String id, Label title) {
    return Rule.builder()
        .id(Id.of(id))
        .title(title)
        .clauses(CLAUSES)
        .owedBy(OwedBy.BUREAU)
        .schedule(Schedule.year())
        .requirement(trainings(1))
        .build();
  }

  private static Rule owing(OwedBy owedBy, Schedule schedule, int trainings) {
    return rule("r", owedBy, schedule, trainings(trainings)).build();
  }

  @Test
  void everyPartIsTold() {
    Map<String, Plan> seen = new HashMap<>();
    plans()
        .forEach(
            plan ->
                assertThat(seen.putIfAbsent(plan.digest(), plan))
                    .as("of the digest of %s", plan)
                    .isNull());
    assertThat(seen).hasSizeGreaterThan(40);
  }

  @Test
  void equalPlansHaveOneDigest() {
    assertThat(plans().map(Plan::digest).toList())
        .isEqualTo(plans().map(Plan::digest).toList())
        .allMatch(digest -> digest.matches("[0-9a-f]{64}"));
  }

  @Test
  void theOrderInWhichReadingsArePutPlaysNoPart() {
    Map<Id<Point>, Id<Reading>> side = Map.of(Id.of("side"), Id.of("left"));
    Map<Id<Point>, Id<Reading>> hand = Map.of(Id.of("hand"), Id.of("right"));
    assertThat(plan().readings(side).readings(hand).build().digest())
        .isEqualTo(plan().readings(hand).readings(side).build().digest());
  }
}
