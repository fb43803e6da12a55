package dev.pingan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.organisation.Answerable;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Note;
import dev.pingan.report.Performance;
import dev.pingan.report.Reason;
import dev.pingan.report.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** What a finding says as of a day, and what is expected of it. */
final class Verdict {
  private final Question question;
  private final String day;
  private final Finding finding;

  Verdict(Question question, String day, Finding finding) {
    this.question = question;
    this.day = day;
    this.finding = finding;
  }

  /** The same question as of another day. */
  Verdict asOf(String other) {
    return question.asOf(other);
  }

  Verdict is(Status status) {
    assertThat(finding.status()).as(about("status")).isEqualTo(status);
    return this;
  }

  /** Those reasons are given, and no others. */
  Verdict because(Reason... reasons) {
    assertThat(finding.reasons()).as(about("reasons")).containsExactlyInAnyOrder(reasons);
    return this;
  }

  Verdict noting(Note note) {
    assertThat(finding.notes()).as(about("notes")).contains(note);
    return this;
  }

  Verdict notNoting(Note note) {
    assertThat(finding.notes()).as(about("notes")).doesNotContain(note);
    return this;
  }

  Verdict performed(Performance performance) {
    assertThat(finding.performance()).as(about("performance")).isEqualTo(performance);
    return this;
  }

  Verdict completedOn(String date) {
    assertThat(finding.completedOn()).as(about("completed")).hasValue(LocalDate.parse(date));
    return this;
  }

  Verdict notCompleted() {
    assertThat(finding.completedOn()).as(about("completed")).isEmpty();
    return this;
  }

  Verdict daysLate(long days) {
    assertThat(finding.daysLate()).as(about("days late")).hasValue(days);
    return this;
  }

  Verdict notLate() {
    assertThat(finding.daysLate()).as(about("days late")).isEmpty();
    return this;
  }

  /** Its window is from that day to that, both included. */
  Verdict owedFromTo(String first, String last) {
    assertThat(finding.window())
        .as(about("window"))
        .isEqualTo(LocalDateRange.ofClosed(LocalDate.parse(first), LocalDate.parse(last)));
    return this;
  }

  Verdict called(String... names) {
    assertThat(finding.occasionNames()).as(about("names")).containsExactly(names);
    return this;
  }

  Verdict figures(Figures figures) {
    assertThat(finding.figures()).as(about("figures")).contains(figures);
    return this;
  }

  Verdict evidence(String... ids) {
    assertThat(finding.evidence())
        .as(about("evidence"))
        .containsExactlyElementsOf(Stream.of(ids).map(Id::<LedgerRecord>of).toList());
    return this;
  }

  /** The first to answer for it has that role, and is that officer; nobody if none is named. */
  Verdict answeredForBy(Answerable.Role role, String... officers) {
    Answerable first = finding.answerable().get(0);
    assertThat(first.role()).as(about("answerable")).isEqualTo(role);
    assertThat(first.officers()).extracting(Id::value).containsExactly(officers);
    return this;
  }

  /** Those roles answer, upwards. */
  Verdict answeredForBy(List<Answerable.Role> roles) {
    assertThat(finding.answerable()).extracting(Answerable::role).isEqualTo(roles);
    return this;
  }

  /** Of its duty days those were missed. */
  Verdict missing(String... days) {
    assertThat(((Figures.Watch) figures()).missing())
        .as(about("missing days"))
        .extracting(LocalDate::toString)
        .containsExactly(days);
    return this;
  }

  Figures figures() {
    return finding.figures().orElseThrow();
  }

  private String about(String what) {
    return what + " of " + finding.id() + " as of " + day;
  }
}
