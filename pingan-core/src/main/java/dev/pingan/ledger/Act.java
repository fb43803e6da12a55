package dev.pingan.ledger;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Village;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Something done on a day: a meeting, banners, a lesson, a filing. */
@Value.Immutable
public abstract sealed class Act implements Content permits ImmutableAct {
  Act() {}

  /** Starts an act; kind and at least one actor are needed. */
  public static Builder builder() {
    return ImmutableAct.builder();
  }

  /** What was done. */
  public abstract Kind kind();

  /** Who did it; several for a joint act. */
  public abstract Set<Actor> by();

  /** The village in which it was done. */
  public abstract Optional<Id<Village>> village();

  /** The kind of place where it was done. */
  public abstract Optional<Place> place();

  /** How many items it put out (banners, boards …); at least 1, 1 unless set. */
  @Value.Default
  public int items() {
    return 1;
  }

  /** What it was about: an opaque reference, such as the locality that got the roster. */
  public abstract Optional<String> about();

  @Override
  public Shape shape() {
    return Shape.ACT;
  }

  @Override
  public Optional<Kind> kindIfAny() {
    return Optional.of(kind());
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.act(this);
  }

  @Value.Check
  void check() {
    FieldCheck.check(
        kind(), Shape.ACT, Map.of("village", village().isPresent(), "place", place().isPresent()));
    FieldCheck.someActor(kind(), by().isEmpty());
    if (kind().equals(Kind.MOBILISATION) && by().stream().allMatch(a -> a.unit().isEmpty())) {
      throw new IllegalArgumentException(
          "a mobilisation meeting serves the units it names: name one as unit:<id>");
    }
    about().ifPresent(about -> RecordCheck.reference("about", about));
    if (items() < 1) {
      throw new IllegalArgumentException("items is at least 1, not " + items());
    }
  }

  /** Collects an act's fields. */
  public interface Builder {
    /** Sets what was done. */
    Builder kind(Kind kind);

    /** Adds who did it. */
    Builder by(Actor... by);

    /** Adds who did it. */
    Builder by(Iterable<? extends Actor> by);

    /** Sets the village. */
    Builder village(Id<Village> village);

    /** Sets the village, if there is one. */
    Builder village(Optional<? extends Id<Village>> village);

    /** Sets the kind of place. */
    Builder place(Place place);

    /** Sets the kind of place, if there is one. */
    Builder place(Optional<? extends Place> place);

    /** Sets how many items. */
    Builder items(int items);

    /** Sets what it was about. */
    Builder about(String about);

    /** Sets what it was about, if anything. */
    Builder about(Optional<String> about);

    /**
     * Builds the act.
     *
     * @throws IllegalStateException if the kind is missing
     * @throws IllegalArgumentException if the kind's needs are not met, nobody acted or items is
     *     below 1
     */
    Act build();
  }
}
