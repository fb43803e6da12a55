/** What the ledger shows. */
module dev.pingan.rules {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires transitive dev.pingan.core;

  exports dev.pingan.agenda;
  exports dev.pingan.ambiguity;
  exports dev.pingan.change;
  exports dev.pingan.evaluation;
  exports dev.pingan.explanation;
  exports dev.pingan.facts;
  exports dev.pingan.narration;
  exports dev.pingan.report;
}
