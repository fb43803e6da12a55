package dev.pingan.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.evaluation.Evaluator;
import dev.pingan.ledger.Entry;
import dev.pingan.naive.NaiveEvaluator;
import dev.pingan.naive.NaiveFinding;
import dev.pingan.naive.NaiveLedger;
import dev.pingan.naive.NaivePlan;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Readings;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import dev.pingan.report.Finding;
import dev.pingan.report.Note;
import dev.pingan.report.Status;
import dev.pingan.testkit.World;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds both evaluators' findings of one world against each other, as text lines. */
final class Agreement {
  private static final Set<Note> SHARED_NOTES =
      Set.of(Note.ON_LIMIT_DAY, Note.LIMIT_ON_DAY_OFF, Note.MONTH_MET);
  private static final Set<String> SHORT =
      Set.of("BREACHED", "OPEN", "UNDETERMINED", "FULFILLED_LATE");

  private Agreement() {}

  static void check(World world, Readings readings) {
    check(
        world,
        readings,
        NaiveLedger.effective(world.ledger().records(), world.knownAt()).effective());
  }

  /** The same, where the entries in force are known without settling anything. */
  static void check(World world, Readings readings, List<Entry> effective) {
    Plan plan = PublicSafetyPlan.of(world.year()).under(readings);
    List<Finding> real =
        Evaluator.of(plan, world.organisation())
            .gather(world.ledger(), world.knownAt())
            .report(world.asOf())
            .findings();
    List<NaiveFinding> naive =
        NaiveEvaluator.evaluate(
            naive(world, readings),
            HolidayCalendar.published(),
            world.organisation(),
            effective,
            world.asOf());
    assertThat(real.stream().map(Agreement::line).toList())
        .isEqualTo(naive.stream().map(Agreement::line).toList());
  }

  private static NaivePlan naive(World world, Readings readings) {
    Map<String, String> chosen =
        readings.chosen().entrySet().stream()
            .collect(Collectors.toMap(e -> e.getKey().value(), e -> e.getValue().value()));
    return new NaivePlan(world.year(), chosen, 1, 1, OptionalInt.empty());
  }

  private static String line(Finding finding) {
    Set<String> notes = new TreeSet<>();
    if (finding.status() != Status.NOT_APPLICABLE) {
      finding.notes().stream().filter(SHARED_NOTES::contains).forEach(n -> notes.add(n.name()));
    }
    Map<String, Long> figures =
        finding.figures().map(f -> f.match(FigureList.INSTANCE)).orElse(Map.of());
    String status = finding.status().name();
    return line(
        finding.id(),
        finding.window().getStart() + ".." + finding.window().getEnd(),
        status,
        finding.completedOn().map(Object::toString).orElse("-"),
        finding.daysLate().isPresent() ? finding.daysLate().getAsLong() + "" : "-",
        notes,
        figures);
  }

  private static String line(NaiveFinding finding) {
    return line(
        finding.id(),
        finding.start() + ".." + finding.endExclusive(),
        finding.status(),
        finding.completedOn().map(Object::toString).orElse("-"),
        finding.daysLate().map(Object::toString).orElse("-"),
        finding.notes(),
        finding.figures());
  }

  private static String line(
      String id,
      String window,
      String status,
      String completedOn,
      String daysLate,
      Set<String> notes,
      Map<String, Long> figures) {
    Map<String, Long> shown = new TreeMap<>();
    if (SHORT.contains(status)) {
      shown.putAll(figures);
      shown.remove("review");
      shown.computeIfPresent("have", (key, have) -> isOfVisits(id) ? Math.min(have, 1) : have);
    }
    boolean told = !Set.of("NOT_APPLICABLE", "UPCOMING").contains(status);
    return String.join(
        " ",
        id,
        window,
        status,
        told ? completedOn : "-",
        told ? daysLate : "-",
        new TreeSet<>(notes).toString(),
        shown.toString());
  }

  /** Visits are kept without ids, so that only their days can be counted. */
  private static boolean isOfVisits(String id) {
    return id.startsWith("visiting/") || id.startsWith("ledger-kept/");
  }
}
