package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.organisation.PostKind.UNIT_LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.agenda.Agenda;
import dev.pingan.agenda.Remedy;
import dev.pingan.identity.Id;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose an agenda is, how far it looks ahead, and in which order. */
class AgendaPartsTest {
  private final World world =
      world(
          bureau()
              .unit("u1")
              .unit("u2")
              .village("v1", "u1")
              .household("h1", 3)
              .village("v2", "u2")
              .household("h2", 3)
              .officerOf("u1", "leader", UNIT_LEADER));

  @Test
  void aUnitsPartIsItsOwnAndItsVillages() {
    Agenda agenda = agenda("2023-04-01", "2023-04-30");

    assertThat(bearers(agenda.of(Id.of("u1")))).containsOnly("unit:u1", "village:v1");
    assertThat(bearers(agenda.of(Id.of("u2")))).containsOnly("unit:u2", "village:v2");
    assertThat(bearers(agenda("2023-04-01", "2023-12-31")))
        .contains("bureau", "unit:u1", "unit:u2");
    assertThat(agenda.of(Id.of("u1")).asOf()).isEqualTo("2023-04-01");
    assertThat(agenda.of(Id.of("u1")).through()).isEqualTo("2023-04-30");
  }

  @Test
  void anOfficersPartIsAllAboveWhichHeStands() {
    Agenda agenda = agenda("2023-04-01", "2023-04-30");

    assertThat(agenda.forOfficer(Id.of("leader")).remedies())
        .isNotEmpty()
        .isEqualTo(agenda.of(Id.of("u1")).remedies());
    assertThat(agenda.forOfficer(Id.of("nobody")).remedies()).isEmpty();
  }

  @Test
  void theHorizonLeavesOutWhatEndsOrBeginsLater() {
    assertThat(findings(agenda("2023-04-01", "2023-04-09")))
        .contains("roster/unit:u1/2023")
        .doesNotContain("mobilisation/unit:u1/2023", "banners/unit:u1/2023-04");
    assertThat(findings(agenda("2023-04-01", "2023-04-10"))).contains("banners/unit:u1/2023-04");
    assertThat(findings(agenda("2023-03-01", "2023-03-31")))
        .doesNotContain("banners/unit:u1/2023-04");
    assertThat(findings(agenda("2023-03-01", "2023-04-01"))).contains("banners/unit:u1/2023-04");
  }

  @Test
  void aBreachThatCanBeCuredStandsInEveryHorizon() {
    assertThat(findings(agenda("2023-04-16", "2023-04-16"))).contains("mobilisation/unit:u1/2023");
  }

  @Test
  void whatEndsSoonestComesFirst() {
    List<LocalDate> last =
        agenda("2023-04-01", "2023-12-31").remedies().stream()
            .flatMap(remedy -> remedy.lastDay().stream())
            .toList();

    assertThat(last).isSortedAccordingTo(Comparator.naturalOrder()).hasSizeGreaterThan(20);
  }

  @Test
  void coverageHasAPaceForEachWorkingDayAndNothingElseHas() {
    // 24 to 28 April 2023 are the week's working days; the 23rd makes up for May Day.
    assertThat(remedy("2023-04-24", "persons/village:v1/2023-04").perWorkday()).hasValue(1);
    assertThat(remedy("2023-04-28", "persons/village:v1/2023-04").perWorkday()).hasValue(3);
    assertThat(remedy("2023-04-08", "banners/unit:u1/2023-04").perWorkday()).isEmpty();
  }

  private Agenda agenda(String asOf, String through) {
    return Agenda.of(world.assessed().on(LocalDate.parse(asOf)), LocalDate.parse(through));
  }

  private Remedy remedy(String asOf, String finding) {
    return agenda(asOf, "2023-12-31").remedies().stream()
        .filter(remedy -> remedy.finding().id().equals(finding))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> findings(Agenda agenda) {
    return agenda.remedies().stream().map(remedy -> remedy.finding().id()).toList();
  }

  private static List<String> bearers(Agenda agenda) {
    return agenda.remedies().stream()
        .map(remedy -> remedy.finding().bearer().toString())
        .distinct()
        .toList();
  }
}
