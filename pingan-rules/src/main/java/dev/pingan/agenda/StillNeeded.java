package dev.pingan.agenda;

import dev.pingan.report.Figures;
import java.util.OptionalLong;

/** Reads from a finding's figures the least that is still needed. */
final class StillNeeded implements Figures.Cases<OptionalLong> {
  static final StillNeeded INSTANCE = new StillNeeded();

  private StillNeeded() {}

  @Override
  public OptionalLong count(Figures.Count count) {
    return OptionalLong.of(Math.max(0, count.need() - count.have()));
  }

  @Override
  public OptionalLong households(Figures.Households households) {
    return OptionalLong.of(households.missed());
  }

  /** A household of unknown size wants its head count first; at least somebody is to be reached. */
  @Override
  public OptionalLong persons(Figures.Persons persons) {
    return OptionalLong.of((long) persons.of() - persons.reached());
  }

  @Override
  public OptionalLong watch(Figures.Watch watch) {
    return OptionalLong.of((long) watch.days() - watch.kept());
  }

  @Override
  public OptionalLong answers(Figures.Answers answers) {
    return OptionalLong.of(answers.unanswered().size());
  }

  @Override
  public OptionalLong lacking(Figures.Lacking lacking) {
    return OptionalLong.of(lacking.lacking().size());
  }

  @Override
  public OptionalLong events(Figures.Events events) {
    return OptionalLong.empty();
  }

  @Override
  public OptionalLong rate(Figures.Rate rate) {
    return OptionalLong.empty();
  }
}
