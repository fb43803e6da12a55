package dev.pingan.ledger;

import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A report that nothing happened (零报告) up to and with a day. It attests no further than the day on
 * which it is made. Ruling 27.
 */
@Value.Immutable(builder = false)
public abstract sealed class NilReport implements Content permits ImmutableNilReport {
  NilReport() {}

  /**
   * Returns the report.
   *
   * @throws IllegalArgumentException if nobody makes it
   */
  public static NilReport of(Set<Actor> by, LocalDate through) {
    return ImmutableNilReport.of(by, through);
  }

  /** Who attests. */
  @Value.Parameter
  public abstract Set<Actor> by();

  /** The last day attested. */
  @Value.Parameter
  public abstract LocalDate through();

  @Override
  public Shape shape() {
    return Shape.NIL_REPORT;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.nilReport(this);
  }

  @Value.Check
  void check() {
    if (by().isEmpty()) {
      throw new IllegalArgumentException(
          "a nil report is by somebody: bureau, standing-group or unit:<id>");
    }
  }
}
