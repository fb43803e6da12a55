package dev.pingan.laws;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Officer;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Cover;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.Requirement;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import dev.pingan.testkit.World;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Dispensations that can be granted in a world. */
record Grants(Seen seen, Random random) {
  static final Comparator<Dispensation> BACKWARDS =
      Comparator.comparing(Dispensation::id).reversed();

  /** One to three extensions and one or two excuses, if there is anybody to approve them. */
  List<Dispensation> any() {
    return Stream.concat(extensions().stream(), excuses().stream()).toList();
  }

  List<Dispensation> extensions() {
    List<Finding> findings = seen.report().findings();
    List<Finding> longer =
        findings.stream()
            .filter(finding -> finding.bearer().kind() != Bearer.Kind.NONE)
            .filter(finding -> finding.status() != Status.NOT_APPLICABLE)
            .filter(finding -> canBeExtended(requirement(finding)))
            .filter(
                finding -> through(finding, findings).isAfter(finding.window().getEndInclusive()))
            .toList();
    List<Dispensation> granted = new ArrayList<>();
    for (int i = 0; i < 3 && !longer.isEmpty(); i++) {
      Finding finding = pick(longer);
      granted.addAll(
          granted(
              "x" + i,
              new Dispensation.Grant.Extension(
                  finding.rule(),
                  finding.bearer(),
                  finding.occasion(),
                  through(finding, findings))));
    }
    return granted;
  }

  /** Up to two months more, but not into the next time at which the rule is owed. */
  private LocalDate through(Finding finding, List<Finding> findings) {
    LocalDate last = finding.window().getEndInclusive();
    LocalDate later = last.plusDays(1 + random.nextInt(60));
    return findings.stream()
        .filter(other -> other.rule().equals(finding.rule()))
        .map(other -> other.window().getStart())
        .filter(start -> start.isAfter(last))
        .min(LocalDate::compareTo)
        .map(next -> next.isAfter(later) ? later : next.minusDays(1))
        .orElse(later);
  }

  /** Rather one that was done late, if there is any. */
  private Finding pick(List<Finding> among) {
    List<Finding> late = among.stream().filter(f -> f.status() == Status.FULFILLED_LATE).toList();
    List<Finding> from = late.isEmpty() || random.nextBoolean() ? among : late;
    return from.get(random.nextInt(from.size()));
  }

  List<Dispensation> excuses() {
    List<Household> homes = homes(seen.world());
    List<String> rounds = rounds();
    List<Dispensation> granted = new ArrayList<>();
    for (int i = 0; i < 2 && !homes.isEmpty() && !rounds.isEmpty(); i++) {
      Id<Household> home = homes.get(random.nextInt(homes.size())).id();
      String round = rounds.get(random.nextInt(rounds.size()));
      Optional<String> occasion = random.nextBoolean() ? Optional.of(round) : Optional.empty();
      granted.addAll(granted("q" + i, new Dispensation.Grant.Excuse(home, occasion)));
    }
    return granted;
  }

  /** That grant, by the first officer there is. */
  List<Dispensation> granted(String id, Dispensation.Grant grant) {
    return seen.world().organisation().officers().stream()
        .map(Officer::id)
        .limit(1)
        .map(approver -> granted(id, approver, grant))
        .toList();
  }

  private Dispensation granted(String id, Id<Officer> approver, Dispensation.Grant grant) {
    Instant recordedAt =
        random.nextInt(4) == 0
            ? seen.world().knownAt().plusNanos(1)
            : seen.world().knownAt().minusSeconds(random.nextInt(2));
    return Dispensation.builder()
        .id(Id.of(id))
        .approver(approver)
        .approvedOn(seen.world().asOf())
        .recordedAt(recordedAt)
        .reason("absent-twice")
        .grant(grant)
        .build();
  }

  static boolean canBeExtended(Requirement requirement) {
    return requirement instanceof AtLeast
        || requirement instanceof Cover
        || requirement instanceof EachAnswered;
  }

  /** Every household in which somebody lives. */
  static List<Household> homes(World world) {
    return world.organisation().villages().stream()
        .flatMap(village -> village.register().stream().flatMap(List::stream))
        .filter(household -> !household.isVacant())
        .toList();
  }

  private List<String> rounds() {
    return seen.report().findings().stream()
        .filter(finding -> requirement(finding) instanceof Cover)
        .filter(finding -> finding.bearer().kind() == Bearer.Kind.VILLAGE)
        .map(Finding::occasion)
        .distinct()
        .toList();
  }

  private Requirement requirement(Finding finding) {
    return seen.plan().rule(finding.rule()).orElseThrow().requirement();
  }
}
