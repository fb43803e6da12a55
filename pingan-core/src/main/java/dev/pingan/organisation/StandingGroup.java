package dev.pingan.organisation;

import dev.pingan.identity.Id;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The bureau's standing group for comprehensive social governance (局社会管理综合治理工作领导小组), a body of its
 * own beside the {@link LeadingGroup}. Section 五3.
 */
@Value.Immutable(builder = false)
public abstract sealed class StandingGroup permits ImmutableStandingGroup {
  StandingGroup() {}

  /** Returns the group with those members and, if it has one, that office (综治办). */
  public static StandingGroup of(List<Id<Officer>> members, Optional<Set<Id<Officer>>> office) {
    return ImmutableStandingGroup.of(members, office);
  }

  /** Its members. */
  @Value.Parameter
  public abstract List<Id<Officer>> members();

  /** The officers who run its office; absent if there is no office. */
  @Value.Parameter
  public abstract Optional<Set<Id<Officer>>> office();
}
