package dev.pingan.naive;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Measure;
import dev.pingan.organisation.KeySite;
import dev.pingan.organisation.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Section 四(二)5 and C075: measures that stand until they end. Ruling 5. */
final class StandingRules {
  private final Scene scene;

  StandingRules(Scene scene) {
    this.scene = scene;
  }

  /** C057, C059 to C061. */
  List<NaiveFinding> eachUnit(String rule, Kind kind) {
    return scene.perUnit(
        rule,
        unit -> {
          boolean there = standing(kind).anyMatch(m -> Scene.isBy(m.by(), unit));
          return Stream.of(judged(rule, Scene.bearer(unit), there ? 0 : 1));
        });
  }

  /** C063 to C065: at each listed key site of the unit. */
  List<NaiveFinding> eachKeySite(String rule, Kind kind) {
    return scene.perUnit(rule, unit -> Stream.of(eachKeySite(rule, kind, unit)));
  }

  private NaiveFinding eachKeySite(String rule, Kind kind, Unit unit) {
    String bearer = Scene.bearer(unit);
    if (unit.keySites().isEmpty()) {
      // No list given: a missing fact.
      return NaiveFinding.of(
          rule, bearer, scene.year(), scene.upcoming(scene.year()) ? "UPCOMING" : "UNDETERMINED");
    }
    Set<Id<KeySite>> sites = unit.keySites().get();
    if (sites.isEmpty()) {
      return NaiveFinding.of(rule, bearer, scene.year(), "NOT_APPLICABLE");
    }
    long lacking =
        sites.stream()
            .filter(
                site ->
                    standing(kind)
                        .noneMatch(
                            m -> Scene.isBy(m.by(), unit) && m.site().equals(Optional.of(site))))
            .count();
    return judged(rule, bearer, lacking);
  }

  /** C075. */
  List<NaiveFinding> conductNorms() {
    boolean there = standing(Kind.CONDUCT_NORMS).anyMatch(m -> Scene.isByBureau(m.by()));
    return List.of(judged("conduct-norms", "bureau", there ? 0 : 1));
  }

  /** In place on the as-of day, after the year on its last day; begun whenever before. */
  private Stream<Measure> standing(Kind kind) {
    LocalDate day = scene.asOf().isAfter(scene.lastDay()) ? scene.lastDay() : scene.asOf();
    return scene.all(Measure.class).stream()
        .filter(m -> m.what().kind().equals(kind))
        .filter(m -> !m.day().isAfter(day))
        .filter(m -> m.what().until().isEmpty() || day.isBefore(m.what().until().get()))
        .map(Dated::what);
  }

  private NaiveFinding judged(String rule, String bearer, long lacking) {
    NaiveFinding finding = NaiveFinding.of(rule, bearer, scene.year(), "UPCOMING");
    if (scene.upcoming(scene.year())) {
      return finding;
    }
    finding = finding.figure("lacking", lacking);
    if (lacking == 0) {
      return finding.status("FULFILLED");
    }
    return finding.status(scene.over(scene.year()) ? "BREACHED" : "OPEN");
  }
}
