package dev.pingan.testkit;

import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Ledger;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Readings;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Lets jqwik find the arbitraries of {@code @ForAll Organisation}, {@code Entry}, {@code Ledger},
 * {@code World} and {@code Readings} by themselves.
 *
 * <p>Organisations, entries and ledgers are of {@link Worlds#YEAR}; entries and ledgers that come
 * without an organisation are about {@link Organisations#small()}.
 */
public final class ModelArbitraries implements ArbitraryProvider {
  private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE =
      Map.of(
          Organisation.class, () -> Organisations.tiny(Worlds.YEAR),
          Entry.class, () -> Entries.of(Organisations.small(), Worlds.YEAR),
          Ledger.class, () -> Ledgers.of(Organisations.small(), Worlds.YEAR),
          World.class, Worlds::tiny,
          Readings.class, PlanReadings::any);

  /** Called by jqwik. */
  public ModelArbitraries() {}

  @Override
  public boolean canProvideFor(TypeUsage targetType) {
    return BY_TYPE.containsKey(targetType.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
    Supplier<Arbitrary<?>> supplier = BY_TYPE.get(targetType.getRawType());
    return supplier == null ? Set.of() : Set.of(supplier.get());
  }
}
