package dev.pingan.naive;

import dev.pingan.ledger.Act;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Place;
import dev.pingan.organisation.Unit;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Sections 四(二)3 and 4: banners and the four channels. Rulings 24 and 25. */
final class PublicityRules {
  private static final List<Kind> CHANNELS =
      List.of(Kind.NOTICE_BOARD, Kind.PUBLICITY_VEHICLE, Kind.LAW_LESSON, Kind.TRAINING);

  private final Scene scene;

  PublicityRules(Scene scene) {
    this.scene = scene;
  }

  /** C046 to C048: at least two items a round, at the five kinds of place. */
  List<NaiveFinding> banners() {
    List<Slot> rounds = Slots.bannerRounds(scene.plan());
    if (scene.plan().reads("banner-count", "bureau")) {
      // Whose is told by the reading: by the bureau or any known unit, each entry once.
      List<Counting.Tally> all =
          banners(act -> Scene.isByBureau(act.by()) || scene.isByAnyUnit(act.by()));
      return rounds.stream().map(round -> banners("bureau", round, all)).toList();
    }
    return scene.perUnit(
        "banners",
        unit -> {
          List<Counting.Tally> own = banners(act -> Scene.isBy(act.by(), unit));
          return rounds.stream().map(round -> banners(Scene.bearer(unit), round, own));
        });
  }

  private List<Counting.Tally> banners(Predicate<Act> whose) {
    return tallies(
        act ->
            act.kind().equals(Kind.BANNER)
                && act.place().filter(place -> place != Place.OTHER).isPresent()
                && whose.test(act));
  }

  private NaiveFinding banners(String bearer, Slot round, List<Counting.Tally> tallies) {
    NaiveFinding finding = Counting.atLeast(scene, "banners", bearer, round, 2, tallies);
    // Ruling 24: late for the ten days, but inside the month.
    boolean monthMet =
        finding.status().equals("FULFILLED_LATE")
            && finding
                .completedOn()
                .filter(day -> day.getMonth() == round.start().getMonth())
                .isPresent();
    return monthMet ? finding.note("MONTH_MET") : finding;
  }

  /** C049 to C052: each of the four, or (Q16) any of the four for each. */
  List<NaiveFinding> channel(String rule, Kind channel) {
    boolean any = scene.plan().reads("channels", "any");
    return scene.perUnit(
        rule, unit -> Stream.of(channel(rule, unit, any ? CHANNELS : List.of(channel))));
  }

  private NaiveFinding channel(String rule, Unit unit, List<Kind> kinds) {
    return Counting.atLeast(
        scene,
        rule,
        Scene.bearer(unit),
        scene.year(),
        1,
        tallies(act -> kinds.contains(act.kind()) && Scene.isBy(act.by(), unit)));
  }

  /** C053: the bureau, each quarter, an act of the four kinds by any known unit. */
  List<NaiveFinding> allYear() {
    List<Counting.Tally> acts =
        tallies(act -> CHANNELS.contains(act.kind()) && scene.isByAnyUnit(act.by()));
    return Slots.quarters(scene.plan().year()).stream()
        .map(q -> Counting.atLeast(scene, "all-year-publicity", "bureau", q, 1, acts))
        .toList();
  }

  private List<Counting.Tally> tallies(Predicate<Act> which) {
    return scene.all(Act.class).stream()
        .filter(act -> which.test(act.what()))
        .map(act -> new Counting.Tally(act.day(), act.what().items()))
        .toList();
  }
}
