package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.banners;
import static dev.pingan.evaluation.Doings.matter;
import static dev.pingan.evaluation.Doings.measure;
import static dev.pingan.evaluation.Doings.returnVisit;
import static dev.pingan.evaluation.Doings.shift;
import static dev.pingan.evaluation.Doings.visit;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.ledger.Outcome.DISSATISFIED;
import static dev.pingan.ledger.Outcome.UNSOLVED;
import static dev.pingan.ledger.Place.OFFICE;
import static dev.pingan.organisation.PostKind.DIRECTOR;
import static dev.pingan.organisation.PostKind.UNIT_LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.agenda.Agenda;
import dev.pingan.agenda.Remedy;
import dev.pingan.agenda.Remedy.Timing;
import dev.pingan.identity.Id;
import dev.pingan.ledger.Kind;
import dev.pingan.organisation.LeadingGroup;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What is still to be done, and until when. */
class AgendaTest {
  private final World world = world(bureau().unit("u1").village("v1", "u1").household("h1", 3));

  @Test
  void oneBannerShortIsOneBannerByTheTenth() {
    world.tells(banners(1, OFFICE, "u1").on("2023-06-02"));

    Remedy remedy = remedy("2023-06-05", "banners/unit:u1/2023-06").orElseThrow();
    assertThat(remedy.timing()).isEqualTo(Timing.IN_TIME);
    assertThat(remedy.stillNeeded()).hasValue(1);
    assertThat(remedy.firstDay()).isEqualTo("2023-06-05");
    assertThat(remedy.lastDay()).contains(LocalDate.parse("2023-06-10"));
  }

  @Test
  void aMissedRoundIsCuredLateUntilTheNextBegins() {
    Remedy remedy = remedy("2023-06-20", "banners/unit:u1/2023-06").orElseThrow();
    assertThat(remedy.timing()).isEqualTo(Timing.LATE);
    assertThat(remedy.lastDay()).contains(LocalDate.parse("2023-08-31"));

    assertThat(remedy("2023-08-31", "banners/unit:u1/2023-06")).isPresent();
    assertThat(remedy("2023-09-01", "banners/unit:u1/2023-06")).isEmpty();
  }

  @Test
  void theLimitDayItselfStillCounts() {
    Remedy remedy = remedy("2023-04-15", "mobilisation/unit:u1/2023").orElseThrow();
    assertThat(remedy.timing()).isEqualTo(Timing.IN_TIME);
    assertThat(remedy.firstDay()).isEqualTo("2023-04-15");
    assertThat(remedy.lastDay()).contains(LocalDate.parse("2023-04-15"));
  }

  @Test
  void oneExplanationSettlesTwoOpenReturnVisitsOfOneMatter() {
    world.tells(
        matter("m1", "u1").on("2023-03-03"),
        returnVisit("m1", UNSOLVED).on("2023-06-02"),
        returnVisit("m1", DISSATISFIED).on("2023-06-08"));
    String finding = "explanation/unit:u1/2023";
    assertThat(remedy("2023-06-09", finding).orElseThrow().stillNeeded()).hasValue(1);

    world.tells(matter("m2", "u1").on("2023-03-04"), returnVisit("m2", UNSOLVED).on("2023-06-08"));
    assertThat(remedy("2023-06-09", finding).orElseThrow().stillNeeded()).hasValue(2);
  }

  @Test
  void nobodyAnswersWhatWasNotAskedYet() {
    String finding = "return-visit/unit:u1/2023-06";
    assertThat(remedy("2023-05-01", finding)).isEmpty();

    world.tells(matter("m1", "u1").on("2023-05-03"));
    Remedy remedy = remedy("2023-05-04", finding).orElseThrow();
    assertThat(remedy.stillNeeded()).hasValue(1);
    assertThat(remedy.firstDay()).isEqualTo("2023-06-01");
    assertThat(remedy("2023-05-04", "return-visit/unit:u1/2023-09")).isEmpty();
  }

  /** Found by a law: a measure of the year before was an errand of nothing at all. */
  @Test
  void whatStandsBeforeTheYearBeginsIsNoErrand() {
    String patrol = "patrol/unit:u1/2023";
    assertThat(remedy("2022-12-31", patrol).orElseThrow().stillNeeded()).hasValue(1);

    world.tells(measure(Kind.PATROL, "u1").on("2022-12-31"));
    assertThat(remedy("2022-12-31", patrol)).isEmpty();

    World led =
        world(
            bureau()
                .officer("o1", DIRECTOR)
                .leadingGroup(LeadingGroup.builder().head(Id.of("o1"))));
    assertThat(remedy(led, "2022-12-31", "group-head/bureau/2023")).isEmpty();
    assertThat(remedy(led, "2022-12-31", "group-deputy/bureau/2023")).isPresent();
  }

