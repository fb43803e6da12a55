/** What the plan says. */
module dev.pingan.core {
  requires static transitive org.immutables.value.annotations;
  requires static transitive org.jspecify;
  requires transitive org.threeten.extra;

  exports dev.pingan.calendar;
  exports dev.pingan.identity;
  exports dev.pingan.ledger;
  exports dev.pingan.organisation;
  exports dev.pingan.plan;
  exports dev.pingan.plan.publicsafety;
}
