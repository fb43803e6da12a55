package dev.pingan.change;

import static java.util.Comparator.comparing;

import dev.pingan.evaluation.Evaluator;
import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.report.ComplianceReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * One day seen twice: as it was reported from what was known then, and as it is known now; with
 * what came in between and what that changed, finding by finding.
 *
 * <p>Ledger and dispensations have two times; plan, organisation and calendar are those of the
 * evaluator on both sides, so every change comes from a record or a dispensation. Immutable and
 * thread-safe.
 */
@Value.Immutable(builder = false)
public abstract sealed class Hindsight permits ImmutableHindsight {
  Hindsight() {}

  /**
   * Returns what was reported on a day, and what is known now about that day.
   *
   * @param ledger all that is known now; to see an earlier now, as it was known then
   * @param asOf the day reported on, the same on both sides
   * @param knownThen the instant of the earlier report; what was recorded at it is included
   */
  public static Hindsight of(
      Evaluator evaluator, Ledger ledger, LocalDate asOf, Instant knownThen) {
    List<LedgerRecord> since =
        ledger.records().stream()
            .filter(record -> record.recordedAt().isAfter(knownThen))
            .distinct()
            .sorted(comparing(LedgerRecord::recordedAt).thenComparing(LedgerRecord::id))
            .toList();
    return ImmutableHindsight.of(
        evaluator.gather(ledger, knownThen).report(asOf),
        evaluator.gather(ledger).report(asOf),
        since);
  }

  /** The report as it was then: that which was made, if the ledger lost nothing since. */
  @Value.Parameter
  public abstract ComplianceReport then();

  /** The report on the same day from all that is known now. */
  @Value.Parameter
  public abstract ComplianceReport now();

  /**
   * The records that came since, in the order in which they were recorded; redelivered ones once.
   */
  @Value.Parameter
  public abstract List<LedgerRecord> since();

  /** Returns what they changed, finding by finding. */
  public ReportChange change() {
    return ReportChange.between(then(), now());
  }
}
