package dev.pingan.cli;

import dev.pingan.report.ComplianceReport;

/** What makes an evaluation end with status 1. */
enum FailOn {
  /** Any finding that is breached. */
  BREACHED {
    @Override
    boolean isMetBy(ComplianceReport report) {
      return !report.breached().isEmpty();
    }

    @Override
    public String toString() {
      return "breached";
    }
  };

  abstract boolean isMetBy(ComplianceReport report);
}
