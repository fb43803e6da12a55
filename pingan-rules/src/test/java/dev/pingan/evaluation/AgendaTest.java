package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.banners;
import static dev.pingan.evaluation.Doings.matter;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.ledger.Place.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.agenda.Agenda;
import dev.pingan.agenda.Remedy;
import dev.pingan.agenda.Remedy.Timing;
import dev.pingan.identity.Id;
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
    assertThat(remedy.firstDay()).isEqualTo("2023-06-06");
    assertThat(remedy.lastDay()).contains(LocalDate.parse("2023-06-10"));
  }

  @Test
  void aMissedRoundIsCuredLateUntilTheNextBegins() {
    Remedy remedy = remedy("2023-06-20", "banners/unit:u1/2023-06").orElseThrow();
    assertThat(remedy.timing()).isEqualTo(Timing.LATE);
    assertThat(remedy.lastDay()).contains(LocalDate.parse("2023-08-31"));

    assertThat(remedy("2023-08-30", "banners/unit:u1/2023-06")).isPresent();
    assertThat(remedy("2023-08-31", "banners/unit:u1/2023-06")).isEmpty();
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
  void coverageIsPacedByWorkingDaysMadeUpOnesIncluded() {
    // 22 April 2023 is a Saturday off, the 23rd a Sunday worked for May Day; the 29th and 30th are
    // off.
    Remedy remedy = remedy("2023-04-21", "persons/village:v1/2023-04").orElseThrow();
    assertThat(remedy.stillNeeded()).hasValue(3);
    assertThat(
            world
                .assessed()
                .on(LocalDate.parse("2023-04-21"))
                .workdays(LocalDate.parse("2023-04-22"), LocalDate.parse("2023-04-30")))
        .hasValue(6);
    assertThat(remedy.perWorkday()).isEqualTo(OptionalLong.of(1));
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
    Examination examination = world.assessed().on(LocalDate.parse(asOf));
    return Agenda.remedy(
        examination,
        examination.findings().stream()
            .filter(f -> f.id().equals(finding))
            .findFirst()
            .orElseThrow());
  }
}
