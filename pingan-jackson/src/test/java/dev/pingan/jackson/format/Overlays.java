package dev.pingan.jackson.format;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.Decision;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Dispensation.Grant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is laid over a plan and its reports: a dispensation of each kind, and decisions. */
public final class Overlays {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 8);

  private Overlays() {}

  /** More time for a unit, and households excused from one round and from all. */
  public static List<Dispensation> dispensations() {
    return List.of(
        dispensation(
            "d1",
            new Grant.Extension(
                Id.of("banners"), Bearer.unit(Id.of("u03")), "2023-06", DAY.plusDays(12))),
        dispensation("d2", new Grant.Excuse(Id.of("h0102"), Optional.of("2023-04"))),
        dispensation("d3", new Grant.Excuse(Id.of("h0103"), Optional.empty())));
  }

  /** Two points decided. */
  public static List<Decision> decisions() {
    return List.of(decision("ten-day-scope", "last"), decision("booklet", "year"));
  }

  static Dispensation dispensation(String id, Grant grant) {
    return Dispensation.builder()
        .id(Id.of(id))
        .approver(Id.of("o01"))
        .approvedOn(DAY)
        .recordedAt(Instant.parse("2023-06-08T01:30:00Z"))
        .reason("flood")
        .grant(grant)
        .build();
  }

  static Decision decision(String point, String reading) {
    return Decision.builder()
        .point(Id.of(point))
        .reading(Id.of(reading))
        .decidedBy("区综治办")
        .decidedOn(LocalDate.of(2023, 3, 20))
        .reference("综治办〔2023〕5号")
        .build();
  }
}
