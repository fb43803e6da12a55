package dev.pingan.plan.publicsafety;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Point;
import dev.pingan.plan.Ratio;
import dev.pingan.plan.Readings;
import dev.pingan.plan.Section;
import java.time.Year;
import java.util.List;

/**
 * The bureau's work plan to raise the public's sense of safety (城建局提升公众安全感工作方案), for any year.
 *
 * <p>The text is ambiguous at 13 {@linkplain #points() points}; {@link #under} resolves it under a
 * choice of readings into a plain {@link Plan}. The satisfaction target is garbled in the copy at
 * hand (defect D1) and restored as 100 per cent. Immutable and thread-safe.
 */
public final class PublicSafetyPlan {
  private static final Ratio RESTORED_TARGET = Ratio.percent(100);

  private final Year year;
  private final Ratio satisfactionTarget;

  private PublicSafetyPlan(Year year, Ratio satisfactionTarget) {
    this.year = year;
    this.satisfactionTarget = satisfactionTarget;
  }

  /** Returns the plan for that year under the default readings, with the restored target. */
  public static Plan forYear(Year year) {
    return of(year).under(readings());
  }

  /** Returns the plan's text for that year, not yet read in any way. */
  public static PublicSafetyPlan of(Year year) {
    return new PublicSafetyPlan(year, RESTORED_TARGET);
  }

  /**
   * Returns the 13 points of interpretation, always in the same order; each with its default first.
   */
  public static List<Point> points() {
    return Points.ALL;
  }

  /** Returns the default reading of every point. */
  public static Readings readings() {
    return Readings.defaultsOf(points());
  }

  /** Returns the same text with that satisfaction target in place of the restored one. */
  public PublicSafetyPlan withSatisfactionTarget(Ratio target) {
    return new PublicSafetyPlan(year, target);
  }

  /** Returns the plan that the text is under those readings. */
  public Plan under(Readings readings) {
    return Plan.builder()
        .id(Id.of("public-safety"))
        .title(Label.of("城建局提升公众安全感工作方案", "Work plan to raise the public's sense of safety"))
        .year(year)
        .basisDocument("吉青办字〔2013〕35号")
        .sections(sections(readings))
        .readings(readings.chosen())
        .build();
  }

  private List<Section> sections(Readings readings) {
    return List.of(
        Section0Preface.under(),
        Section1Guidance.under(),
        Section2aOverallGoal.under(readings, satisfactionTarget),
        Section2bZeroTargets.under(readings),
        Section3LeadingGroup.under(),
        Section4aMobilisation.under(readings),
        Section4b1Visiting.under(readings),
        Section4b2ReturnVisits.under(),
        Section4b3Banners.under(readings),
        Section4b4Channels.under(readings),
        Section4b5InternalSecurity.under(readings),
        Section4cConduct.under(),
        Section4c1Discipline.under(),
        Section4c2Norms.under(),
        Section4c3Complaints.under(),
        Section51Responsibility.under(),
        Section52UnitPlans.under(),
        Section53Ledgers.under());
  }
}
