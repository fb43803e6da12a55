package dev.pingan.agenda;

import dev.pingan.evaluation.Examination;
import dev.pingan.identity.Id;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Village;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The least that is still needed for a finding, in the unit of its figures.
 *
 * @param examination of which the finding is
 */
record StillNeeded(Examination examination, Finding finding)
    implements Figures.Cases<OptionalLong> {

  static OptionalLong of(Examination examination, Finding finding) {
    return finding
        .figures()
        .map(f -> f.match(new StillNeeded(examination, finding)))
        .orElse(OptionalLong.empty());
  }

  @Override
  public OptionalLong count(Figures.Count count) {
    return OptionalLong.of(Math.max(0, count.need() - count.have()));
  }

  @Override
  public OptionalLong households(Figures.Households households) {
    return OptionalLong.of(households.missed());
  }

  /**
   * A household is reached by one visit that finds everybody, so whoever was found at another visit
   * has to be found again; where the head count is unknown at least somebody. Ruling 16.
   */
  @Override
  public OptionalLong persons(Figures.Persons persons) {
    Set<Id<Household>> missed = new HashSet<>(examination.missed(finding));
    return OptionalLong.of(
        registered()
            .filter(household -> missed.contains(household.id()))
            .mapToLong(household -> household.members().orElse(1))
            .sum());
  }

  @Override
  public OptionalLong watch(Figures.Watch watch) {
    return OptionalLong.of((long) watch.days() - watch.kept());
  }

  /**
   * One answer settles all that was asked about its case until then, such as several return visits
   * with an open outcome. Rulings 13 and 21.
   */
  @Override
  public OptionalLong answers(Figures.Answers answers) {
    return OptionalLong.of(examination.unanswered(finding).size());
  }

  @Override
  public OptionalLong lacking(Figures.Lacking lacking) {
    return OptionalLong.of(lacking.lacking().size());
  }

  @Override
  public OptionalLong events(Figures.Events events) {
    return OptionalLong.empty();
  }

  /** Of the latest survey nobody can say how many answers the next one will have. */
  @Override
  public OptionalLong rate(Figures.Rate rate) {
    return PooledRate.of(examination, finding)
        .map(PooledRate::stillNeeded)
        .orElse(OptionalLong.empty());
  }

  private Stream<Household> registered() {
    Optional<Village> village =
        finding.bearer().village().flatMap(id -> examination.organisation().village(id));
    return village.flatMap(Village::register).stream().flatMap(List::stream);
  }
}
