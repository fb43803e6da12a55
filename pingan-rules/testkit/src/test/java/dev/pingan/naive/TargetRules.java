package dev.pingan.naive;

import dev.pingan.ledger.AccidentGrade;
import dev.pingan.ledger.Incident;
import dev.pingan.ledger.Survey;
import dev.pingan.ledger.ZeroTarget;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Section 二: the satisfaction rate and the eight zero targets. Rulings 9, 26, 28. */
final class TargetRules {
  private final Scene scene;

  TargetRules(Scene scene) {
    this.scene = scene;
  }

  /** C006: the exact fraction, of all surveys or of the latest day's. */
  List<NaiveFinding> satisfaction() {
    NaiveFinding finding = NaiveFinding.of("satisfaction", "bureau", scene.year(), "UPCOMING");
    if (scene.upcoming(scene.year())) {
      return List.of(finding);
    }
    List<Dated<Survey>> surveys =
        scene.all(Survey.class).stream().filter(s -> scene.inYear(s.day())).toList();
    if (scene.plan().reads("satisfaction", "latest")) {
      Optional<LocalDate> latest = surveys.stream().map(Dated::day).max(Comparator.naturalOrder());
      surveys = surveys.stream().filter(s -> latest.equals(Optional.of(s.day()))).toList();
    }
    long valid = surveys.stream().mapToLong(s -> s.what().valid()).sum();
    long positive = surveys.stream().mapToLong(s -> s.what().positive()).sum();
    finding = finding.figure("valid", valid).figure("positive", positive);
    boolean reached =
        valid > 0
            && positive * scene.plan().targetDenominator()
                >= valid * scene.plan().targetNumerator();
    if (reached) {
      return List.of(finding.status("FULFILLED"));
    }
    if (!scene.over(scene.year())) {
      return List.of(finding.status("OPEN"));
    }
    return List.of(finding.status(valid > 0 ? "BREACHED" : "UNDETERMINED"));
  }

  /** Z1 to Z8. What happened breaches before what wants a ruling leaves open (ruling 9). */
  List<NaiveFinding> none(ZeroTarget target) {
    String rule = target.name().toLowerCase(Locale.ROOT);
    NaiveFinding finding = NaiveFinding.of(rule, "bureau", scene.year(), "UPCOMING");
    if (scene.upcoming(scene.year())) {
      return List.of(finding);
    }
    long events = 0;
    long review = 0;
    for (Dated<Incident> incident : scene.all(Incident.class)) {
      if (incident.what().target() == target && scene.inYear(incident.day())) {
        // A count of 0 adds nothing: it is no incident (ruling 26).
        if (breaks(incident.what())) {
          events += incident.what().count();
        } else if (wantsRuling(incident.what())) {
          review += incident.what().count();
        }
      }
    }
    finding = finding.figure("events", events).figure("review", review);
    if (events > 0) {
      return List.of(finding.status("BREACHED"));
    }
    if (review > 0) {
      return List.of(finding.status("UNDETERMINED"));
    }
    return List.of(finding.status(scene.over(scene.year()) ? "HELD" : "HOLDING"));
  }

  private boolean breaks(Incident incident) {
    return incident.target() != ZeroTarget.Z7
        || incident.grade().filter(breakingGrades()::contains).isPresent();
  }

  /** Z7: neither a grade that breaks nor the ordinary one; or no grade at all. */
  private boolean wantsRuling(Incident incident) {
    return !breaks(incident) && !incident.grade().equals(Optional.of(AccidentGrade.ORDINARY));
  }

  private Set<AccidentGrade> breakingGrades() {
    return scene.plan().reads("accident-grade", "major")
        ? EnumSet.of(AccidentGrade.MAJOR, AccidentGrade.ESPECIALLY_MAJOR)
        : EnumSet.of(AccidentGrade.LARGER, AccidentGrade.MAJOR, AccidentGrade.ESPECIALLY_MAJOR);
  }
}
