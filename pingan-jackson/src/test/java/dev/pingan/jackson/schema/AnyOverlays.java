package dev.pingan.jackson.schema;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.Decision;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Dispensation.Grant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary dispensations and decisions, whether or not what they name exists anywhere. */
final class AnyOverlays {
  private AnyOverlays() {}

  static Arbitrary<List<Dispensation>> dispensations() {
    return Combinators.combine(ids(), ids(), days(), instants(), codes(), grants())
        .as(
            (id, approver, approvedOn, recordedAt, reason, grant) ->
                Dispensation.builder()
                    .id(Id.of(id))
                    .approver(Id.of(approver))
                    .approvedOn(approvedOn)
                    .recordedAt(recordedAt)
                    .reason(reason)
                    .grant(grant)
                    .build())
        .list()
        .ofMaxSize(4)
        .uniqueElements(Dispensation::id);
  }

  private static Arbitrary<String> codes() {
    return Arbitraries.strings().withCharRange('a', 'z').numeric().ofMinLength(1).ofMaxLength(64);
  }

  static Arbitrary<List<Decision>> decisions() {
    return Combinators.combine(ids(), ids(), words(), days(), words())
        .as(
            (point, reading, decidedBy, decidedOn, reference) ->
                Decision.builder()
                    .point(Id.of(point))
                    .reading(Id.of(reading))
                    .decidedBy(decidedBy)
                    .decidedOn(decidedOn)
                    .reference(reference)
                    .build())
        .list()
        .ofMaxSize(4)
        .uniqueElements(Decision::point);
  }

  private static Arbitrary<Grant> grants() {
    return Arbitraries.oneOf(
        Combinators.combine(ids(), bearers(), texts(), days())
            .as(
                (rule, bearer, occasion, day) ->
                    new Grant.Extension(Id.of(rule), bearer, occasion, day)),
        Combinators.combine(ids(), texts().optional())
            .as((household, occasion) -> new Grant.Excuse(Id.of(household), occasion)));
  }

  private static Arbitrary<Bearer> bearers() {
    return Arbitraries.oneOf(
        Arbitraries.of(Bearer.bureau(), Bearer.none()),
        ids().map(id -> Bearer.unit(Id.of(id))),
        ids().map(id -> Bearer.village(Id.of(id))));
  }

  private static Arbitrary<String> ids() {
    return Arbitraries.strings().withChars("aZ9-_/:.\"\\村").ofMinLength(1).ofMaxLength(8);
  }

  private static Arbitrary<String> words() {
    return texts().filter(text -> !text.isBlank());
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("aZ9 -〔〕号\"\\\n\t\u3000").ofMaxLength(8);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<Instant> instants() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 4_000_000_000L), Arbitraries.of(0L, 1L, 250_000_000L))
        .as(Instant::ofEpochSecond);
  }
}
