package dev.pingan.jackson.format;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Unit;
import dev.pingan.organisation.Village;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Standing;
import dev.pingan.report.Status;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How all stand, as follows from a report's findings. */
record Standings(
    RollUp bureau,
    Map<Id<Unit>, RollUp> units,
    Map<Id<Village>, RollUp> villages,
    Map<String, RollUp> sections) {

  static Standings of(ComplianceReport report) {
    return new Standings(
        RollUp.of(report.standing()),
        rolledUp(report.standingByUnit()),
        rolledUp(report.standingByVillage()),
        rolledUp(report.standingBySection()));
  }

  private static <K> Map<K, RollUp> rolledUp(Map<K, Standing> standings) {
    Map<K, RollUp> all = new LinkedHashMap<>();
    standings.forEach((key, standing) -> all.put(key, RollUp.of(standing)));
    return all;
  }

  /** How one of them stands. */
  record RollUp(Optional<Status> worst, Map<Status, Long> counts) {
    static RollUp of(Standing standing) {
      return new RollUp(standing.worst(), standing.counts());
    }
  }
}
