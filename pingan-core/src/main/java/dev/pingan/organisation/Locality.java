package dev.pingan.organisation;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import java.util.Optional;
import org.immutables.value.Value;

/** A township, town, sub-district or farm (乡镇、街道、场) to which villages belong. */
@Value.Immutable
public abstract sealed class Locality permits ImmutableLocality {
  Locality() {}

  /** Starts a locality; id and kind are needed. */
  public static Builder builder() {
    return ImmutableLocality.builder();
  }

  /** The host's id of the locality. */
  public abstract Id<Locality> id();

  /** What it is. */
  public abstract LocalityKind kind();

  /** The name to display. */
  public abstract Optional<Label> name();

  /** Collects a locality's fields. */
  public interface Builder {
    /** Sets the id. */
    Builder id(Id<Locality> id);

    /** Sets what it is. */
    Builder kind(LocalityKind kind);

    /** Sets the name to display. */
    Builder name(Label name);

    /** Sets the name to display, if there is one. */
    Builder name(Optional<? extends Label> name);

    /**
     * Builds the locality.
     *
     * @throws IllegalStateException if a needed field is missing
     */
    Locality build();
  }
}
