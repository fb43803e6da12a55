package dev.pingan.agenda;

import dev.pingan.evaluation.Examination;
import dev.pingan.plan.RateAtLeast;
import dev.pingan.plan.RateAtLeast.Surveys;
import dev.pingan.plan.Ratio;
import dev.pingan.plan.Rule;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The answers of all surveys of the year, to which more can only be added. Ruling 28.
 *
 * @param positive how many are positive
 * @param valid how many there are
 */
record PooledRate(long positive, long valid, Ratio target) {

  /** That of a finding; empty if it is on no rate, or on the latest survey alone. */
  static Optional<PooledRate> of(Examination examination, Finding finding) {
    boolean pooled =
        examination
            .plan()
            .rule(finding.rule())
            .map(Rule::requirement)
            .filter(r -> r instanceof RateAtLeast rate && rate.surveys() == Surveys.POOLED)
            .isPresent();
    return pooled && finding.figures().orElse(null) instanceof Figures.Rate rate
        ? Optional.of(new PooledRate(rate.positive(), rate.valid(), rate.target()))
        : Optional.empty();
  }

  /** Whether every answer has to be positive, and one is not. */
  boolean isOutOfReach() {
    return spare() == 0 && positive < valid;
  }

  /**
   * How many more answers, all of them positive, reach the target: the least x for which (positive
   * + x) / (valid + x) does. Empty while there is no answer, since then one would do.
   */
  OptionalLong stillNeeded() {
    long lacking =
        Math.multiplyExact((long) target.part(), valid)
            - Math.multiplyExact((long) target.whole(), positive);
    return valid == 0 || spare() == 0
        ? OptionalLong.empty()
        : OptionalLong.of((lacking + spare() - 1) / spare());
  }

  /** By how much the target leaves room for answers that are not positive. */
  private int spare() {
    return target.whole() - target.part();
  }
}
