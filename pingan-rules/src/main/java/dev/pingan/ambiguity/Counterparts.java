package dev.pingan.ambiguity;

import dev.pingan.ambiguity.Verdict.Asked;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.Occasion;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** What one form of a rule asks, of whom and when, ready to be compared with findings. */
final class Counterparts {
  private final Map<Bearer, List<Counterpart>> byBearer;

  private Counterparts(Map<Bearer, List<Counterpart>> byBearer) {
    this.byBearer = byBearer;
  }

  static Counterparts of(Collection<Finding> findings) {
    Map<Bearer, List<Counterpart>> byBearer = new HashMap<>();
    for (Finding finding : findings) {
      byBearer
          .computeIfAbsent(finding.bearer(), bearer -> new ArrayList<>())
          .add(new Counterpart(finding.occasion(), finding.window(), finding.status()));
    }
    return new Counterparts(byBearer);
  }

  static Counterparts of(Map<Bearer, Map<Occasion, Status>> statuses) {
    Map<Bearer, List<Counterpart>> byBearer = new HashMap<>();
    statuses.forEach(
        (bearer, own) ->
            byBearer.put(
                bearer,
                own.entrySet().stream()
                    .map(e -> new Counterpart(e.getKey().key(), e.getKey().window(), e.getValue()))
                    .toList()));
    return new Counterparts(byBearer);
  }

  Verdict verdict(Finding finding, Choice choice) {
    return alike(finding)
        .map(same -> Verdict.under(choice.under(), same.status(), Asked.ALIKE))
        .orElseGet(
            () -> Verdict.under(choice.under(), askedDifferently(finding), Asked.DIFFERENTLY));
  }

  private Optional<Counterpart> alike(Finding finding) {
    return byBearer.getOrDefault(finding.bearer(), List.of()).stream()
        .filter(other -> other.occasion().equals(finding.occasion()))
        .findFirst();
  }

  /**
   * The worst that is asked of the same bearer, else of anybody, at the same time: on the occasion
   * of the same name, else on those that share a day with it; where there is none, at any time.
   */
  private Status askedDifferently(Finding finding) {
    List<Counterpart> asked =
        byBearer.containsKey(finding.bearer())
            ? byBearer.getOrDefault(finding.bearer(), List.of())
            : byBearer.values().stream().flatMap(List::stream).toList();
    return worst(asked, other -> other.occasion().equals(finding.occasion()))
        .or(() -> worst(asked, other -> other.window().overlaps(finding.window())))
        .or(() -> worst(asked, other -> true))
        .orElse(Status.NOT_APPLICABLE);
  }

  private static Optional<Status> worst(List<Counterpart> asked, Predicate<Counterpart> counts) {
    Stream<Status> statuses = asked.stream().filter(counts).map(Counterpart::status);
    return statuses.min(Comparator.naturalOrder());
  }

  /** What is asked of one bearer on one occasion, and how it stands. */
  private record Counterpart(String occasion, LocalDateRange window, Status status) {}
}
