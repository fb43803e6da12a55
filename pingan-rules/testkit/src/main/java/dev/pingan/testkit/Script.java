package dev.pingan.testkit;

import dev.pingan.ledger.Content;

/** What an entry tells, before it is known of which organisation. */
@FunctionalInterface
interface Script {
  /** Returns it with the ids of that organisation. */
  Content playedBy(Cast cast);
}
