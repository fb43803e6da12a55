package dev.pingan.plan.publicsafety;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.plan.Background;
import dev.pingan.plan.Clause;
import dev.pingan.plan.Modality;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Provision;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Section;
import dev.pingan.plan.publicsafety.Inventory.Row;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The account of the whole text: every sentence stands in the plan, once, and as what it is. */
class InventoryTest {
  private final Plan plan = PublicSafetyPlan.forYear(Year.of(2023));

  @Test
  void everySentenceStandsInExactlyOneProvision() {
    assertThat(plan.clauses().map(clause -> clause.id().value()))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(Inventory.rows().stream().map(Row::id).toList());
  }

  @Test
  void pathAndForceAreThoseOfTheText() {
    Stream<Row> encoded =
        plan.clauses()
            .map(clause -> new Row(clause.id().value(), clause.path(), clause.modality()));
    assertThat(encoded).containsExactlyInAnyOrderElementsOf(Inventory.rows());
  }

  @Test
  void theForcesAddUp() {
    Map<Modality, Long> forces = plan.clauses().collect(groupingBy(Clause::modality, counting()));
    assertThat(forces)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Modality.MANDATORY, 59L,
                Modality.DOCUMENTARY, 16L,
                Modality.ZERO, 8L,
                Modality.TARGET, 2L,
                Modality.PRINCIPLE, 4L,
                Modality.HORTATORY, 18L,
                Modality.NONE, 6L));
  }

  @Test
  void encodedIsExactlyWhatTheTableOfRulesCites() {
    Set<String> cited =
        Set.copyOf(RuleTable.rows().stream().flatMap(row -> row.clauses().stream()).toList());
    assertThat(cited).hasSize(64);
    assertThat(clausesOf(Rule.class)).containsExactlyInAnyOrderElementsOf(cited);
  }

  @Test
  void backgroundIsWhatIsNoNorm() {
    assertThat(clausesOf(Background.class))
        .containsExactlyInAnyOrder("X01", "X02", "X03", "X04", "X05", "X06");
  }

  @Test
  void noPrincipleAndNoExhortationIsDecidedByARule() {
    assertThat(plan.rules())
        .flatExtracting(Rule::clauses)
        .extracting(Clause::modality)
        .doesNotContain(Modality.PRINCIPLE, Modality.HORTATORY, Modality.NONE);
  }

  @Test
  void sectionsStandInTheOrderOfTheText() {
    assertThat(plan.sections())
        .extracting(Section::path)
        .containsExactly(
            "序", "一", "二(一)", "二(二)", "三", "四(一)", "四(二)1", "四(二)2", "四(二)3", "四(二)4", "四(二)5",
            "四(三)", "四(三)1", "四(三)2", "四(三)3", "五1", "五2", "五3");
  }

  @Test
  void clausesStandInTheirOwnSection() {
    for (Section section : plan.sections()) {
      assertThat(section.provisions())
          .flatExtracting(Provision::clauses)
          .extracting(Clause::path)
          .allSatisfy(
              path ->
                  assertThat(path.equals("题") ? "序" : path.substring(0, path.indexOf('·')))
                      .isEqualTo(section.path()));
    }
  }

  @Test
  void provisionsAndTheirClausesStandInTheOrderOfTheText() {
    assertThat(plan.provisions())
        .allSatisfy(provision -> assertThat(provision.clauses()).isNotEmpty())
        .allSatisfy(
            provision ->
                assertThat(provision.clauses())
                    .isSortedAccordingTo(Comparator.comparing(clause -> clause.id().value())));
    List<String> first =
        plan.provisions().map(provision -> provision.clauses().get(0).id().value()).toList();
    assertThat(first.stream().filter(id -> id.startsWith("C"))).isSorted();
  }

  @Test
  void onlyTheSatisfactionTargetIsMarkedAsRestored() {
    assertThat(plan.clauses().filter(clause -> clause.defect().isPresent()))
        .singleElement()
        .satisfies(clause -> assertThat(clause.id().value()).isEqualTo("C006"))
        .satisfies(clause -> assertThat(clause.defect()).hasValue("D1"));
  }

  private List<String> clausesOf(Class<? extends Provision> kind) {
    return plan.provisions()
        .filter(kind::isInstance)
        .flatMap(provision -> provision.clauses().stream())
        .map(clause -> clause.id().value())
        .toList();
  }
}
