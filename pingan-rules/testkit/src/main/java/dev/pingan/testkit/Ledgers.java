package dev.pingan.testkit;

import dev.pingan.ledger.Ledger;
import dev.pingan.organisation.Organisation;
import java.time.Year;
import net.jqwik.api.Arbitrary;

/**
 * Arbitrary ledgers: entries in any order with duplicates, conflicting ids and amendments.
 *
 * <p>Amendments come before or after their original, several to one entry, to amendments and to
 * originals that nobody knows. Instants are few, so that ties occur. Ledgers shrink to fewer
 * records and plainer ones.
 */
public final class Ledgers {
  private Ledgers() {}

  /** Returns arbitrary ledgers about that organisation, for a plan of that year. */
  public static Arbitrary<Ledger> of(Organisation organisation, Year year) {
    Cast cast = Cast.of(organisation);
    return Lines.of(year).map(lines -> lines.ledger(cast));
  }

  /** Returns arbitrary ledgers of entries of that theme only. */
  public static Arbitrary<Ledger> of(Organisation organisation, Year year, Theme theme) {
    Cast cast = Cast.of(organisation);
    return Lines.of(year, theme).map(lines -> lines.ledger(cast));
  }
}
