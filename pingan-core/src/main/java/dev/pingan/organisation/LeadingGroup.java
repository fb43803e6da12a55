package dev.pingan.organisation;

import dev.pingan.identity.Id;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The leading group of this campaign (提升公众平安感工作领导小组). Section 三. */
@Value.Immutable
public abstract sealed class LeadingGroup permits ImmutableLeadingGroup {
  LeadingGroup() {}

  /** Starts a group in which nobody has a seat yet. */
  public static Builder builder() {
    return ImmutableLeadingGroup.builder();
  }

  /** The head (组长); absent if the seat is vacant. */
  public abstract Optional<Id<Officer>> head();

  /** The deputies (副组长). */
  public abstract List<Id<Officer>> deputies();

  /** The members (成员); head and deputies need not be listed again. */
  public abstract List<Id<Officer>> members();

  /** The officers who run the office (办公室); absent if there is no office. */
  public abstract Optional<Set<Id<Officer>>> office();

  /** Returns everybody in the group: head, deputies and members. */
  public Set<Id<Officer>> everybody() {
    return Stream.of(head().stream(), deputies().stream(), members().stream())
        .flatMap(ids -> ids)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Collects a group's fields. */
  public interface Builder {
    /** Sets the head. */
    Builder head(Id<Officer> head);

    /** Sets the head, if there is one. */
    Builder head(Optional<? extends Id<Officer>> head);

    /** Adds deputies. */
    Builder deputies(Iterable<? extends Id<Officer>> deputies);

    /** Adds members. */
    Builder members(Iterable<? extends Id<Officer>> members);

    /** Sets the officers who run the office. */
    Builder office(Set<Id<Officer>> office);

    /** Sets the officers who run the office, if there is one. */
    Builder office(Optional<? extends Set<Id<Officer>>> office);

    /** Builds the group. */
    LeadingGroup build();
  }
}
