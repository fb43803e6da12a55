package dev.pingan.laws;

import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.util.List;
import java.util.OptionalLong;

/**
 * How far a duty is done, as the texts say it; the roll-up takes statuses in another order.
 *
 * <p>Not knowable comes after not done: a shortfall that is certain is never shielded by a fact
 * that is missing, so that who makes good what is certain may leave what is unknown (ruling 16).
 */
final class Progress {
  private static final List<Status> WORST_FIRST =
      List.of(
          Status.BREACHED,
          Status.OPEN,
          Status.UNDETERMINED,
          Status.FULFILLED_LATE,
          Status.UPCOMING,
          Status.FULFILLED,
          Status.NOT_APPLICABLE);

  private Progress() {}

  static boolean isWorse(Finding finding, Finding than) {
    return WORST_FIRST.indexOf(finding.status()) < WORST_FIRST.indexOf(than.status());
  }

  /** How much is done, in whatever unit the figures have. */
  static OptionalLong done(Finding finding) {
    return finding.figures().map(f -> f.match(Done.INSTANCE)).orElse(OptionalLong.empty());
  }

  /** Reads the figures. */
  private enum Done implements Figures.Cases<OptionalLong> {
    INSTANCE;

    @Override
    public OptionalLong count(Figures.Count count) {
      return OptionalLong.of(count.have());
    }

    @Override
    public OptionalLong households(Figures.Households households) {
      return OptionalLong.of(households.covered());
    }

    @Override
    public OptionalLong persons(Figures.Persons persons) {
      return OptionalLong.of(persons.reached());
    }

    @Override
    public OptionalLong watch(Figures.Watch watch) {
      return OptionalLong.of(watch.kept());
    }

    @Override
    public OptionalLong answers(Figures.Answers answers) {
      return OptionalLong.of((long) answers.triggers() - answers.unanswered().size());
    }

    @Override
    public OptionalLong lacking(Figures.Lacking lacking) {
      return OptionalLong.of(-lacking.lacking().size());
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
}
