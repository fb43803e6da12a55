package dev.pingan.cli.sample;

import static dev.pingan.cli.sample.Days.after;
import static dev.pingan.cli.sample.Days.before;
import static dev.pingan.cli.sample.Days.on;
import static dev.pingan.cli.sample.Told.measure;
import static dev.pingan.cli.sample.Told.until;
import static dev.pingan.ledger.Kind.DUTY_SYSTEM;
import static dev.pingan.ledger.Kind.PATROL;
import static dev.pingan.ledger.Kind.PEOPLE_DEFENCE;
import static dev.pingan.ledger.Kind.PHYSICAL_DEFENCE;
import static dev.pingan.ledger.Kind.SECURITY_BODY;
import static dev.pingan.ledger.Kind.STANDBY;
import static dev.pingan.ledger.Kind.TECHNICAL_DEFENCE;

import dev.pingan.ledger.Kind;
import java.time.LocalDate;
import java.util.Optional;

/** Standing measures: some older than the year, some late, some ended. */
final class SecurityRecords {
  private final Scribe scribe;

  private SecurityRecords(Scribe scribe) {
    this.scribe = scribe;
  }

  static void write(Scribe scribe) {
    SecurityRecords records = new SecurityRecords(scribe);
    records.bodies();
    records.standby();
    records.patrols();
    records.people();
    records.physical();
    records.technical();
    scribe.file("norms-1", before(5, 1), "a2022/05/006", measure(Kind.CONDUCT_NORMS, "bureau"));
  }

  /** The body of u03 is dissolved on 1 October; u06 has none. u05 arranges duty in October. */
  private void bodies() {
    scribe.enter("body-u01", LocalDate.of(2021, 6, 1), measure(SECURITY_BODY, "u01"));
    scribe.enter("body-u02", on(2, 20), measure(SECURITY_BODY, "u02"));
    scribe.enter("body-u03", before(3, 1), until(SECURITY_BODY, "u03", on(10, 1)));
    scribe.enter("body-u04", on(1, 9), measure(SECURITY_BODY, "u04"));
    scribe.enter("body-u05", before(11, 1), measure(SECURITY_BODY, "u05"));
    scribe.enter("duty-u01", before(12, 30), measure(DUTY_SYSTEM, "u01", "u02", "u03"));
    scribe.enter("duty-u04", on(1, 3), measure(DUTY_SYSTEM, "u04"));
    scribe.enter("duty-u05", on(10, 9), measure(DUTY_SYSTEM, "u05"));
    scribe.enter("duty-u06", on(2, 1), measure(DUTY_SYSTEM, "u06"));
  }

  /** u04 has none. */
  private void standby() {
    scribe.enter("standby-u01", on(1, 5), measure(STANDBY, "u01"));
    scribe.enter("standby-u02", on(1, 5), measure(STANDBY, "u02"));
    scribe.enter("standby-u03", on(3, 3), measure(STANDBY, "u03"));
    scribe.enter("standby-u05", on(4, 3), measure(STANDBY, "u05"));
    scribe.enter("standby-u06", on(6, 30), measure(STANDBY, "u06"));
  }

  /** u02 has none; u03 lets its own lapse and takes it up again. */
  private void patrols() {
    scribe.enter("patrol-u01", on(2, 8), measure(PATROL, "u01", "u04"));
    scribe.enter("patrol-u03-1", on(5, 4), until(PATROL, "u03", on(5, 20)));
    scribe.enter("patrol-u03-2", on(9, 1), measure(PATROL, "u03"));
    scribe.enter("patrol-u05", on(3, 13), measure(PATROL, "u05"));
    scribe.enter("patrol-u06", before(1, 1), until(PATROL, "u06", after(2, 1)));
  }

  /** k51 has none; k41 is on no list that u04 has given. */
  private void people() {
    at("people-k11", before(4, 11), PEOPLE_DEFENCE, "u01", "k11");
    at("people-k12", before(4, 11), PEOPLE_DEFENCE, "u01", "k12");
    at("people-k21", on(1, 16), PEOPLE_DEFENCE, "u02", "k21");
    at("people-k41", on(2, 6), PEOPLE_DEFENCE, "u04", "k41");
    at("people-k61", before(9, 1), PEOPLE_DEFENCE, "u06", "k61");
    at("people-k62", before(9, 1), PEOPLE_DEFENCE, "u06", "k62");
  }

  /** k12 has none; that of k51 was put up by another unit. */
  private void physical() {
    at("physical-k11", before(4, 11), PHYSICAL_DEFENCE, "u01", "k11");
    at("physical-k21", on(1, 16), PHYSICAL_DEFENCE, "u02", "k21");
    at("physical-k51", on(3, 6), PHYSICAL_DEFENCE, "u04", "k51");
    at("physical-k61", before(9, 1), PHYSICAL_DEFENCE, "u06", "k61");
    at("physical-k62", before(9, 1), PHYSICAL_DEFENCE, "u06", "k62");
  }

  /** k21 gets it in November; that of k62 ends on 1 November. */
  private void technical() {
    at("technical-k11", before(4, 11), TECHNICAL_DEFENCE, "u01", "k11");
    at("technical-k12", before(4, 11), TECHNICAL_DEFENCE, "u01", "k12");
    at("technical-k21", on(11, 20), TECHNICAL_DEFENCE, "u02", "k21");
    at("technical-k51", on(3, 6), TECHNICAL_DEFENCE, "u05", "k51");
    at("technical-k61", before(9, 1), TECHNICAL_DEFENCE, "u06", "k61");
    scribe.enter(
        "technical-k62",
        before(9, 1),
        Told.atSite(TECHNICAL_DEFENCE, "u06", "k62", Optional.of(on(11, 1))));
  }

  private void at(String id, LocalDate day, Kind kind, String unit, String site) {
    scribe.enter(id, day, Told.atSite(kind, unit, site, Optional.empty()));
  }
}
