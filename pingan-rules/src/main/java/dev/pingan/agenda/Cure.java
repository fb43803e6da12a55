package dev.pingan.agenda;

import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Cover;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.EachDay;
import dev.pingan.plan.InPlace;
import dev.pingan.plan.LatePolicy;
import dev.pingan.plan.NoneOf;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.RateAtLeast;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Seated;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a breach can still be cured, and until when. Rulings 3, 5, 10 and 28. */
final class Cure implements Requirement.Cases<Optional<Cure.Until>> {
  private final Occasion occasion;
  private final LocalDate asOf;

  private Cure(Occasion occasion, LocalDate asOf) {
    this.occasion = occasion;
    this.asOf = asOf;
  }

  static Optional<Until> of(Rule rule, Occasion occasion, LocalDate asOf) {
    return rule.latePolicy() == LatePolicy.RECORDED_ONLY
        ? Optional.empty()
        : rule.requirement().match(new Cure(occasion, asOf));
  }

  @Override
  public Optional<Until> atLeast(AtLeast atLeast) {
    return whileLateCounts();
  }

  @Override
  public Optional<Until> cover(Cover cover) {
    return whileLateCounts();
  }

  /** An answer names its trigger, so it never comes too late to be one. */
  @Override
  public Optional<Until> eachAnswered(EachAnswered eachAnswered) {
    return Optional.of(new Until(Optional.empty()));
  }

  @Override
  public Optional<Until> inPlace(InPlace inPlace) {
    return Optional.empty();
  }

  @Override
  public Optional<Until> eachDay(EachDay eachDay) {
    return Optional.empty();
  }

  @Override
  public Optional<Until> noneOf(NoneOf noneOf) {
    return Optional.empty();
  }

  @Override
  public Optional<Until> rateAtLeast(RateAtLeast rateAtLeast) {
    return Optional.empty();
  }

  @Override
  public Optional<Until> seated(Seated seated) {
    return Optional.empty();
  }

  private Optional<Until> whileLateCounts() {
    LocalDate last = occasion.lateUntil().minusDays(1);
    return !asOf.isAfter(last) && occasion.lateUntil().isAfter(occasion.window().getEnd())
        ? Optional.of(new Until(Optional.of(last)))
        : Optional.empty();
  }

  /**
   * Until when.
   *
   * @param lastDay the last day that counts; absent if there is no end
   */
  record Until(Optional<LocalDate> lastDay) {}
}
