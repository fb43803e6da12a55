package dev.pingan.testkit;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.organisation.Organisation;
import java.time.Year;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitrary entries: every shape, every known kind and unknown ones, about days at the plan's
 * boundaries.
 *
 * <p>They name units, villages, households, officers and sites of the given organisation, and now
 * and then one that it does not know. Case numbers are few, so that steps meet cases.
 */
public final class Entries {
  private static final int IDS = 20;

  private Entries() {}

  /** Returns arbitrary entries about that organisation, for a plan of that year. */
  public static Arbitrary<Entry> of(Organisation organisation, Year year) {
    return entries(organisation, Draft.of(year));
  }

  /** Returns arbitrary entries of that theme. */
  public static Arbitrary<Entry> of(Organisation organisation, Year year, Theme theme) {
    return entries(organisation, Draft.of(year, theme));
  }

  private static Arbitrary<Entry> entries(Organisation organisation, Arbitrary<Draft> drafts) {
    Cast cast = Cast.of(organisation);
    Arbitrary<Id<LedgerRecord>> ids =
        Arbitraries.integers().between(1, IDS).map(number -> Id.of("e" + number));
    return Combinators.combine(ids, drafts).as((id, draft) -> draft.entry(id, cast));
  }
}
