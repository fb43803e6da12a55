package dev.pingan.jackson.format;

import dev.pingan.ambiguity.Contests;
import dev.pingan.ambiguity.DecidedPoint;
import dev.pingan.identity.Id;
import dev.pingan.organisation.Unit;
import dev.pingan.plan.Decision;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Details;
import dev.pingan.report.Finding;
import dev.pingan.report.Receipt;
import dev.pingan.report.Unattributed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is told: with what follows from it, and with readings and details where they were
 * asked for.
 */
record Told(ComplianceReport report, Optional<Contests> contests, Optional<Details> details) {
  Optional<Id<Unit>> unit() {
    return report.partOf();
  }

  List<Finding> findings() {
    return report.findings();
  }

  Receipt receipt() {
    return report.receipt();
  }

  Optional<Standings> standings() {
    return Optional.of(Standings.of(report));
  }

  Optional<List<ToldContest>> readings() {
    return contests.map(ToldContest::contested);
  }

  Optional<List<Decision>> decisions() {
    return contests.map(given -> given.decided().stream().map(DecidedPoint::decision).toList());
  }

  Optional<List<Unattributed>> unattributed() {
    return details.map(Details::unattributed);
  }

  Optional<List<SetAside>> rejected() {
    return details.map(given -> given.rejected().stream().map(SetAside::of).toList());
  }

  /** One on its way in. */
  static final class Draft {
    private @Nullable Id<Unit> unit;
    private List<Finding> findings = List.of();
    private @Nullable Standings standings;
    private @Nullable Receipt receipt;

    void unit(Id<Unit> read) {
      unit = read;
    }

    void findings(List<Finding> read) {
      findings = read;
    }

    void standings(Standings read) {
      standings = read;
    }

    void receipt(Receipt read) {
      receipt = read;
    }

    /** Readings and details are no part of a report. */
    void beside(List<?> details) {}

    Told build() {
      ComplianceReport report = report(Objects.requireNonNull(receipt, "receipt"));
      if (standings != null && !standings.equals(Standings.of(report))) {
        throw new IllegalArgumentException(
            "standing does not follow from the findings; leave it out, or count again");
      }
      return new Told(report, Optional.empty(), Optional.empty());
    }

    private ComplianceReport report(Receipt receipt) {
      ComplianceReport all = ComplianceReport.of(findings, receipt);
      if (unit == null) {
        return all;
      }
      ComplianceReport part = all.partOf(unit);
      if (!part.findings().equals(findings)) {
        throw new IllegalArgumentException(
            "not every finding is of the unit \"" + unit + "\"; leave those of others out");
      }
      return part;
    }
  }
}
