package dev.pingan.naive;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Visit;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Unit;
import dev.pingan.organisation.Village;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Section 四(二)1, that visits and meetings took place at all. Rulings 7, 17, 18. */
final class VisitingRules {
  private final Scene scene;

  VisitingRules(Scene scene) {
    this.scene = scene;
  }

  /** C027: by the unit, wherever, whomever it reached. */
  List<NaiveFinding> visiting() {
    return scene.perUnit(
        "visiting",
        unit ->
            Slots.rounds(scene.plan().year()).stream()
                .map(
                    round ->
                        hasVillage(scene, unit, round)
                            ? Counting.atLeast(
                                scene, "visiting", Scene.bearer(unit), round, 1, visitsBy(unit))
                            : NaiveFinding.of(
                                "visiting", Scene.bearer(unit), round, "NOT_APPLICABLE")));
  }

  private List<Counting.Tally> visitsBy(Unit unit) {
    return liveVisits(scene).stream()
        .filter(visit -> visit.what().unit().equals(unit.id()))
        .map(Counting::one)
        .toList();
  }

  /** C030: by village and round, whoever held it; owed also without a register. Ruling 17. */
  List<NaiveFinding> villageMeeting() {
    if (scene.organisation().villages().isEmpty()) {
      return scene.nobody("village-meeting");
    }
    List<Slot> slots =
        scene.plan().reads("village-meeting", "round")
            ? Slots.rounds(scene.plan().year())
            : Slots.roundsTogether(scene.plan().year());
    return scene.organisation().villages().stream()
        .flatMap(village -> slots.stream().map(slot -> villageMeeting(village, slot)))
        .toList();
  }

  private NaiveFinding villageMeeting(Village village, Slot slot) {
    List<Counting.Tally> meetings =
        scene.all(Act.class).stream()
            .filter(act -> act.what().kind().equals(Kind.VILLAGE_MEETING))
            .filter(act -> act.what().village().equals(Optional.of(village.id())))
            .map(act -> new Counting.Tally(act.day(), act.what().items()))
            .toList();
    return Counting.atLeast(
        scene, "village-meeting", "village:" + village.id().value(), slot, 1, meetings);
  }

  /** Ruling 8: a village was assigned to it on any day of the window. */
  static boolean hasVillage(Scene scene, Unit unit, Slot slot) {
    return scene.organisation().villages().stream()
        .anyMatch(v -> v.unit().equals(Optional.of(unit.id())) && slot.anyDay(v.assigned()));
  }

  /** Ruling 26: a visit to a vacant household feeds nothing; one to an unknown household may. */
  static List<Dated<Visit>> liveVisits(Scene scene) {
    Set<Id<Household>> vacant =
        scene.households().stream()
            .filter(Household::isVacant)
            .map(Household::id)
            .collect(Collectors.toSet());
    return scene.all(Visit.class).stream()
        .filter(v -> !vacant.contains(v.what().household()))
        .toList();
  }
}
