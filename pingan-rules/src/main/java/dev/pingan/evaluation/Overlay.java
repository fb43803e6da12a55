package dev.pingan.evaluation;

import dev.pingan.identity.Fingerprint;
import dev.pingan.identity.Id;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Household;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Dispensation.Grant.Excuse;
import dev.pingan.plan.Dispensation.Grant.Extension;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.Rule;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The dispensations laid over an evaluation. Ruling 34. Immutable. */
final class Overlay {
  private static final Overlay NONE = new Overlay(List.of());

  private final List<Dispensation> dispensations;

  private Overlay(List<Dispensation> dispensations) {
    this.dispensations = dispensations;
  }

  static Overlay none() {
    return NONE;
  }

  static Overlay of(List<Dispensation> dispensations) {
    return new Overlay(
        dispensations.stream().sorted(Comparator.comparing(Dispensation::id)).toList());
  }

  /** Those that were known at that instant. */
  Overlay asKnownAt(Optional<Instant> knownAt) {
    return new Overlay(
        dispensations.stream()
            .filter(d -> knownAt.filter(at -> d.recordedAt().isAfter(at)).isEmpty())
            .toList());
  }

  /** The occasion as extended for that bearer; the latest day granted counts. */
  Occasion extended(Rule rule, Bearer bearer, Occasion occasion) {
    return extensions(rule, bearer, occasion)
        .map(dispensation -> ((Extension) dispensation.grant()).through())
        .max(Comparator.naturalOrder())
        .filter(through -> through.isAfter(occasion.lastDay()))
        .map(occasion::extendedThrough)
        .orElse(occasion);
  }

  /** The households excused at that occasion. */
  Set<Id<Household>> excused(Occasion occasion) {
    Set<Id<Household>> excused = new HashSet<>();
    excuses(occasion).forEach(d -> excused.add(((Excuse) d.grant()).household()));
    return excused;
  }

  /** The dispensations that could touch the finding. */
  List<Id<Dispensation>> touching(
      Rule rule, Bearer bearer, Occasion occasion, Set<Id<Household>> register) {
    Stream<Dispensation> excuses =
        excuses(occasion).filter(d -> register.contains(((Excuse) d.grant()).household()));
    return Stream.concat(extensions(rule, bearer, occasion), excuses)
        .map(Dispensation::id)
        .sorted()
        .toList();
  }

  boolean isEmpty() {
    return dispensations.isEmpty();
  }

  String digest() {
    return Fingerprint.begin()
        .addAll(dispensations.stream().map(Dispensation::digest).toList())
        .end();
  }

  private Stream<Dispensation> extensions(Rule rule, Bearer bearer, Occasion occasion) {
    return dispensations.stream()
        .filter(
            d ->
                d.grant() instanceof Extension extension
                    && extension.rule().equals(rule.id())
                    && extension.bearer().equals(bearer)
                    && extension.occasion().equals(occasion.key()));
  }

  private Stream<Dispensation> excuses(Occasion occasion) {
    return dispensations.stream()
        .filter(
            d ->
                d.grant() instanceof Excuse excuse
                    && excuse.occasion().map(occasion.key()::equals).orElse(true));
  }
}
