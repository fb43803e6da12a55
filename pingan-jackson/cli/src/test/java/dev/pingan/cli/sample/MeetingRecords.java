package dev.pingan.cli.sample;

import static dev.pingan.cli.sample.Days.after;
import static dev.pingan.cli.sample.Days.on;

import dev.pingan.ledger.Kind;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Mobilisation meetings, rosters, village meetings, education, and the papers of the units. */
final class MeetingRecords {
  private final Scribe scribe;

  private MeetingRecords(Scribe scribe) {
    this.scribe = scribe;
  }

  static void write(Scribe scribe, Organisation organisation) {
    MeetingRecords records = new MeetingRecords(scribe);
    records.mobilisation();
    records.rosters();
    for (int month : List.of(4, 8, 11)) {
      organisation.villages().forEach(village -> records.villageMeeting(village, month));
    }
    records.education();
    records.unitPlans();
    records.archives();
    scribe.file("targets-1", on(4, 28), "a2023/04/022", Told.act(Kind.TARGETS_ASSIGNED, "bureau"));
    scribe.enter("targets-u01", on(2, 24), Told.act(Kind.TARGETS_ASSIGNED, "u01"));
  }

  /** u03 on the limit day, u04 late, u05 by a corrected entry, u06 not at all. */
  private void mobilisation() {
    scribe.file("mob-u01", on(4, 3), "a2023/04/001", Told.act(Kind.MOBILISATION, "u01", "u02"));
    scribe.file("mob-u03", on(4, 15), "a2023/04/009", Told.act(Kind.MOBILISATION, "u03"));
    scribe.enter("mob-u04", on(4, 18), Told.act(Kind.MOBILISATION, "u04"));
    scribe.enter("mob-u05", on(4, 19), Told.act(Kind.MOBILISATION, "u05"));
    scribe.replace(
        "mob-u05", on(5, 20), "wrong-day", on(4, 12), Told.act(Kind.MOBILISATION, "u05"));
  }

  /** u02 on the limit day, u03 two days late, u05 never. */
  private void rosters() {
    scribe.enter("roster-u01", on(3, 30), Told.roster("u01", "l1"));
    scribe.enter("roster-u02", on(4, 8), Told.roster("u02", "l2"));
    scribe.enter("roster-u03", on(4, 10), Told.roster("u03", "l2"));
    scribe.enter("roster-u04-1", on(4, 4), Told.roster("u04", "l2"));
    scribe.enter("roster-u04-2", on(4, 6), Told.roster("u04", "l3"));
  }

  private void villageMeeting(Village village, int month) {
    String id = village.id().value();
    String key = id + String.format(Locale.ROOT, "-%02d", month);
    LocalDate day =
        switch (key) {
          case "v02-04" -> on(5, 20);
          case "v05-11" -> on(10, 31);
          default -> on(month, 5 + Integer.parseInt(id.substring(1)));
        };
    boolean none = List.of("v08-08", "v11-04", "v12-08", "v12-11").contains(key);
    if (!none) {
      String unit = village.unit().map(u -> u.value()).orElse("u02");
      scribe.enter("meeting-" + key, day, Told.villageMeeting(unit, id));
    }
  }

  private void education() {
    scribe.enter("edu-u01", on(3, 7), Told.act(Kind.EDUCATION, "u01", "u02"));
    scribe.enter("edu-u03", on(9, 21), Told.act(Kind.EDUCATION, "u03"));
    scribe.enter("edu-u04", on(4, 25), Told.act(Kind.EDUCATION, "u04"));
    scribe.enter("edu-u06", on(5, 9), Told.act(Kind.EDUCATION, "u06"));
  }

  /** u02 has two entries under one id, u03 withdrew its own, u06 has none. */
  private void unitPlans() {
    scribe.enter("plan-u01", on(3, 10), Told.act(Kind.UNIT_PLAN, "u01"));
    scribe.enter("plan-u02", on(2, 28), Told.act(Kind.UNIT_PLAN, "u02"));
    scribe.enter("plan-u02", on(3, 3), Told.act(Kind.UNIT_PLAN, "u02"));
    scribe.enter("plan-u03", on(3, 17), Told.act(Kind.UNIT_PLAN, "u03"));
    scribe.withdraw("plan-u03", on(6, 1), "entered-by-mistake");
    scribe.enter("plan-u04", on(8, 1), Told.act(Kind.UNIT_PLAN, "u04"));
    scribe.enter("plan-u05", on(3, 20), Told.act(Kind.UNIT_PLAN, "u05"));
  }

  /** u05 files only in January. */
  private void archives() {
    scribe.file("archive-u01", on(12, 20), "a2023/12/020", Told.act(Kind.ARCHIVE, "u01", "u06"));
    scribe.file("archive-u02", on(11, 30), "a2023/11/031", Told.act(Kind.ARCHIVE, "u02"));
    scribe.file("archive-u03", on(12, 28), "a2023/12/026", Told.act(Kind.ARCHIVE, "u03"));
    scribe.file("archive-u04", on(6, 30), "a2023/06/018", Told.act(Kind.ARCHIVE, "u04"));
    scribe.file("archive-u05", after(1, 12), "a2024/01/002", Told.act(Kind.ARCHIVE, "u05"));
  }
}