  @Test
  void anAnswerHasNoLastDay() {
    world.tells(matter("m1", "u1").on("2023-05-03"));

    Remedy remedy = remedy("2023-07-01", "return-visit/unit:u1/2023-06").orElseThrow();
    assertThat(remedy.lastDay()).isEmpty();
    assertThat(remedy.stillNeeded()).hasValue(1);
  }

  @Test
  void aMissedDutyDayIsNeverCured() {
    assertThat(remedy("2023-06-01", "lead-shift/unit:u1/2023-04-29")).isEmpty();
  }

  @Test
  void aDutyDayStillCountsUntilSomebodyIsOnWatch() {
    World duty = world(bureau().unit("u1").officerOf("u1", "o1", UNIT_LEADER));
    String mayDay = "lead-shift/unit:u1/2023-04-29";
    duty.tells(shift("u1").ledBy("o1").on("2023-04-29"));

    Remedy open = remedy(duty, "2023-04-30", mayDay).orElseThrow();
    assertThat(open.stillNeeded()).hasValue(4);
    assertThat(open.firstDay()).isEqualTo("2023-04-30");
    assertThat(open.lastDay()).contains(LocalDate.parse("2023-05-03"));

    duty.tells(shift("u1").ledBy("o1").on("2023-04-30"));
    Remedy kept = remedy(duty, "2023-04-30", mayDay).orElseThrow();
    assertThat(kept.stillNeeded()).hasValue(3);
    assertThat(kept.firstDay()).isEqualTo("2023-05-01");
  }

  @Test
  void whoeverWasFoundAtAnotherVisitHasToBeFoundAgain() {
    World village =
        world(
            bureau()
                .unit("u1")
                .village("v1", "u1")
                .household("h1", 5)
                .household("h2", 2)
                .householdOfUnknownSize("h3"));
    String april = "persons/village:v1/2023-04";
    village.tells(visit("u1", "h1", 3).on("2023-04-03"), visit("u1", "h2", 2).on("2023-04-03"));
    assertThat(remedy(village, "2023-04-10", april).orElseThrow().stillNeeded()).hasValue(5 + 1);

    village.tells(visit("u1", "h1", 5).on("2023-04-11"));
    Remedy late = remedy(village, "2023-05-10", april).orElseThrow();
    assertThat(late.timing()).isEqualTo(Timing.LATE);
    assertThat(late.stillNeeded()).hasValue(1);
  }

  @Test
  void coverageIsPacedByWorkingDaysMadeUpOnesIncluded() {
    // Friday 21 April 2023 counts itself; the 22nd is a Saturday off, the 23rd a Sunday worked for
    // May Day; the 29th and 30th are off: seven working days.
    World village =
        world(bureau().unit("u1").village("v1", "u1").household("h1", 9).household("h2", 5));
    Remedy remedy = remedy(village, "2023-04-21", "persons/village:v1/2023-04").orElseThrow();
    assertThat(remedy.stillNeeded()).hasValue(14);
    assertThat(remedy.perWorkday()).isEqualTo(OptionalLong.of(2));

    Remedy later = remedy(village, "2023-04-24", "persons/village:v1/2023-04").orElseThrow();
    assertThat(later.perWorkday()).isEqualTo(OptionalLong.of(3));
    Remedy none = remedy(village, "2023-04-29", "persons/village:v1/2023-04").orElseThrow();
    assertThat(none.perWorkday()).isEmpty();
  }

  @Test
  void theAgendaIsInOrderAndByUnit() {
    Agenda agenda =
        Agenda.of(
            world.assessed().on(LocalDate.parse("2023-04-01")), LocalDate.parse("2023-04-30"));

    assertThat(agenda.remedies())
        .extracting(remedy -> remedy.lastDay().orElse(LocalDate.MAX))
        .isSorted();
    assertThat(agenda.remedies())
        .extracting(remedy -> remedy.finding().id())
        .contains("roster/unit:u1/2023", "mobilisation/unit:u1/2023", "banners/unit:u1/2023-04")
        .doesNotContain("banners/unit:u1/2023-06", "z1/bureau/2023");
    assertThat(agenda.of(Id.of("u1")).remedies())
        .allSatisfy(r -> assertThat(r.finding().unit()).contains(Id.of("u1")));
  }

  private Optional<Remedy> remedy(String asOf, String finding) {
    return remedy(world, asOf, finding);
  }

  private static Optional<Remedy> remedy(World world, String asOf, String finding) {
    Examination examination = world.assessed().on(LocalDate.parse(asOf));
    return Agenda.remedy(
        examination,
        examination.findings().stream()
            .filter(f -> f.id().equals(finding))
            .findFirst()
            .orElseThrow());
  }
}
