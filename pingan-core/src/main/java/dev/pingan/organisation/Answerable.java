package dev.pingan.organisation;

import dev.pingan.identity.Id;
import java.util.List;
import org.immutables.value.Value;

/** One level of those who answer for a duty (一级抓一级): a role, and the officers who fill it. */
@Value.Immutable(builder = false)
public abstract sealed class Answerable permits ImmutableAnswerable {
  Answerable() {}

  /** Returns that level; no officer means that the role is vacant. */
  public static Answerable of(Role role, List<Id<Officer>> officers) {
    return ImmutableAnswerable.of(role, officers);
  }

  /** The role at this level. */
  @Value.Parameter
  public abstract Role role();

  /** Who fills it on the day asked about; empty if it is vacant, then the next level answers. */
  @Value.Parameter
  public abstract List<Id<Officer>> officers();

  /** Returns whether nobody fills the role. */
  public boolean isVacant() {
    return officers().isEmpty();
  }

  /** The levels of responsibility, from the ground up. Section 五1, sentence 3. */
  public enum Role {
    /** A village's unit, named only where no unit is assigned; never filled. */
    ASSIGNED_UNIT,
    /** 分管领导: the leader in charge of the unit. */
    UNIT_IN_CHARGE,
    /** 主要领导: the unit's principal leader. */
    UNIT_LEADER,
    /** 分管领导: the bureau's leader in charge of that section of the plan. */
    BUREAU_IN_CHARGE,
    /** 副组长: deputy head of the leading group. */
    DEPUTY_HEAD,
    /** 组长: head of the leading group. */
    HEAD
  }
}
