package dev.pingan.narration;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Plan;
import dev.pingan.report.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One language, speaking of one plan and one organisation.
 *
 * @param marks which findings it marks
 * @param dispensations of which it can tell more than the id
 */
record Voice(
    Messages messages, Names names, Plan plan, Marks marks, List<Dispensation> dispensations) {
  static Voice of(Plan plan, Organisation organisation, Locale locale) {
    Messages messages = Messages.in(locale);
    return new Voice(messages, new Names(messages, organisation), plan, Marks.NONE, List.of());
  }

  Voice marking(Marks others) {
    return new Voice(messages, names, plan, others, dispensations);
  }

  Voice withDispensations(List<Dispensation> others) {
    return new Voice(messages, names, plan, marks, List.copyOf(others));
  }

  Optional<Dispensation> dispensation(Id<Dispensation> id) {
    return dispensations.stream().filter(known -> known.id().equals(id)).findFirst();
  }

  /** What is said, with the mark behind it if the finding is to be marked. */
  String marked(String said, Finding finding) {
    return marks.has(finding) ? said + messages.say("mark") : said;
  }
}
