package dev.pingan.change;

import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What became of one finding between two reports. */
@Value.Immutable(builder = false)
public abstract sealed class FindingChange permits ImmutableFindingChange {
  private static final Set<Status> NOT_ASKED = EnumSet.of(Status.UPCOMING, Status.NOT_APPLICABLE);
  private static final Set<Status> NOT_MISSED =
      EnumSet.of(Status.UPCOMING, Status.OPEN, Status.HOLDING);

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

  /**
   * Returns whether it got worse, in the order of {@link Status}; that something is asked now, and
   * not missed yet, is not worse.
   */
  public boolean isWorse() {
    return before().isPresent()
        && after().isPresent()
        && !isNewlyAsked()
        && status(after()).compareTo(status(before())) < 0;
  }

  private boolean isNewlyAsked() {
    return NOT_ASKED.contains(status(before())) && NOT_MISSED.contains(status(after()));
  }

  private static Status status(Optional<Finding> finding) {
    return finding.orElseThrow().status();
  }
}
