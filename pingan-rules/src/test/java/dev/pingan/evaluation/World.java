package dev.pingan.evaluation;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Ratio;
import dev.pingan.plan.Readings;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import dev.pingan.report.ComplianceReport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The words in which the examples are told: a bureau, how the plan is read, what is in the ledger,
 * and then a question about a finding.
 *
 * <pre>{@code
 * world(bureau().unit("u1"))
 *     .tells(mobilisation("u1").on("2023-04-15"))
 *     .finding("mobilisation/unit:u1/2023")
 *     .asOf("2023-04-15")
 *     .is(FULFILLED);
 * }</pre>
 */
final class World {
  private final Organisation organisation;
  private final List<LedgerRecord> records = new ArrayList<>();
  private Year year = Year.of(2023);
  private Readings readings = PublicSafetyPlan.readings();
  private Ratio target = Ratio.percent(100);
  private UnaryOperator<Plan> reform = UnaryOperator.identity();
  private HolidayCalendar calendar = HolidayCalendar.published();

  private World(Organisation organisation) {
    this.organisation = organisation;
  }

  static World world(Bureau bureau) {
    return new World(bureau.organisation());
  }

  /** The plan is the one of that year; 2023 unless said. */
  World inYear(int year) {
    this.year = Year.of(year);
    return this;
  }

  /** The plan is read so at that point. */
  World reading(String point, String reading) {
    readings = readings.with(point, reading);
    return this;
  }

  /** The satisfaction rate must reach that. */
  World target(Ratio target) {
    this.target = target;
    return this;
  }

  /** The plan is changed so. */
  World reformed(UnaryOperator<Plan> reform) {
    this.reform = reform;
    return this;
  }

  World calendar(HolidayCalendar calendar) {
    this.calendar = calendar;
    return this;
  }

  /** The ledger tells also this; what was given no id is called e1, e2 … in order. */
  World tells(Told... told) {
    for (Told one : told) {
      records.add(one.record("e" + (records.size() + 1)));
    }
    return this;
  }

  Question finding(String id) {
    return new Question(assessed(), id);
  }

  /** The same question to the ledger as it was known at that instant. */
  Question findingKnownAt(String instant, String id) {
    return new Question(evaluator().gather(ledger(), Instant.parse(instant)), id);
  }

  ComplianceReport report(String asOf) {
    return assessed().report(LocalDate.parse(asOf));
  }

  Assessment assessed() {
    return evaluator().gather(ledger());
  }

  /** The same world, of whose ledger only the entries in force and dated by that day remain. */
  World asIfItEndedOn(LocalDate day) {
    World ended = new World(organisation);
    ended.year = year;
    ended.readings = readings;
    ended.target = target;
    ended.reform = reform;
    ended.calendar = calendar;
    for (Entry entry : ledger().effective().entries()) {
      if (!entry.occurredOn().isAfter(day)) {
        ended.records.add(entry);
      }
    }
    return ended;
  }

  Organisation organisation() {
    return organisation;
  }

  Ledger ledger() {
    return Ledger.of(records);
  }

  Plan plan() {
    return reform.apply(PublicSafetyPlan.of(year).withSatisfactionTarget(target).under(readings));
  }

  Evaluator evaluator() {
    return Evaluator.of(plan(), organisation, calendar);
  }
}
