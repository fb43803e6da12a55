package dev.pingan.narration;

import dev.pingan.organisation.Answerable;
import dev.pingan.organisation.Answerable.Role;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Section;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Performance;
import dev.pingan.report.Phase;
import dev.pingan.report.Reason;
import dev.pingan.report.Status;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Findings built by hand, and told. */
final class Findings {
  static final LocalDateRange YEAR = days("2023-01-01", "2023-12-31");

  private Findings() {}

  static LocalDateRange days(String first, String last) {
    return LocalDateRange.ofClosed(LocalDate.parse(first), LocalDate.parse(last));
  }

  static LocalDateRange month(int month) {
    YearMonth of = YearMonth.of(2023, month);
    return LocalDateRange.ofClosed(of.atDay(1), of.atEndOfMonth());
  }

  /** A finding whose phase goes with its status, and whose line upwards with its bearer. */
  static Finding.Builder finding(Rule rule, Bearer bearer, LocalDateRange window, Status status) {
    return finding(rule, bearer, window, status, phase(status), line(bearer));
  }

  static Finding.Builder finding(
      Rule rule,
      Bearer bearer,
      LocalDateRange window,
      Status status,
      Phase phase,
      List<Answerable> line) {
    return Finding.builder()
        .rule(rule.id())
        .title(rule.title())
        .section(Duties.PLAN.sectionOf(rule.id()).map(Section::path).orElse("附"))
        .clauses(rule.clauses())
        .bearer(bearer)
        .unit(People.BUREAU.answeringUnit(bearer, window.getStart()))
        .occasion(window.getStart().toString())
        .window(window)
        .status(status)
        .phase(phase)
        .performance(Performance.NOT)
        .answerable(line);
  }

  static Finding.Builder finding(
      Rule rule,
      Bearer bearer,
      LocalDateRange window,
      Status status,
      Figures figures,
      Reason... reasons) {
    return finding(rule, bearer, window, status)
        .figures(Optional.of(figures))
        .reasons(List.of(reasons));
  }

  static String zh(Finding.Builder finding) {
    return in(Locale.SIMPLIFIED_CHINESE, Duties.PLAN, finding);
  }

  static String en(Finding.Builder finding) {
    return in(Locale.UK, Duties.PLAN, finding);
  }

  static String in(Locale locale, Plan plan, Finding.Builder finding) {
    return Narrator.of(plan, People.BUREAU, locale).tell(finding.build());
  }

  private static Phase phase(Status status) {
    return switch (status) {
      case UPCOMING -> Phase.BEFORE;
      case OPEN, HOLDING -> Phase.WITHIN;
      case BREACHED, UNDETERMINED, FULFILLED_LATE, FULFILLED, HELD, NOT_APPLICABLE -> Phase.AFTER;
    };
  }

  static List<Answerable> line(Bearer bearer) {
    return switch (bearer.kind()) {
      case BUREAU, NONE -> List.of(People.IN_CHARGE, People.DEPUTY, People.HEAD);
      case UNIT ->
          bearer.equals(People.WORKS)
              ? List.of(People.LEADER, People.IN_CHARGE, People.HEAD)
              : List.of(People.vacant(Role.UNIT_LEADER), People.IN_CHARGE, People.HEAD);
      case VILLAGE ->
          bearer.equals(People.SHANGFANG)
              ? List.of(
                  People.level(Role.UNIT_IN_CHARGE, "o5", "o6"),
                  People.LEADER,
                  People.IN_CHARGE,
                  People.HEAD)
              : List.of(People.vacant(Role.ASSIGNED_UNIT), People.IN_CHARGE, People.HEAD);
    };
  }
}
