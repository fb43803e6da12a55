package dev.pingan.laws;

import dev.pingan.ledger.Ledger;
import dev.pingan.organisation.Organisation;
import dev.pingan.testkit.Days;
import dev.pingan.testkit.Ledgers;
import dev.pingan.testkit.Organisations;
import dev.pingan.testkit.Theme;
import dev.pingan.testkit.TinyWorlds;
import dev.pingan.testkit.World;
import dev.pingan.testkit.Worlds;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Worlds in which entries meet: many entries of one theme about few people. */
final class Scenes {
  private static final Instant KNOWN =
      Worlds.YEAR.plusYears(2).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
  private static final LocalDate LAST = Worlds.YEAR.atMonth(Month.DECEMBER).atEndOfMonth();

  private Scenes() {}

  /** Half of them about anything, half of them of one of those themes. */
  static Arbitrary<World> of(Theme... themes) {
    return Arbitraries.oneOf(Worlds.tiny(), scenes(themes));
  }

  private static Arbitrary<World> scenes(Theme... themes) {
    Organisation tiny = TinyWorlds.organisation(OptionalInt.of(1));
    Arbitrary<LocalDate> asOf =
        Arbitraries.oneOf(
            Days.of(Worlds.YEAR), Arbitraries.of(LAST, LAST.plusDays(1), LAST.plusMonths(6)));
    return Arbitraries.of(themes)
        .flatMap(
            theme ->
                Arbitraries.of(tiny, Organisations.small())
                    .flatMap(
                        organisation ->
                            Combinators.combine(Ledgers.of(organisation, Worlds.YEAR, theme), asOf)
                                .as((ledger, day) -> world(organisation, ledger, day))));
  }

  private static World world(Organisation organisation, Ledger ledger, LocalDate day) {
    return new World(Worlds.YEAR, organisation, ledger, day, KNOWN);
  }
}
