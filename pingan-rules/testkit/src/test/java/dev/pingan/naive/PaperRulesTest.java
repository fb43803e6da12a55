package dev.pingan.naive;

import static dev.pingan.naive.Sample.act;
import static dev.pingan.naive.Sample.entry;
import static dev.pingan.naive.Sample.matter;
import static dev.pingan.naive.Sample.returnVisit;
import static dev.pingan.naive.Sample.status;
import static dev.pingan.naive.Sample.visit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Incident;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Outcome;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.ZeroTarget;
import org.junit.jupiter.api.Test;

class PaperRulesTest {
  private static final String LEDGER = "ledger-kept/unit:u1/2023";

  @Test
  void runsThroughTheWholeYear() {
    String id = "unit-plan/unit:u1/2023";
    assertThat(status(id, "2022-12-31")).isEqualTo("UPCOMING");
    assertThat(status(id, "12-31", act("a", "12-31", Kind.UNIT_PLAN, Sample.U1)))
        .isEqualTo("FULFILLED");
    assertThat(status(id, "12-31", act("a", "12-31", Kind.UNIT_PLAN, Sample.U2))).isEqualTo("OPEN");
    assertThat(status(id, "2024-01-01", act("a", "2024-01-01", Kind.UNIT_PLAN, Sample.U1)))
        .isEqualTo("BREACHED");
  }

  @Test
  void asksTheBureauToAssignTheTargets() {
    String id = "targets-assigned/bureau/2023";
    assertThat(status(id, "06-01", act("a", "02-01", Kind.TARGETS_ASSIGNED, Sample.U1)))
        .isEqualTo("OPEN");
    assertThat(status(id, "06-01", act("a", "02-01", Kind.TARGETS_ASSIGNED, Actor.bureau())))
        .isEqualTo("FULFILLED");
  }

  @Test
  void asksTheStandingGroupToStudyProgress() {
    String id = "progress-studied/bureau/2023";
    assertThat(status(id, "06-01", inspection("a", Actor.bureau()))).isEqualTo("OPEN");
    assertThat(status(id, "06-01", inspection("a", Actor.standingGroup()))).isEqualTo("FULFILLED");
    // Entered twice, the earlier record (here the smaller id) tells who inspected.
    assertThat(
            status(
                id,
                "06-01",
                inspection("a", Actor.bureau()),
                inspection("b", Actor.standingGroup())))
        .isEqualTo("OPEN");
  }

  @Test
  void provesALedgerByWhatTheUnitItselfDid() {
    assertThat(
            status(LEDGER, "06-01", act("a", "02-01", Kind.of(Shape.ACT, "new-duty"), Sample.U1)))
        .isEqualTo("FULFILLED");
    assertThat(status(LEDGER, "06-01", visit("a", "02-01", "mistyped", 0))).isEqualTo("FULFILLED");
    assertThat(status(LEDGER, "06-01", visit("a", "02-01", "hv", 0))).isEqualTo("OPEN");
    assertThat(status(LEDGER, "06-01", matter("a", "02-01", "c", "u1"))).isEqualTo("FULFILLED");
    assertThat(status(LEDGER, "06-01", matter("a", "2022-12-31", "c", "u1"))).isEqualTo("OPEN");
    Entry tagged =
        entry("a", "02-01", Incident.builder().target(ZeroTarget.Z1).unit(Id.of("u1")).build());
    assertThat(status(LEDGER, "06-01", tagged)).isEqualTo("OPEN");
    Entry complaint =
        entry(
            "a",
            "02-01",
            Case.builder()
                .caseId(Id.of("k"))
                .kind(Kind.COMPLAINT)
                .signed(true)
                .unit(Id.of("u1"))
                .build());
    assertThat(status(LEDGER, "06-01", complaint)).isEqualTo("OPEN");
  }

  @Test
  void takesAStepForLiveOnlyWhereItAnswersSomethingKnown() {
    Entry step = entry("s", "02-02", returnVisit("c", Outcome.SOLVED).by(Sample.U1).build());
    assertThat(status(LEDGER, "06-01", step)).isEqualTo("OPEN");
    assertThat(status(LEDGER, "06-01", step, matter("m", "02-02", "c", "u2")))
        .isEqualTo("FULFILLED");
    assertThat(status(LEDGER, "06-01", step, matter("m", "02-03", "c", "u2"))).isEqualTo("OPEN");
  }

  @Test
  void takesAVillageMeetingByItsVillage() {
    assertThat(status(LEDGER, "06-01", meeting("v2"))).isEqualTo("FULFILLED");
    assertThat(status(LEDGER, "06-01", meeting("mistyped"))).isEqualTo("OPEN");
  }

  private static Entry meeting(String village) {
    return entry(
        "a",
        "02-01",
        Act.builder().kind(Kind.VILLAGE_MEETING).by(Sample.U1).village(Id.of(village)).build());
  }

  private static Entry inspection(String id, Actor by) {
    return entry(
        id, "05-01", Case.builder().caseId(Id.of("i1")).kind(Kind.INSPECTION).by(by).build());
  }
}
