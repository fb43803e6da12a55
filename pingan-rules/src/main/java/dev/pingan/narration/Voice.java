package dev.pingan.narration;

import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Plan;
import dev.pingan.report.Finding;
import java.util.Locale;

/**
 * One language, speaking of one plan and one organisation.
 *
 * @param marks which findings it marks
 */
record Voice(Messages messages, Names names, Plan plan, Marks marks) {
  static Voice of(Plan plan, Organisation organisation, Locale locale) {
    Messages messages = Messages.in(locale);
    return new Voice(messages, new Names(messages, organisation), plan, Marks.NONE);
  }

  Voice marking(Marks others) {
    return new Voice(messages, names, plan, others);
  }

  /** What is said, with the mark behind it if the finding is to be marked. */
  String marked(String said, Finding finding) {
    return marks.has(finding) ? said + messages.say("mark") : said;
  }
}
