package dev.pingan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.time.LocalDate;
import java.util.Optional;

/** A finding about which the examples ask as of this day and that. */
final class Question {
  private final Assessment assessment;
  private final String id;

  Question(Assessment assessment, String id) {
    this.assessment = assessment;
    this.id = id;
  }

  /** The verdict as of that day. */
  Verdict asOf(String day) {
    Optional<Finding> finding = assessment.report(LocalDate.parse(day)).finding(id);
    assertThat(finding).as("the finding %s as of %s", id, day).isPresent();
    return new Verdict(this, day, finding.orElseThrow());
  }

  /** The verdict is the same on each of those days. */
  Question is(Status status, String... days) {
    for (String day : days) {
      asOf(day).is(status);
    }
    return this;
  }

  /** The report of that day has no such finding. */
  void isNotAskedAsOf(String day) {
    assertThat(assessment.report(LocalDate.parse(day)).finding(id)).as(id).isEmpty();
  }
}
