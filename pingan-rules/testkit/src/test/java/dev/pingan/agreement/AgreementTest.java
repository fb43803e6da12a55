package dev.pingan.agreement;

import dev.pingan.ledger.Entry;
import dev.pingan.plan.Readings;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import dev.pingan.testkit.PlanReadings;
import dev.pingan.testkit.Theme;
import dev.pingan.testkit.TinyWorlds;
import dev.pingan.testkit.World;
import dev.pingan.testkit.Worlds;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two evaluators, written apart from the same texts, agree on every finding. */
class AgreementTest {
  @Property(tries = 700)
  void onGeneratedWorldsUnderTheDefaultReadings(@ForAll("worlds") World world) {
    Agreement.check(world, PublicSafetyPlan.readings());
  }

  @Property(tries = 700)
  void onGeneratedWorldsUnderAnyReadings(
      @ForAll("worlds") World world, @ForAll("readings") Readings readings) {
    Agreement.check(world, readings);
  }

  /** One world in eleven; the slow group takes them all. */
  @ParameterizedTest
  @EnumSource(Theme.class)
  void onTinyWorldsOfATheme(Theme theme) {
    AtomicInteger number = new AtomicInteger();
    TinyWorlds.of(theme)
        .worlds()
        .filter(world -> number.getAndIncrement() % 11 == 0)
        .forEach(world -> Agreement.check(world, PublicSafetyPlan.readings()));
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource(Theme.class)
  void onEveryTinyWorldOfATheme(Theme theme) {
    TinyWorlds.of(theme)
        .worlds()
        .forEach(world -> Agreement.check(world, PublicSafetyPlan.readings()));
  }

  /** 20 units, 200 villages, 100 000 households, about 335 000 records. */
  @Tag("slow")
  @Test
  void onAGreatDistrict() {
    agreeOn(new GreatDistrict(100_000));
  }

  @Test
  void onADistrictOfAThousandHouseholds() {
    agreeOn(new GreatDistrict(1_000));
  }

  private static void agreeOn(GreatDistrict district) {
    World world =
        new World(
            Year.of(2023),
            district.organisation(),
            district.ledger(),
            LocalDate.of(2023, 12, 31),
            Instant.parse("2024-12-31T00:00:00Z"));
    List<Entry> entries = world.ledger().records().stream().map(Entry.class::cast).toList();
    Agreement.check(world, PublicSafetyPlan.readings(), entries);
  }

  @Provide
  Arbitrary<World> worlds() {
    return Worlds.tiny();
  }

  @Provide
  Arbitrary<Readings> readings() {
    return PlanReadings.any();
  }
}
