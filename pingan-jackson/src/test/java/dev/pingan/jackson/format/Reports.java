package dev.pingan.jackson.format;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.VisitTask;
import dev.pingan.organisation.Answerable;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.Ratio;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Note;
import dev.pingan.report.Performance;
import dev.pingan.report.Phase;
import dev.pingan.report.Reason;
import dev.pingan.report.Receipt;
import dev.pingan.report.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** A report in which all figures and every field stand somewhere. */
public final class Reports {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 11);
  private static final Bearer UNIT = Bearer.unit(Id.of("u3"));
  private static final Bearer VILLAGE = Bearer.village(Id.of("v1"));
  private static final List<Id<LedgerRecord>> RECORDS = List.of(Id.of("e1"), Id.of("e2"));

  private static final Figures.Missed LACKING =
      new Figures.Missed(
          Id.of("h2"), Figures.Contact.REACHED, Set.of(VisitTask.SKILLS, VisitTask.BOOKLET));

  private Reports() {}

  /** All of it. */
  public static ComplianceReport full() {
    return ComplianceReport.of(
        Stream.concat(
                Stream.of(late(), finding("none", Bearer.none(), Status.NOT_APPLICABLE).build()),
                figures())
            .toList(),
        receipt()
            .knownAt(Optional.of(Instant.parse("2023-07-01T00:00:00.250Z")))
            .ledgerDigest(Optional.of("d4"))
            .entries(OptionalLong.of(3_000_000_000L))
            .rejected(OptionalLong.of(0))
            .unattributed(OptionalLong.of(12))
            .build());
  }

  /** A report of nothing, as short as can be. */
  public static ComplianceReport empty() {
    return ComplianceReport.of(List.of(), receipt().build());
  }

  /** A finding in which every field is filled. */
  static Finding late() {
    return finding("banners", UNIT, Status.FULFILLED_LATE)
        .unit(Optional.of(Id.of("u3")))
        .occasionNames(List.of("端午节", "两会"))
        .reasons(List.of(Reason.COMPLETED_LATE, Reason.TOO_FEW))
        .figures(Optional.of(new Figures.Count(1, 2)))
        .notes(List.of(Note.MONTH_MET, Note.LATE_RECORDED))
        .completedOn(Optional.of(DAY))
        .daysLate(OptionalLong.of(1))
        .evidence(RECORDS)
        .dispensations(List.of(Id.of("d1")))
        .statusWithout(Optional.of(Status.BREACHED))
        .answerable(
            List.of(
                Answerable.of(Answerable.Role.UNIT_LEADER, List.of(Id.of("o2"), Id.of("o1"))),
                Answerable.of(Answerable.Role.HEAD, List.of())))
        .build();
  }

  private static Stream<Finding> figures() {
    return Stream.of(
        with(
            "households",
            VILLAGE,
            new Figures.Households(9, 7, 1, 2, List.of(Id.of("h2")), List.of(LACKING))),
        with("persons", VILLAGE, new Figures.Persons(30, 29, 1, List.of(Id.of("h2")))),
        with("watch", UNIT, new Figures.Watch(3, 2, List.of(DAY))),
        with("answers", UNIT, new Figures.Answers(4, RECORDS)),
        with("lacking", Bearer.bureau(), new Figures.Lacking(List.of("o7"))),
        with("z7", Bearer.bureau(), new Figures.Events(0, RECORDS, Optional.of(DAY))),
        with("z1", Bearer.bureau(), new Figures.Events(2, List.of(), Optional.empty())),
        with(
            "rate",
            Bearer.bureau(),
            new Figures.Rate(3_000_000_000L, 3_000_000_001L, Ratio.percent(95))));
  }

  private static Finding with(String rule, Bearer bearer, Figures figures) {
    return finding(rule, bearer, Status.BREACHED)
        .unit(bearer.equals(VILLAGE) ? Optional.of(Id.of("u3")) : bearer.unit())
        .figures(Optional.of(figures))
        .build();
  }

  private static Finding.Builder finding(String rule, Bearer bearer, Status status) {
    return Finding.builder()
        .rule(Id.of(rule))
        .title(Label.of("规则", rule))
        .section("四(二)3")
        .clauses(List.of(Plans.clause("C046")))
        .bearer(bearer)
        .occasion("2023-06")
        .window(LocalDateRange.of(LocalDate.of(2023, 6, 1), DAY))
        .status(status)
        .phase(Phase.AFTER)
        .performance(Performance.IN_TIME);
  }

  private static Receipt.Builder receipt() {
    return Receipt.builder()
        .library("0.1.0")
        .plan(Id.of("public-safety"))
        .planDigest("d1")
        .organisationDigest("d2")
        .calendarDigest("d3")
        .dispensationsDigest("d5")
        .readings(Map.of(Id.of("limit-day"), Id.of("included")))
        .asOf(LocalDate.of(2023, 6, 30));
  }
}
