package dev.pingan.organisation;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A public officer (干部), known for the posts held and by nothing else. */
@Value.Immutable
public abstract sealed class Officer permits ImmutableOfficer {
  Officer() {}

  /** Starts an officer; only the id is needed. */
  public static Builder builder() {
    return ImmutableOfficer.builder();
  }

  /** The host's id of the officer. */
  public abstract Id<Officer> id();

  /** The name to display. */
  public abstract Optional<Label> name();

  /** The posts held, in the host's order. */
  public abstract List<Post> posts();

  /** The unit in which (or, for the leader in charge, over which) the posts are held. */
  public abstract Optional<Id<Unit>> unit();

  /** Returns whether the officer holds a post of that kind on the day, in whatever unit. */
  public boolean holds(PostKind kind, LocalDate day) {
    return posts().stream().anyMatch(post -> post.is(kind, day));
  }

  /** Returns whether the officer's unit is that one. */
  public boolean isOf(Id<Unit> unit) {
    return unit().filter(unit::equals).isPresent();
  }

  /**
   * Returns whether the officer may lead a shift of the unit on the day: as a leader (principal, in
   * charge, or of deputy-section rank) of that unit, or as a member of the bureau's leadership.
   * Ruling 2.
   */
  public boolean mayLeadShiftOf(Id<Unit> unit, LocalDate day) {
    return isOfLeadership(day) || (isOf(unit) && leadsOwnUnit(day));
  }

  /** Returns whether the officer is a member of the bureau's leadership on the day. */
  public boolean isOfLeadership(LocalDate day) {
    return holds(PostKind.LEADERSHIP, day);
  }

  private boolean leadsOwnUnit(LocalDate day) {
    return holds(PostKind.UNIT_LEADER, day)
        || holds(PostKind.IN_CHARGE, day)
        || holds(PostKind.DEPUTY_SECTION, day);
  }

  /** Collects an officer's fields. */
  public interface Builder {
    /** Sets the id. */
    Builder id(Id<Officer> id);

    /** Sets the name to display. */
    Builder name(Label name);

    /** Sets the name to display, if there is one. */
    Builder name(Optional<? extends Label> name);

    /** Adds posts. */
    Builder posts(Post... posts);

    /** Adds posts. */
    Builder posts(Iterable<? extends Post> posts);

    /** Sets the unit. */
    Builder unit(Id<Unit> unit);

    /** Sets the unit, if there is one. */
    Builder unit(Optional<? extends Id<Unit>> unit);

    /**
     * Builds the officer.
     *
     * @throws IllegalStateException if the id is missing
     */
    Officer build();
  }
}
