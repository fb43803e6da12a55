package dev.pingan.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.ledger.Amendment;
import dev.pingan.ledger.Amendments;
import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.LedgerRecord;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Amendments merge like facts, whoever brings which. */
class AmendmentsTest {
  @Property(tries = 500)
  void mergingIsCommutativeAssociativeIdempotentAndHasANeutralElement(
      @ForAll Ledger ledger, @ForAll Random random) {
    List<List<Amendment>> parts = Delivered.cut(amendments(ledger), 3, random);
    Amendments a = Amendments.of(parts.get(0));
    Amendments b = Amendments.of(parts.get(1));
    Amendments c = Amendments.of(parts.get(2));
    assertThat(a.mergedWith(b)).isEqualTo(b.mergedWith(a));
    assertThat(a.mergedWith(b).mergedWith(c)).isEqualTo(a.mergedWith(b.mergedWith(c)));
    assertThat(a.mergedWith(b).mergedWith(b)).isEqualTo(a.mergedWith(b));
    assertThat(a.mergedWith(Amendments.none())).isEqualTo(a);
  }

  @Property(tries = 500)
  void howeverTheyAreCutTheSameAreInForce(@ForAll Ledger ledger, @ForAll Random random) {
    Amendments whole = Amendments.of(amendments(ledger));
    Amendments merged =
        Delivered.cut(amendments(ledger), 4, random).stream()
            .map(Amendments::of)
            .reduce(Amendments.none(), Amendments::mergedWith);
    assertThat(merged).isEqualTo(whole);
    assertThat(merged.digest()).isEqualTo(whole.digest());
  }

  /** Of one id only one, as the ledger sees to it before. */
  private static List<Amendment> amendments(Ledger ledger) {
    Map<String, Amendment> first = new TreeMap<>();
    for (LedgerRecord record : ledger.records()) {
      if (record instanceof Amendment amendment) {
        first.putIfAbsent(amendment.id().value(), amendment);
      }
    }
    return List.copyOf(first.values());
  }
}
