package dev.pingan.testkit;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.LedgerRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** An entry before it has an id and before it is known of which organisation. */
record Draft(
    Script script,
    LocalDate occurredOn,
    Instant recordedAt,
    String recordedBy,
    Optional<String> archiveRef) {

  /** Drafts about every theme, those with many rules more often. */
  static Arbitrary<Draft> of(Year year) {
    List<Tuple2<Integer, Arbitrary<Draft>>> themes =
        Arrays.stream(Theme.values())
            .map(theme -> Tuple.of(weight(theme), of(year, theme)))
            .toList();
    return Arbitraries.frequencyOf(themes);
  }

  static Arbitrary<Draft> of(Year year, Theme theme) {
    return Combinators.combine(
            scripts(year, theme),
            Days.of(year, theme),
            Instants.recorded(year),
            Arbitraries.of("o1", "o1", "duty-desk"),
            Arbitraries.of("A-1", "A-2").optional(0.1))
        .as(Draft::new)
        .withoutEdgeCases();
  }

  Entry entry(Id<LedgerRecord> id, Cast cast) {
    return Entry.builder()
        .id(id)
        .occurredOn(occurredOn)
        .recordedAt(recordedAt)
        .recordedBy(recordedBy)
        .archiveRef(archiveRef)
        .content(script.playedBy(cast))
        .build();
  }

  private static Arbitrary<Script> scripts(Year year, Theme theme) {
    return switch (theme) {
      case VISITS -> Doings.visits();
      case MATTERS -> Matters.mattersAndReturns();
      case BANNERS -> Doings.banners();
      case COMPLAINTS -> Matters.complaintsAndStages();
      case INSPECTIONS -> Arbitraries.oneOf(Matters.inspectionsAndMisconduct(), Matters.all());
      case DUTY -> Doings.shifts();
      case TARGETS -> Counts.incidentsAndNilReports(year);
      case SURVEYS -> Counts.surveys();
      case MEASURES -> Doings.measures(year);
      case ACTS -> Doings.acts();
    };
  }

  /** How often, beside the others. */
  static int weight(Theme theme) {
    return switch (theme) {
      case VISITS, ACTS -> 4;
      case MATTERS, COMPLAINTS, DUTY, MEASURES -> 3;
      case BANNERS, INSPECTIONS, TARGETS -> 2;
      case SURVEYS -> 1;
    };
  }
}
