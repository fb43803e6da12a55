package dev.pingan.change;

import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of one finding between two reports. */
@Value.Immutable(builder = false)
public abstract sealed class FindingChange permits ImmutableFindingChange {
  FindingChange() {}

  static FindingChange between(Optional<Finding> before, Optional<Finding> after) {
    return ImmutableFindingChange.of(before, after);
  }

  /** The finding in the one report; absent if it is not in it. */
  @Value.Parameter
  public abstract Optional<Finding> before();

  /** The finding in the other report; absent if it is not in it. */
  @Value.Parameter
  public abstract Optional<Finding> after();

  /** Returns the finding's id, {@code rule/bearer/occasion}. */
  public String id() {
    return before().or(this::after).orElseThrow().id();
  }

  /** Returns whether its status differs; if it is in one report only, it does. */
  public boolean isOfStatus() {
    return !before().map(Finding::status).equals(after().map(Finding::status));
  }

  /** Returns whether it got worse, in the order of {@link Status}. */
  public boolean isWorse() {
    return both() && after().orElseThrow().status().compareTo(before().orElseThrow().status()) < 0;
  }

  private boolean both() {
    return before().isPresent() && after().isPresent();
  }
}
