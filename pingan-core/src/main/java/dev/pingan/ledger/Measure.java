package dev.pingan.ledger;

import dev.pingan.identity.Id;
import dev.pingan.organisation.KeySite;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A standing measure put in place on a day; it stands until it ends. Ruling 5. */
@Value.Immutable
public abstract sealed class Measure implements Content permits ImmutableMeasure {
  Measure() {}

  /** Starts a measure; kind and at least one actor are needed. */
  public static Builder builder() {
    return ImmutableMeasure.builder();
  }

  /** Which measure. */
  public abstract Kind kind();

  /** Who put it in place. */
  public abstract Set<Actor> by();

  /** The key site where it stands, for measures that belong to one. */
  public abstract Optional<Id<KeySite>> site();

  /** The first day on which it is no longer in place; absent while no end is known. */
  public abstract Optional<LocalDate> until();

  @Override
  public Shape shape() {
    return Shape.MEASURE;
  }

  @Override
  public Optional<Kind> kindIfAny() {
    return Optional.of(kind());
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.measure(this);
  }

  @Value.Check
  void check() {
    FieldCheck.check(kind(), Shape.MEASURE, Map.of("site", site().isPresent()));
    FieldCheck.someActor(kind(), by().isEmpty());
  }

  /** Collects a measure's fields. */
  public interface Builder {
    /** Sets which measure. */
    Builder kind(Kind kind);

    /** Adds who put it in place. */
    Builder by(Actor... by);

    /** Adds who put it in place. */
    Builder by(Iterable<? extends Actor> by);

    /** Sets the key site. */
    Builder site(Id<KeySite> site);

    /** Sets the key site, if there is one. */
    Builder site(Optional<? extends Id<KeySite>> site);

    /** Sets the first day on which it is no longer in place. */
    Builder until(LocalDate until);

    /** Sets the first day on which it is no longer in place, if known. */
    Builder until(Optional<? extends LocalDate> until);

    /**
     * Builds the measure.
     *
     * @throws IllegalStateException if the kind is missing
     * @throws IllegalArgumentException if the kind's needs are not met or nobody acted
     */
    Measure build();
  }
}
