package dev.pingan.testkit;

import dev.pingan.ledger.Ledger;
import net.jqwik.api.SampleReportingFormat;

/** Has jqwik print a falsifying ledger record by record. */
public final class ModelReports implements SampleReportingFormat {
  /** Called by jqwik. */
  public ModelReports() {}

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof Ledger;
  }

  @Override
  public Object report(Object value) {
    return value instanceof Ledger ledger ? ledger.records() : value;
  }
}
