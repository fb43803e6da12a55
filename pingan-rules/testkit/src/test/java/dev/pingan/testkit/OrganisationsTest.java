package dev.pingan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.organisation.Household;
import dev.pingan.organisation.LeadingGroup;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.PostKind;
import dev.pingan.organisation.Village;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class OrganisationsTest {
  private static final LocalDate MAY = LocalDate.of(2023, 5, 1);

  /** What has to occur now and then. */
  private static final Map<String, Predicate<Organisation>> CASES =
      Map.ofEntries(
          Map.entry("no unit", o -> o.units().isEmpty()),
          Map.entry("three units", o -> o.units().size() == 3),
          Map.entry("no village", o -> o.villages().isEmpty()),
          Map.entry("three villages", o -> o.villages().size() == 3),
          Map.entry("sites not listed", o -> sites(o).contains(-1)),
          Map.entry("no sites", o -> sites(o).contains(0)),
          Map.entry("several sites", o -> sites(o).contains(2)),
          Map.entry("idle unit", OrganisationsTest::hasAnIdleUnit),
          Map.entry("nobody assigned", o -> village(o, v -> v.unit().isEmpty())),
          Map.entry("dated assignment", o -> village(o, v -> isDated(v.assigned()))),
          Map.entry("no register", o -> village(o, v -> v.register().isEmpty())),
          Map.entry("empty register", o -> village(o, v -> isOfSize(v, 0))),
          Map.entry("four households", o -> village(o, v -> isOfSize(v, 4))),
          Map.entry("vacant", o -> household(o, Household::isVacant)),
          Map.entry("unknown count", o -> household(o, OrganisationsTest::isOfUnknownSize)),
          Map.entry("dated residence", o -> household(o, h -> isDated(h.dwelt()))),
          Map.entry("no group", o -> o.leadingGroup().isEmpty()),
          Map.entry("no head", o -> group(o, g -> g.head().isEmpty())),
          Map.entry("director is head", o -> group(o, g -> headIsDirector(o, g))),
          Map.entry("no deputy", o -> group(o, g -> g.deputies().isEmpty())),
          Map.entry("no office", o -> group(o, g -> g.office().isEmpty())),
          Map.entry("office of two", o -> group(o, OrganisationsTest::hasAnOfficeOfTwo)),
          Map.entry("standing group", o -> o.standingGroup().isPresent()),
          Map.entry("no officer", o -> o.officers().isEmpty()),
          Map.entry("sections", OrganisationsTest::hasSections),
          Map.entry("dated post", OrganisationsTest::hasADatedPost),
          Map.entry("sensitive periods", o -> o.sensitivePeriods().size() == 2));

  @Property(tries = 2000, seed = "1")
  @StatisticsReport(StatisticsReportMode.OFF)
  void everythingThatMayBeMissingIsMissingNowAndThen(@ForAll Organisation organisation) {
    CASES.forEach(
        (name, holds) -> {
          Statistics.label(name).collect(holds.test(organisation));
          Statistics.label(name)
              .coverage(
                  c -> {
                    c.check(true).percentage(p -> p > 0.2);
                    c.check(false).percentage(p -> p > 10);
                  });
        });
  }

  @Test
  void theSmallOneIsAlwaysTheSame() {
    assertThat(Organisations.small()).isEqualTo(Organisations.small());
    assertThat(Organisations.small().digest()).isEqualTo(Organisations.small().digest());
  }

  private static List<Integer> sites(Organisation organisation) {
    return organisation.units().stream()
        .map(unit -> unit.keySites().map(Set::size).orElse(-1))
        .toList();
  }

  private static boolean hasAnIdleUnit(Organisation organisation) {
    return organisation.units().stream()
        .anyMatch(u -> !village(organisation, v -> v.isAssignedTo(u.id(), LocalDateRange.ALL)));
  }

  private static boolean village(Organisation organisation, Predicate<Village> holds) {
    return organisation.villages().stream().anyMatch(holds);
  }

  private static boolean isOfSize(Village village, int households) {
    return village.register().filter(register -> register.size() == households).isPresent();
  }

  private static boolean household(Organisation organisation, Predicate<Household> holds) {
    return organisation.villages().stream()
        .flatMap(village -> village.register().stream())
        .flatMap(Collection::stream)
        .anyMatch(holds);
  }

  private static boolean isOfUnknownSize(Household household) {
    return !household.isVacant() && household.members().isEmpty();
  }

  private static boolean group(Organisation organisation, Predicate<LeadingGroup> holds) {
    return organisation.leadingGroup().filter(holds).isPresent();
  }

  private static boolean headIsDirector(Organisation organisation, LeadingGroup group) {
    return group
        .head()
        .flatMap(organisation::officer)
        .filter(officer -> officer.holds(PostKind.DIRECTOR, MAY))
        .isPresent();
  }

  private static boolean hasAnOfficeOfTwo(LeadingGroup group) {
    return group.office().filter(office -> office.size() > 1).isPresent();
  }

  private static boolean hasSections(Organisation organisation) {
    return organisation.officers().stream()
        .flatMap(officer -> officer.posts().stream())
        .anyMatch(post -> !post.sections().isEmpty());
  }

  private static boolean hasADatedPost(Organisation organisation) {
    return organisation.officers().stream()
        .flatMap(officer -> officer.posts().stream())
        .anyMatch(post -> isDated(post.held()));
  }

  private static boolean isDated(LocalDateRange days) {
    return !days.equals(LocalDateRange.ALL);
  }
}
