package dev.pingan.report;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Answerable;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.PostKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * How a report's findings fall on the officers (主抓、分抓、共抓、人人有责), and where the net has holes.
 * Section 五1, sentence 3.
 *
 * <p>The first filled role of each line answers; the roles above it are where the matter goes next.
 */
@Value.Immutable(builder = false)
public abstract sealed class Responsibility permits ImmutableResponsibility {
  Responsibility() {}

  /** Returns how those findings fall on the officers of that organisation. */
  public static Responsibility of(ComplianceReport report, Organisation organisation) {
    List<Finding> owed =
        report.findings().stream().filter(f -> f.status() != Status.NOT_APPLICABLE).toList();
    LocalDate day = report.receipt().asOf();
    Map<Id<Officer>, Standing> standings = new LinkedHashMap<>();
    for (Officer officer : organisation.officers()) {
      standings.put(officer.id(), Standing.of(withFirst(owed, officer.id())));
    }
    return ImmutableResponsibility.of(
        standings, tiers(organisation, day), new Net(organisation, day).gaps(owed));
  }

  /**
   * How each officer stands over the findings for which he or she is the first to answer; in the
   * organisation's order.
   */
  @Value.Parameter
  public abstract Map<Id<Officer>, Standing> standings();

  /** Who is on each tier of the bureau's leadership on the report's day. */
  @Value.Parameter
  public abstract Map<Tier, List<Id<Officer>>> tiers();

  /** The holes in the net on the report's day, in order of kind, then place. */
  @Value.Parameter
  public abstract Set<Gap> gaps();

  private static List<Finding> withFirst(Collection<Finding> findings, Id<Officer> officer) {
    return findings.stream().filter(f -> first(f).contains(officer)).toList();
  }

  private static List<Id<Officer>> first(Finding finding) {
    Optional<Answerable> filled =
        finding.answerable().stream().filter(level -> !level.isVacant()).findFirst();
    return filled.map(Answerable::officers).orElse(List.of());
  }

  private static Map<Tier, List<Id<Officer>>> tiers(Organisation organisation, LocalDate day) {
    Map<Tier, List<Id<Officer>>> tiers = new EnumMap<>(Tier.class);
    for (Tier tier : Tier.values()) {
      Predicate<Officer> isOn = officer -> tier.includes(officer, day);
      tiers.put(tier, organisation.officers().stream().filter(isOn).map(Officer::id).toList());
    }
    return tiers;
  }

  /** How the leadership takes the work in hand (主要领导亲自抓、分管领导具体抓、班子成员共同抓). C093 to C095. */
  public enum Tier {
    /** 主要领导: the director and the Party secretary, in person. */
    PRINCIPAL,
    /** 分管领导: the bureau's leaders in charge, in detail. */
    IN_CHARGE,
    /** 班子成员: the leadership team, together. */
    TEAM;

    private boolean includes(Officer officer, LocalDate day) {
      return switch (this) {
        case PRINCIPAL ->
            officer.holds(PostKind.DIRECTOR, day) || officer.holds(PostKind.PARTY_SECRETARY, day);
        case IN_CHARGE -> officer.unit().isEmpty() && officer.holds(PostKind.IN_CHARGE, day);
        case TEAM -> officer.isOfLeadership(day);
      };
    }
  }
}
