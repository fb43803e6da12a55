package dev.pingan.evaluation;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.calendar.ListedDay;
import dev.pingan.facts.Facts;
import dev.pingan.identity.Fingerprint;
import dev.pingan.plan.Plan;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Finding;
import dev.pingan.report.Receipt;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A plan and an organisation's facts, ready to be reported on as of any day. Immutable. */
public final class Assessment {
  private final Plan plan;
  private final HolidayCalendar calendar;
  private final Facts facts;
  private final Provenance provenance;

  Assessment(Plan plan, HolidayCalendar calendar, Facts facts, Provenance provenance) {
    this.plan = plan;
    this.calendar = calendar;
    this.facts = facts;
    this.provenance = provenance;
  }

  /** Returns the facts, to be merged with others or evaluated under another plan. */
  public Facts facts() {
    return facts;
  }

  /** Returns the report as of that day: entries dated after it do not count. */
  public ComplianceReport report(LocalDate asOf) {
    Situation situation = Situation.of(facts, calendar, plan.year(), asOf);
    List<Finding> findings =
        plan.sections().stream()
            .flatMap(
                section ->
                    section
                        .rules()
                        .flatMap(
                            rule ->
                                new RuleEvaluation(situation, section, rule).findings().stream()))
            .toList();
    return ComplianceReport.of(findings, receipt(asOf));
  }

  private Receipt receipt(LocalDate asOf) {
    return Receipt.builder()
        .library(LibraryVersion.CURRENT)
        .plan(plan.id())
        .planDigest(plan.digest())
        .organisationDigest(facts.numbering().organisation().digest())
        .calendarDigest(calendarDigest())
        .readings(plan.readings())
        .asOf(asOf)
        .knownAt(provenance.knownAt())
        .ledgerDigest(provenance.ledgerDigest())
        .entries(provenance.entries())
        .rejected(provenance.rejected())
        .build();
  }

  private String calendarDigest() {
    Optional<List<ListedDay>> days = calendar.arrangement(plan.year());
    Fingerprint print = Fingerprint.begin().add(plan.year()).add(days.map(List::size));
    for (ListedDay day : days.orElse(List.of())) {
      print.add(day.date()).add(day.holiday()).add(day.kind()).add(day.basis());
    }
    return print.end();
  }
}
