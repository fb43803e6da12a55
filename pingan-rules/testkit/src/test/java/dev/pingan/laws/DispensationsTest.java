package dev.pingan.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Ledger;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Cover;
import dev.pingan.plan.Dispensation;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import dev.pingan.testkit.Organisations;
import dev.pingan.testkit.Theme;
import dev.pingan.testkit.World;
import dev.pingan.testkit.Worlds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.threeten.extra.LocalDateRange;

/** What dispensations do to a report, beside which the report without them still stands. */
class DispensationsTest {
  @Property(tries = 60)
  void layingNoneChangesNothing(@ForAll World world) {
    assertThat(report(Seen.of(world), List.of())).isEqualTo(Seen.of(world).report());
  }

  @Property(tries = 150)
  void theStatusWithoutIsThatOfAReportWithout(
      @ForAll("scenes") World world, @ForAll("variants") Variant variant, @ForAll Random random) {
    Seen seen = new Seen(world, variant.of(world.year()));
    List<Finding> plain = seen.report().findings();
    List<Finding> laid = report(seen, new Grants(seen, random).any()).findings();
    for (int i = 0; i < plain.size(); i++) {
      if (laid.get(i).dispensations().isEmpty()) {
        assertThat(laid.get(i)).isEqualTo(plain.get(i));
      } else {
        assertThat(laid.get(i).id()).isEqualTo(plain.get(i).id());
        assertThat(laid.get(i).statusWithout()).contains(plain.get(i).status());
      }
    }
  }

  @Property(tries = 150)
  void moreTimeNeverMakesAFindingWorse(
      @ForAll("scenes") World world, @ForAll("variants") Variant variant, @ForAll Random random) {
    Seen seen = new Seen(world, variant.of(world.year()));
    for (Finding finding : report(seen, new Grants(seen, random).extensions()).findings()) {
      assertThat(finding.status())
          .as(finding + "")
          .isGreaterThanOrEqualTo(finding.statusWithout().orElse(finding.status()));
    }
  }

  /** A village assigned after the limit makes nobody owe a roster: there is nothing to extend. */
  @Example
  void whoOwesNothingIsGrantedNothing() {
    LocalDate may = LocalDate.of(2023, 5, 1);
    Organisation late =
        TestOrganisations.assigned(Organisations.small(), LocalDateRange.ofUnboundedEnd(may));
    World world = new World(Worlds.YEAR, late, Ledger.empty(), may.plusMonths(2), Instant.EPOCH);
    Seen seen = Seen.of(world);
    List<Dispensation> more =
        new Grants(seen, new Random(1))
            .granted(
                "x",
                new Dispensation.Grant.Extension(
                    Id.of("roster"), Bearer.unit(Id.of("u1")), "2023", may.plusMonths(1)));
    assertThatThrownBy(() -> inForce(seen, more))
        .hasMessageContaining("\"unit:u1\" does not owe the rule roster");
  }

  /** It leaves numerator and denominator. */
  @Property(tries = 150)
  void anExcusedHouseholdIsAsIfItDidNotStandInTheRegister(
      @ForAll("scenes") World world, @ForAll("variants") Variant variant, @ForAll Random random) {
    Seen seen = new Seen(world, variant.of(world.year()));
    List<Household> homes = Grants.homes(world);
    if (homes.isEmpty()) {
      return;
    }
    Id<Household> home = homes.get(random.nextInt(homes.size())).id();
    List<Dispensation> excuse =
        new Grants(seen, random)
            .granted("q", new Dispensation.Grant.Excuse(home, Optional.empty()));
    List<Finding> excused = inForce(seen, excuse).findings();
    List<Finding> struck = new Seen(without(world, home), seen.plan()).report().findings();
    for (int i = 0; i < excused.size() && !excuse.isEmpty(); i++) {
      assertThat(told(excused.get(i))).isEqualTo(told(struck.get(i)));
      Status without = excused.get(i).statusWithout().orElse(excused.get(i).status());
      boolean covers =
          seen.plan().rule(excused.get(i).rule()).orElseThrow().requirement() instanceof Cover;
      assertThat(covers || without == excused.get(i).status()).isTrue();
    }
  }

  @Property(tries = 150)
  void whatWasNotKnownYetIsNotLaid(@ForAll World world, @ForAll Random random) {
    Seen seen = Seen.of(world);
    List<Dispensation> all = new Grants(seen, random).any();
    List<Dispensation> known =
        all.stream().filter(d -> !d.recordedAt().isAfter(world.knownAt())).toList();
    assertThat(report(seen, all)).isEqualTo(report(seen, known));
    assertThat(seen.evaluator().withDispensations(all).gather(world.ledger()).report(world.asOf()))
        .isEqualTo(
            seen.evaluator()
                .withDispensations(all.stream().sorted(Grants.BACKWARDS).toList())
                .gather(world.ledger())
                .report(world.asOf()));
  }

  @Provide
  Arbitrary<World> scenes() {
    return Scenes.of(Theme.VISITS, Theme.BANNERS, Theme.MATTERS, Theme.ACTS);
  }

  @Provide
  Arbitrary<Variant> variants() {
    return Variant.any();
  }

  private static ComplianceReport report(Seen seen, List<Dispensation> dispensations) {
    return seen.evaluator()
        .withDispensations(dispensations)
        .gather(seen.world().ledger(), seen.world().knownAt())
        .report(seen.world().asOf());
  }

  /** Whenever the dispensations were recorded. */
  private static ComplianceReport inForce(Seen seen, List<Dispensation> dispensations) {
    return seen.evaluator()
        .withDispensations(dispensations)
        .gather(seen.world().ledger().asKnownAt(seen.world().knownAt()))
        .report(seen.world().asOf());
  }

  private static Map<String, Object> told(Finding finding) {
    Figures figures = finding.figures().orElse(new Figures.Count(0, 0));
    return Map.of(
        "id", finding.id(),
        "status", finding.status(),
        "figures",
            figures instanceof Figures.Households h
                ? List.of(h.of(), h.covered(), h.vacant(), h.firstMissed())
                : figures);
  }

  private static World without(World world, Id<Household> home) {
    Organisation smaller =
        TestOrganisations.withRegisters(
            world.organisation(),
            register -> register.stream().filter(h -> !h.id().equals(home)).toList());
    return new World(world.year(), smaller, world.ledger(), world.asOf(), world.knownAt());
  }
}
