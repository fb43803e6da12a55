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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A plan's text with its points of interpretation, of which some may be decided.
 *
 * <p>Which rules turn on which point is derived, never declared: the text is resolved under each
 * reading, and rules are compared by name. Immutable and thread-safe.
 */
public final class Ambiguity {
  private final Readings inForce;
  private final List<Point> open;
  private final Function<Readings, Plan> text;

  private Ambiguity(Readings inForce, List<Point> open, Function<Readings, Plan> text) {
    this.inForce = inForce;
    this.open = open;
    this.text = text;
  }

  /**
   * Returns the ambiguity of a text.
   *
   * @param inForce the readings in force, and with them the points
   * @param text the plan that the text is under a choice of readings
   */
  public static Ambiguity of(Readings inForce, Function<Readings, Plan> text) {
    return new Ambiguity(inForce, inForce.points(), text);
  }

  /**
   * Returns the same text with a point decided: that reading is in force and no other admissible.
   *
   * @throws IllegalArgumentException if there is no such point or reading; the message lists those
   *     that there are
   */
  public Ambiguity deciding(Decision decision) {
    Readings decided = inForce.with(decision.point().value(), decision.reading().value());
    return new Ambiguity(
        decided, open.stream().filter(p -> !p.id().equals(decision.point())).toList(), text);
  }

  /** Returns the plan under the readings in force. */
  public Plan plan() {
    return text.apply(inForce);
  }

  /**
   * Returns the points still open on which each rule turns; a rule that turns on none is absent.
   */
  public Map<Id<Rule>, List<Point>> pointsByRule() {
    return pointsByRule(text);
  }

  private Map<Id<Rule>, List<Point>> pointsByRule(Function<Readings, Plan> text) {
    Plan plan = text.apply(inForce);
    Map<Id<Rule>, List<Point>> turning =
        plan.rules().stream().collect(Collectors.toMap(Rule::id, rule -> new ArrayList<>()));
    for (Point point : open) {
      List<Plan> others =
          point.readings().stream()
              .map(reading -> text.apply(inForce.with(point.id().value(), reading.id().value())))
              .toList();
      for (Rule rule : plan.rules()) {
        if (others.stream().anyMatch(p -> !p.rule(rule.id()).equals(Optional.of(rule)))) {
          turning.getOrDefault(rule.id(), new ArrayList<>()).add(point);
        }
      }
    }
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
    Examination examination = assessment.under(plan()).on(asOf);
    Map<Readings, Plan> resolved = new HashMap<>();
    Function<Readings, Plan> once = readings -> resolved.computeIfAbsent(readings, text);
    Map<Id<Rule>, List<Point>> turning = pointsByRule(once);
    List<Contest> contests = new ArrayList<>();
    for (Section section : examination.plan().sections()) {
      section
          .rules()
          .forEach(
              rule -> {
                List<Finding> findings = examination.findings(section, rule);
                List<Point> points = turning.getOrDefault(rule.id(), List.of());
                contests.addAll(
                    new Lineup(examination, section, findings)
                        .over(points, choices(points, once), rule));
              });
    }
    return Contests.of(contests);
  }

  /** Every choice of readings of those points, that in force first, with the plan it makes. */
  private List<Choice> choices(List<Point> points, Function<Readings, Plan> text) {
    List<Readings> choices = new ArrayList<>(List.of(inForce));
    for (Point point : points) {
      List<Readings> wider = new ArrayList<>(choices);
      for (Readings choice : choices) {
        point.readings().stream()
            .filter(reading -> !reading.equals(inForce.of(point)))
            .forEach(r -> wider.add(choice.with(point.id().value(), r.id().value())));
      }
      choices = wider;
    }
    return choices.stream().map(readings -> Choice.of(readings, points, text)).toList();
  }
}
