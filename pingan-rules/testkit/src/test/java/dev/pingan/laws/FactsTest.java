package dev.pingan.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.facts.Facts;
import dev.pingan.facts.Numbering;
import dev.pingan.identity.Id;
import dev.pingan.ledger.Amendments;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Withdrawal;
import dev.pingan.organisation.Unit;
import dev.pingan.testkit.Organisations;
import dev.pingan.testkit.World;
import dev.pingan.testkit.Worlds;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Facts are a join-semilattice, and gathering is a homomorphism into it. */
class FactsTest {
  @Property(tries = 400)
  void mergingIsCommutativeAssociativeIdempotentAndHasANeutralElement(
      @ForAll World world, @ForAll Random random) {
    Pile pile = new Pile(world);
    List<List<Entry>> parts = Delivered.cut(pile.delivered(), 3, random);
    Facts a = pile.facts(parts.get(0));
    Facts b = pile.facts(parts.get(1));
    Facts c = pile.facts(parts.get(2));
    assertThat(a.mergedWith(b)).isEqualTo(b.mergedWith(a));
    assertThat(a.mergedWith(b).mergedWith(c)).isEqualTo(a.mergedWith(b.mergedWith(c)));
    assertThat(a.mergedWith(b).mergedWith(b)).isEqualTo(a.mergedWith(b));
    assertThat(a.mergedWith(Facts.none(pile.numbering(), pile.amendments()))).isEqualTo(a);
    assertThat(a.mergedWith(b)).hasSameHashCodeAs(b.mergedWith(a));
  }

  @Property(tries = 400)
  void howeverTheEntriesAreCutTheFactsAreTheSame(
      @ForAll World world, @ForAll @IntRange(min = 1, max = 6) int cuts, @ForAll Random random) {
    Pile pile = new Pile(world);
    Facts merged =
        Delivered.cut(pile.delivered(), cuts, random).stream()
            .map(pile::facts)
            .reduce(Facts.none(pile.numbering(), pile.amendments()), Facts::mergedWith);
    assertThat(merged).isEqualTo(Facts.of(pile.numbering(), world.effective()));
  }

  @Property(tries = 200)
  void gatheringInParallelGivesTheSameFacts(@ForAll World world, @ForAll Random random) {
    Pile pile = new Pile(world);
    assertThat(
            Delivered.anyhow(pile.delivered(), random).parallelStream()
                .collect(Facts.gathering(pile.numbering(), pile.amendments())))
        .isEqualTo(Facts.of(pile.numbering(), world.effective()));
  }

  @Property(tries = 200)
  void aReportFollowsFromTheFactsAlone(@ForAll World world) {
    Seen seen = Seen.of(world);
    Pile pile = new Pile(world);
    assertThat(seen.evaluator().over(pile.facts(pile.delivered())).report(world.asOf()).findings())
        .isEqualTo(seen.report().findings());
  }

  @Test
  void factsOfDifferentOrganisationsOrAmendmentsRefuseToMerge() {
    Numbering numbering = Numbering.of(Organisations.small());
    Numbering another = Numbering.of(TestOrganisations.with(Organisations.small(), unit("u0")));
    Facts facts = Facts.none(numbering, Amendments.none());
    assertThatThrownBy(() -> facts.mergedWith(Facts.none(another, Amendments.none())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(
            "organisation", numbering.organisation().digest(), another.organisation().digest());
    Amendments amended = Amendments.of(List.of(withdrawal()));
    assertThatThrownBy(() -> facts.mergedWith(Facts.none(numbering, amended)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("amendments", Amendments.none().digest(), amended.digest());
  }

  private static Unit unit(String id) {
    return Unit.builder().id(Id.of(id)).build();
  }

  private static Withdrawal withdrawal() {
    return Withdrawal.builder()
        .id(Id.of("w1"))
        .original(Id.of("e1"))
        .reason("entered-twice")
        .recordedAt(Worlds.YEAR.atDay(1).atStartOfDay().toInstant(java.time.ZoneOffset.UTC))
        .recordedBy("o1")
        .build();
  }

  /** What was delivered of a world, and all that is needed to gather it. */
  private record Pile(World world, Numbering numbering, Amendments amendments) {
    Pile(World world) {
      this(world, Numbering.of(world.organisation()), world.effective().amendments());
    }

    List<Entry> delivered() {
      return Delivered.uncontested(world.ledger().asKnownAt(world.knownAt()));
    }

    Facts facts(List<Entry> entries) {
      return entries.stream().collect(Facts.gathering(numbering, amendments));
    }
  }
}
