package dev.pingan.naive;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What is chosen about the plan: its year, a reading for each point (by default the first), the
 * satisfaction target as a fraction, and the house limit for complaints and cases.
 */
public record NaivePlan(
    Year year,
    Map<String, String> readings,
    int targetNumerator,
    int targetDenominator,
    OptionalInt houseLimitDays) {

  /** The 13 points of interpretation with their readings, the default first. */
  public static final Map<String, List<String>> POINTS =
      Map.ofEntries(
          Map.entry("limit-day", List.of("included", "excluded")),
          Map.entry("limit-day-off", List.of("stands", "rolls")),
          Map.entry("coverage-basis", List.of("round", "year")),
          Map.entry("visit-tasks", List.of("union", "one-visit")),
          Map.entry("booklet", List.of("round", "year")),
          Map.entry("village-meeting", List.of("round", "once")),
          Map.entry("ten-day-scope", List.of("all", "last")),
          Map.entry("banner-count", List.of("unit", "bureau")),
          Map.entry("channels", List.of("each", "any")),
          Map.entry("duty-days", List.of("published", "statutory", "with-weekends")),
          Map.entry("duty-bearer", List.of("unit", "bureau")),
          Map.entry("satisfaction", List.of("pooled", "latest")),
          Map.entry("accident-grade", List.of("major", "larger")));

  /**
   * Refuses a point or reading that is not of the plan, lest a typing error pass for the default.
   */
  public NaivePlan {
    readings.forEach(
        (point, reading) -> {
          if (!POINTS.getOrDefault(point, List.of()).contains(reading)) {
            throw new IllegalArgumentException(point + "=" + reading + "; there are " + POINTS);
          }
        });
  }

  /** Returns the plan of that year under the default readings: target 100 %, no house limit. */
  public static NaivePlan of(int year) {
    return new NaivePlan(Year.of(year), Map.of(), 1, 1, OptionalInt.empty());
  }

  /** Returns the same plan under that reading of that point, defaults elsewhere. */
  public NaivePlan reading(String point, String reading) {
    return new NaivePlan(
        year, Map.of(point, reading), targetNumerator, targetDenominator, houseLimitDays);
  }

  boolean reads(String point, String reading) {
    List<String> known = POINTS.getOrDefault(point, List.of());
    if (!known.contains(reading)) {
      throw new IllegalArgumentException(point + "=" + reading);
    }
    return readings.getOrDefault(point, known.get(0)).equals(reading);
  }
}
