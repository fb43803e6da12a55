package dev.pingan.ambiguity;

import dev.pingan.evaluation.Assessment;
import dev.pingan.evaluation.Examination;
import dev.pingan.identity.Id;
import dev.pingan.plan.Decision;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Point;
import dev.pingan.plan.Readings;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Section;
import dev.pingan.report.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A plan's text with its points of interpretation, of which some may be decided.
 *
 * <p>Which rules turn on which point is derived, never declared: the text is resolved under each
 * reading, and rules are compared by name. That is done once, when the ambiguity is made: keep it
 * and ask it of many assessments. Immutable and thread-safe.
 */
public final class Ambiguity {
  private final Readings inForce;
  private final List<DecidedPoint> decided;
  private final Function<Readings, Plan> text;
  private final Plan plan;
  private final Map<Id<Rule>, Forms> forms;

  private Ambiguity(Readings inForce, List<DecidedPoint> decided, Function<Readings, Plan> text) {
    this.inForce = inForce;
    this.decided = decided;
    this.text = text;
    Resolution resolution = new Resolution(inForce, decided, text);
    this.plan = resolution.inForce();
    this.forms = resolution.forms();
  }

  /**
   * Returns the ambiguity of a text.
   *
   * @param inForce the readings in force, and with them the points
   * @param text the plan that the text is under a choice of readings
   */
  public static Ambiguity of(Readings inForce, Function<Readings, Plan> text) {
    return new Ambiguity(inForce, List.of(), text);
  }

  /**
   * Returns the same text with a point decided: that reading is in force and no other admissible. A
   * later decision on the same point takes the place of the earlier.
   *
   * @throws IllegalArgumentException if there is no such point or reading; the message lists those
   *     that there are
   */
  public Ambiguity deciding(Decision decision) {
    Readings readings = inForce.with(decision.point().value(), decision.reading().value());
    Map<Id<Point>, Decision> decisions = new HashMap<>();
    decided.forEach(earlier -> decisions.put(earlier.point().id(), earlier.decision()));
    decisions.put(decision.point(), decision);
    return new Ambiguity(readings, inThePlansOrder(decisions), text);
  }

  private List<DecidedPoint> inThePlansOrder(Map<Id<Point>, Decision> decisions) {
    List<DecidedPoint> points = new ArrayList<>();
    for (Point point : inForce.points()) {
      Optional.ofNullable(decisions.get(point.id()))
          .ifPresent(decision -> points.add(DecidedPoint.of(point, decision)));
    }
    return points;
  }

  /** Returns the plan under the readings in force. */
  public Plan plan() {
    return plan;
  }

  /**
   * Returns the points still open on which each rule turns; a rule that turns on none is absent.
   */
  public Map<Id<Rule>, List<Point>> pointsByRule() {
    Map<Id<Rule>, List<Point>> turning = new HashMap<>();
    forms.forEach((rule, own) -> turning.put(rule, own.points()));
    turning.values().removeIf(List::isEmpty);
    return turning;
  }

  /**
   * Returns every finding of the plan in force with its status under all admissible readings, over
   * the same facts; only rules that turn on a point are evaluated again.
   *
   * @param assessment of this plan, or of any other over the same facts
   */
  public Contests contests(Assessment assessment, LocalDate asOf) {
    Examination examination = assessment.under(plan).on(asOf);
    List<Contest> contests = new ArrayList<>();
    for (Section section : plan.sections()) {
      section
          .rules()
          .forEach(
              rule -> {
                List<Finding> findings = examination.findings(section, rule);
                contests.addAll(
                    new Lineup(examination, section, findings).over(formsOf(rule), rule));
              });
    }
    return Contests.of(contests, decided);
  }

  private Forms formsOf(Rule rule) {
    return Objects.requireNonNull(forms.get(rule.id()), "every rule of the plan has its forms");
  }
}
