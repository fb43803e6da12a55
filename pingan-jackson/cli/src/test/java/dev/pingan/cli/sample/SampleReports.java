package dev.pingan.cli.sample;

import dev.pingan.evaluation.Assessment;
import dev.pingan.evaluation.Evaluator;
import dev.pingan.jackson.LedgerReader;
import dev.pingan.jackson.PinganJson;
import dev.pingan.ledger.Ledger;
import dev.pingan.narration.Narrator;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Plan;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import dev.pingan.report.Finding;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sample's findings on days before, within and after its year, and who tells them. */
final class SampleReports {
  static final Plan PLAN = PublicSafetyPlan.forYear(Year.of(Days.YEAR));
  static final Organisation ORGANISATION =
      PinganJson.organisation().read(SampleFiles.organisation());
  static final Ledger LEDGER =
      LedgerReader.of(line -> {}).readLedger(new ByteArrayInputStream(SampleFiles.ledger()));

  /** Days on which the sample is told. */
  static final List<LocalDate> DAYS =
      List.of(
          Days.before(12, 31),
          Days.on(1, 1),
          Days.on(4, 16),
          Days.on(6, 15),
          Days.on(9, 15),
          Days.on(12, 31),
          Days.after(1, 1),
          Days.after(1, 31));

  private static final Map<LocalDate, List<Finding>> FINDINGS = findings();

  private SampleReports() {}

  static Narrator narrator(Locale locale) {
    return Narrator.of(PLAN, ORGANISATION, locale);
  }

  /** All findings of all days. */
  static Stream<Finding> all() {
    return FINDINGS.values().stream().flatMap(List::stream);
  }

  static Finding finding(String id, LocalDate asOf) {
    return FINDINGS.getOrDefault(asOf, List.of()).stream()
        .filter(finding -> finding.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no finding " + id + " on " + asOf));
  }

  private static Map<LocalDate, List<Finding>> findings() {
    Assessment assessment = Evaluator.of(PLAN, ORGANISATION).gather(LEDGER);
    Map<LocalDate, List<Finding>> findings = new TreeMap<>();
    DAYS.forEach(day -> findings.put(day, assessment.report(day).findings()));
    return findings;
  }
}
