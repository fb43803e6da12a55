package dev.pingan.agenda;

import dev.pingan.evaluation.Examination;
import dev.pingan.identity.Id;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Unit;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.Rule;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.time.LocalDate;
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
   * Returns what is to be done after the examination's day: what is open and ends by the horizon,
   * what begins by then, and every breach that can still be cured.
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
    if (rule.isEmpty() || occasion.isEmpty()) {
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

  /** A target of zero is kept by letting nothing happen: that is no item of an agenda. */
  private static Optional<Remedy> inTime(
      Examination examination, Finding finding, Occasion occasion) {
    if (finding.figures().filter(Figures.Events.class::isInstance).isPresent()) {
      return Optional.empty();
    }
    LocalDate tomorrow = examination.asOf().plusDays(1);
    LocalDate start = finding.window().getStart();
    LocalDate last = examination.lastDayOf(finding);
    return Stream.iterate(
            finding.status() == Status.UPCOMING ? start : tomorrow,
            day -> !day.isAfter(last),
            day -> day.plusDays(1))
        .filter(day -> !occasion.window().contains(day) || occasion.counts(day))
        .findFirst()
        .map(
            first ->
                remedy(
                    finding,
                    Remedy.Timing.IN_TIME,
                    new Pace(examination, occasion, first, Optional.of(last))));
  }

  private static Remedy late(
      Examination examination, Finding finding, Occasion occasion, Optional<LocalDate> lastDay) {
    LocalDate first = examination.asOf().plusDays(1);
    return remedy(finding, Remedy.Timing.LATE, new Pace(examination, occasion, first, lastDay));
  }

  private static Remedy remedy(Finding finding, Remedy.Timing timing, Pace pace) {
    OptionalLong needed =
        finding.figures().map(f -> f.match(StillNeeded.INSTANCE)).orElse(OptionalLong.empty());
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
