package dev.pingan.evaluation;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.calendar.ListedDay;
import dev.pingan.facts.Facts;
import dev.pingan.identity.Fingerprint;
import dev.pingan.plan.Plan;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Receipt;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A plan and an organisation's facts, ready to be reported on as of any day. Immutable. */
public final class Assessment {
  private final Plan plan;
  private final HolidayCalendar calendar;
  private final Overlay overlay;
  private final Facts facts;
  private final Provenance provenance;

  Assessment(
      Plan plan, HolidayCalendar calendar, Overlay overlay, Facts facts, Provenance provenance) {
    this.plan = plan;
    this.calendar = calendar;
    this.overlay = overlay;
    this.facts = facts;
    this.provenance = provenance;
  }

  /** Returns the facts, to be merged with others or evaluated under another plan. */
  public Facts facts() {
    return facts;
  }

  /** Returns the same facts under another plan: a reading, a reform, another year. */
  public Assessment under(Plan other) {
    return new Assessment(other, calendar, overlay, facts, provenance);
  }

  /**
   * Returns what the facts show of the plan as of that day: entries dated after it do not count.
   */
  public Examination on(LocalDate asOf) {
    return new Examination(plan, Situation.of(facts, calendar, overlay, plan.year(), asOf));
  }

  /** Returns the report as of that day. */
  public ComplianceReport report(LocalDate asOf) {
    return ComplianceReport.of(on(asOf).findings(), receipt(asOf));
  }

  /**
   * Returns in what a report made earlier, or a unit's part of one, differs from the one that these
   * inputs make: the inputs that differ, by the receipt's field names, and {@code findings} if
   * those do. Empty if it is verified.
   */
  public List<String> verify(ComplianceReport earlier) {
    ComplianceReport whole = report(earlier.receipt().asOf());
    ComplianceReport now = earlier.partOf().map(whole::partOf).orElse(whole);
    Stream<String> inputs = now.receipt().differencesFrom(earlier.receipt()).stream();
    boolean same = now.findings().equals(earlier.findings());
    return Stream.concat(inputs, same ? Stream.empty() : Stream.of("findings")).toList();
  }

  private Receipt receipt(LocalDate asOf) {
    return Receipt.builder()
        .library(LibraryVersion.CURRENT)
        .plan(plan.id())
        .planDigest(plan.digest())
        .organisationDigest(facts.numbering().organisation().digest())
        .calendarDigest(calendarDigest())
        .dispensationsDigest(overlay.digest())
        .readings(plan.readings())
        .asOf(asOf)
        .knownAt(provenance.knownAt())
        .ledgerDigest(provenance.ledgerDigest())
        .entries(provenance.entries())
        .rejected(provenance.rejected())
        .build();
  }

  /** The year's rows; and next January, into which a limit may roll and which may be published. */
  private String calendarDigest() {
    Optional<List<ListedDay>> days = calendar.arrangement(plan.year());
    Fingerprint print = Fingerprint.begin().add(plan.year()).add(days.map(List::size));
    for (ListedDay day : days.orElse(List.of())) {
      print.add(day.date()).add(day.holiday()).add(day.kind()).add(day.basis());
    }
    Year next = plan.year().plusYears(1);
    for (LocalDate day : next.atMonth(Month.JANUARY).atDay(1).datesUntil(next.atDay(32)).toList()) {
      print.add(calendar.kindOf(day));
    }
    return print.end();
  }
}
