package dev.pingan.agenda;

import dev.pingan.evaluation.Examination;
import dev.pingan.identity.Id;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Unit;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.Rule;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What is to be done from a day on, soonest first. */
@Value.Immutable(builder = false)
public abstract sealed class Agenda permits ImmutableAgenda {
  /** By the last day on which it counts, what has no end last; then by finding. */
  private static final Comparator<Remedy> SOONEST =
      Comparator.<Remedy, LocalDate>comparing(r -> r.lastDay().orElse(LocalDate.MAX))
          .thenComparing(remedy -> remedy.finding().id());

  Agenda() {}

  /**
   * Returns what is to be done from the examination's day on, that day included: what is open and
   * ends by the horizon, what begins by then, and every breach that can still be cured.
   *
   * @param through the last day of the horizon
   */
  public static Agenda of(Examination examination, LocalDate through) {
    List<Remedy> remedies =
        examination.findings().stream()
            .flatMap(finding -> remedy(examination, finding).stream())
            .filter(remedy -> isWithin(remedy, through))
            .sorted(SOONEST)
            .toList();
    return ImmutableAgenda.of(examination.asOf(), through, remedies);
  }

  /** Returns what would still mend that finding; empty if nothing would, or nothing has to. */
  public static Optional<Remedy> remedy(Examination examination, Finding finding) {
    Optional<Rule> rule = examination.plan().rule(finding.rule());
    Optional<Occasion> occasion = examination.occasionOf(finding);
    boolean outOfReach =
        PooledRate.of(examination, finding).filter(PooledRate::isOutOfReach).isPresent();
    if (rule.isEmpty() || occasion.isEmpty() || outOfReach) {
      return Optional.empty();
    }
    return switch (finding.status()) {
      case OPEN, UPCOMING -> inTime(examination, finding, occasion.get());
      case BREACHED ->
          Cure.of(rule.get(), occasion.get(), examination.asOf())
              .map(until -> late(examination, finding, occasion.get(), until.lastDay()));
      case UNDETERMINED, FULFILLED_LATE, HOLDING, FULFILLED, HELD, NOT_APPLICABLE ->
          Optional.empty();
    };
  }

  /** The day on which it is drawn up. */
  @Value.Parameter
  public abstract LocalDate asOf();

  /** The last day of the horizon. */
  @Value.Parameter
  public abstract LocalDate through();

  /** The remedies, soonest first. */
  @Value.Parameter
  public abstract List<Remedy> remedies();

  /** Returns that unit's part, its villages' included. */
  public Agenda of(Id<Unit> unit) {
    return where(remedy -> remedy.finding().unit().filter(unit::equals).isPresent());
  }

  /** Returns the part of that officer: all in whose line upwards he or she stands. */
  public Agenda forOfficer(Id<Officer> officer) {
    return where(
        remedy ->
            remedy.finding().answerable().stream().anyMatch(a -> a.officers().contains(officer)));
  }

  private Agenda where(Predicate<Remedy> matches) {
    return ImmutableAgenda.of(asOf(), through(), remedies().stream().filter(matches).toList());
  }

  private static boolean isWithin(Remedy remedy, LocalDate through) {
    return switch (remedy.finding().status()) {
      case UPCOMING -> !remedy.firstDay().isAfter(through);
      case OPEN -> remedy.lastDay().filter(last -> last.isAfter(through)).isEmpty();
      default -> true;
    };
  }

  private static Optional<Remedy> inTime(
      Examination examination, Finding finding, Occasion occasion) {
    LocalDate last = examination.lastDayOf(finding);
    return Stream.iterate(start(examination, finding), d -> !d.isAfter(last), d -> d.plusDays(1))
        .filter(day -> !occasion.window().contains(day) || occasion.counts(day))
        .findFirst()
        .map(
            first ->
                remedy(
                    finding,
                    Remedy.Timing.IN_TIME,
                    new Pace(examination, occasion, first, Optional.of(last))))
        .filter(Agenda::asksForSomething);
  }

  /**
   * A target of zero is kept by letting nothing happen, nobody can answer what was not asked yet,
   * and what stands before its year begins has only to stay: these are no items of an agenda.
   */
  private static boolean asksForSomething(Remedy remedy) {
    return !(remedy.finding().figures().orElse(null) instanceof Figures.Events)
        && remedy.stillNeeded().orElse(1) > 0;
  }

  /**
   * The as-of day itself still counts, up to and on the very last day (rulings 3 and 4); but a duty
   * day on which somebody was on watch already asks for no more.
   */
  private static LocalDate start(Examination examination, Finding finding) {
    LocalDate today = examination.asOf();
    LocalDate start = finding.window().getStart();
    if (today.isBefore(start)) {
      return start;
    }
    boolean kept =
        finding.figures().orElse(null) instanceof Figures.Watch watch
            && watch.kept() > ChronoUnit.DAYS.between(start, today);
    return kept ? today.plusDays(1) : today;
  }

  private static Remedy late(
      Examination examination, Finding finding, Occasion occasion, Optional<LocalDate> lastDay) {
    return remedy(
        finding, Remedy.Timing.LATE, new Pace(examination, occasion, examination.asOf(), lastDay));
  }

  private static Remedy remedy(Finding finding, Remedy.Timing timing, Pace pace) {
    OptionalLong needed = StillNeeded.of(pace.examination(), finding);
    return Remedy.builder()
        .finding(finding)
        .timing(timing)
        .stillNeeded(needed)
        .firstDay(pace.first())
        .lastDay(pace.last())
        .perWorkday(isCoverage(finding) ? pace.perWorkday(needed) : OptionalLong.empty())
        .build();
  }

  private static boolean isCoverage(Finding finding) {
    return finding
        .figures()
        .filter(f -> f instanceof Figures.Households || f instanceof Figures.Persons)
        .isPresent();
  }
}
