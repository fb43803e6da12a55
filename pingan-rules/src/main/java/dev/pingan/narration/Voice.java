package dev.pingan.narration;

import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Plan;
import java.util.Locale;

/** One language, speaking of one plan and one organisation. */
record Voice(Messages messages, Names names, Plan plan) {
  static Voice of(Plan plan, Organisation organisation, Locale locale) {
    Messages messages = Messages.in(locale);
    return new Voice(messages, new Names(messages, organisation), plan);
  }
}
