package dev.pingan.naive;

import static dev.pingan.naive.Sample.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.identity.Label;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.NilReport;
import dev.pingan.organisation.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NaiveEvaluatorTest {
  private static final String RULES =
      """
      satisfaction survey z1 z2 z3 z4 z5 z6 z7 z8
      leading-group group-head group-deputy group-members group-office office-staff
      mobilisation roster visiting households persons village-meeting
      return-visit explanation next-step banners
      notice-board publicity-vehicle law-lesson training all-year-publicity
      security-body duty-system standby patrol
      people-defence physical-defence technical-defence lead-shift duty-shift
      education misconduct-handled conduct-norms
      complaint-accepted complaint-checked complaint-answered
      complaint-punished complaint-mended targets-assigned unit-plan
      ledger-kept archive progress-studied adjustment
      """;

  private static final Organisation EMPTY = Organisation.builder().name(Label.of("城建局")).build();

  @Test
  void judgesThe54RulesInTheOrderOfTheirTable() {
    assertThat(
            evaluate(SampleBureau.organisation(), day("07-01")).stream()
                .map(f -> f.id().replaceFirst("/.*", ""))
                .distinct())
        .hasSize(54)
        .containsExactlyElementsOf(Pattern.compile("\\s+").splitAsStream(RULES).toList());
  }

  @Test
  void goesByBearerAndThenByOccasion() {
    assertThat(evaluate(SampleBureau.organisation(), day("07-01")))
        .extracting(NaiveFinding::id)
        .doesNotHaveDuplicates()
        .containsSubsequence(
            "visiting/unit:u1/2023-04",
            "visiting/unit:u1/2023-08",
            "visiting/unit:u1/2023-11",
            "visiting/unit:u2/2023-04")
        .containsSubsequence("lead-shift/unit:u1/2023-01-01", "lead-shift/unit:u1/2023-01-21");
  }

  @Test
  void saysOnceThatNobodyBearsARule() {
    List<NaiveFinding> findings = evaluate(EMPTY, LocalDate.of(2022, 5, 1));
    assertThat(findings).filteredOn(f -> f.id().contains("/none/")).hasSize(27);
    assertThat(findings)
        .filteredOn(f -> f.id().contains("/none/"))
        .allSatisfy(f -> assertThat(f.status()).isEqualTo("NOT_APPLICABLE"))
        .extracting(NaiveFinding::id)
        .contains("roster/none/2023", "households/none/2023", "lead-shift/none/2023");
  }

  @Test
  void attestsNoFurtherThanTheDayOfTheReport() {
    Entry bureau = nil("n1", "05-10", "2023-06-30", Actor.bureau());
    assertThat(attested("05-09", bureau)).isEmpty();
    assertThat(attested("05-10", bureau)).contains(day("05-10"));
    // All of three units: the earliest of theirs, where it is later than the bureau's own.
    Entry two = nil("n2", "06-20", "2023-06-15", Sample.U1, Sample.U2);
    Entry third = nil("n3", "06-20", "2023-06-12", Actor.parse("unit:u3"));
    assertThat(attested("06-20", bureau, two)).contains(day("05-10"));
    assertThat(attested("06-20", bureau, two, third)).contains(day("06-12"));
  }

  @Test
  void refusesAReadingThatIsNoneOfThePlans() {
    assertThatThrownBy(() -> NaivePlan.of(2023).reading("limit-day", "include"))
        .hasMessageContaining("limit-day=include");
  }

  private static Entry nil(String id, String day, String through, Actor... by) {
    return Sample.entry(id, day, NilReport.of(Set.of(by), LocalDate.parse(through)));
  }

  private static Optional<LocalDate> attested(String asOf, Entry... entries) {
    return NaiveEvaluator.attestedThrough(
        NaivePlan.of(2023), SampleBureau.organisation(), List.of(entries), day(asOf));
  }

  private static List<NaiveFinding> evaluate(Organisation organisation, LocalDate asOf) {
    return NaiveEvaluator.evaluate(
        NaivePlan.of(2023), HolidayCalendar.published(), organisation, List.of(), asOf);
  }
}
