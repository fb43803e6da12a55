package dev.pingan.plan;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.ledger.Kind;
import java.time.Year;
import java.util.List;

/** Small plans and rules to vary. */
final class Samples {
  private Samples() {}

  static Clause clause(String id) {
    return Clause.of(id, "一·1", Modality.MANDATORY, Label.of("要点", "Gist"));
  }

  /** A rule that each unit owes over the year: one training class. */
  static Rule.Builder rule(String id) {
    return rule(id, OwedBy.EACH_UNIT, Schedule.year(), trainings(1));
  }

  static Rule.Builder rule(String id, OwedBy owedBy, Schedule schedule, Requirement requirement) {
    return Rule.builder()
        .id(Id.of(id))
        .title(Label.of("名称", "Title"))
        .clauses(clause("c-" + id))
        .owedBy(owedBy)
        .schedule(schedule)
        .requirement(requirement);
  }

  static AtLeast trainings(int count) {
    return AtLeast.of(count, Selector.of(Kind.TRAINING));
  }

  static Section section(String path, Provision... provisions) {
    return Section.of(path, Label.of("章节", "Section"), List.of(provisions));
  }

  static Plan plan(Section... sections) {
    return Plan.builder()
        .id(Id.of("sample"))
        .title(Label.of("方案", "Plan"))
        .year(Year.of(2023))
        .sections(List.of(sections))
        .build();
  }
}
