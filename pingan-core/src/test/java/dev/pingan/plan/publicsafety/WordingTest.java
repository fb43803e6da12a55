package dev.pingan.plan.publicsafety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Label;
import dev.pingan.plan.Background;
import dev.pingan.plan.Clause;
import dev.pingan.plan.Declared;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Point;
import dev.pingan.plan.Provision;
import dev.pingan.plan.Reading;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Section;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people read: both languages everywhere, and reasons that say something. */
class WordingTest {
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  private final Plan plan = PublicSafetyPlan.forYear(Year.of(2023));

  @Test
  void everyLabelIsInBothLanguages() {
    assertThat(labels())
        .hasSizeGreaterThan(300)
        .allSatisfy(label -> assertThat(label.zh()).matches(zh -> CHINESE.matcher(zh).find()))
        .allSatisfy(label -> assertThat(label.en()).isPresent())
        .allSatisfy(label -> assertThat(label.en().orElse("")).doesNotMatch(".*\\p{IsHan}.*"));
  }

  @Test
  void gistsAreShort() {
    assertThat(plan.clauses())
        .allSatisfy(clause -> assertThat(clause.gist().zh()).hasSizeLessThanOrEqualTo(24))
        .allSatisfy(clause -> assertThat(clause.gist().en().orElse("")).hasSizeLessThan(90));
  }

  @Test
  void titlesOfRulesAreShortAndTheirOwn() {
    assertThat(plan.rules())
        .extracting(rule -> rule.title().zh())
        .doesNotHaveDuplicates()
        .allSatisfy(title -> assertThat(title).hasSizeBetween(4, 16));
    assertThat(plan.rules())
        .extracting(rule -> rule.title().en().orElse(""))
        .doesNotHaveDuplicates()
        .allSatisfy(title -> assertThat(title).hasSizeBetween(5, 45));
  }

  @Test
  void everyDeclaredNormHasAReasonOfItsOwnAndRecordsToLookAt() {
    List<Declared> declared =
        plan.provisions().filter(Declared.class::isInstance).map(Declared.class::cast).toList();
    assertThat(declared).hasSize(39);
    assertThat(declared).extracting(one -> one.reason().zh()).doesNotHaveDuplicates();
    assertThat(declared).extracting(one -> one.reason().en()).doesNotHaveDuplicates();
    assertThat(declared)
        .allSatisfy(one -> assertThat(one.reason().zh()).hasSizeBetween(14, 60))
        .allSatisfy(
            one -> assertThat(one.reason().en().orElse("").split(" ")).hasSizeGreaterThan(7))
        .allSatisfy(one -> assertThat(one.lookAt().zh()).hasSizeBetween(8, 40))
        .allSatisfy(
            one -> assertThat(one.lookAt().en().orElse("").split(" ")).hasSizeGreaterThan(3));
  }

  @Test
  void onlyNeighboursOfOneForceShareAReason() {
    assertThat(plan.provisions())
        .filteredOn(Declared.class::isInstance)
        .allSatisfy(
            one -> assertThat(one.clauses().stream().map(Clause::modality).distinct()).hasSize(1))
        .filteredOn(one -> one.clauses().size() > 1)
        .extracting(one -> one.clauses().stream().map(clause -> clause.id().value()).toList())
        .containsExactly(List.of("C086", "C087", "C088"), List.of("C093", "C094", "C095"));
  }

  private List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    labels.add(plan.title());
    plan.sections().stream().map(Section::title).forEach(labels::add);
    plan.clauses().map(Clause::gist).forEach(labels::add);
    plan.provisions().forEach(provision -> labels.addAll(labelsOf(provision)));
    for (Point point : PublicSafetyPlan.points()) {
      labels.add(point.question());
      point.readings().stream().map(Reading::says).forEach(labels::add);
    }
    return labels;
  }

  private static List<Label> labelsOf(Provision provision) {
    return provision.match(
        new Provision.Cases<>() {
          @Override
          public List<Label> rule(Rule rule) {
            return List.of(rule.title());
          }

          @Override
          public List<Label> declared(Declared declared) {
            return List.of(declared.reason(), declared.lookAt());
          }

          @Override
          public List<Label> background(Background background) {
            return List.of(background.reason());
          }
        });
  }
}
