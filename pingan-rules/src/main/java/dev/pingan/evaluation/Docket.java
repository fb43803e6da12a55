package dev.pingan.evaluation;

import dev.pingan.facts.Facts;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Shape;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The entries that can count as of a day: dated by then, and with a known handle; by shape, in
 * order of day, then id. Visits are not among them.
 */
final class Docket {
  private static final Comparator<Entry> BY_DAY =
      Comparator.comparing(Entry::occurredOn).thenComparing(Entry::id);

  private final Map<Shape, List<Entry>> byShape;
  private final CaseFiles caseFiles;

  private Docket(Map<Shape, List<Entry>> byShape) {
    this.byShape = byShape;
    this.caseFiles = new CaseFiles(of(Shape.CASE), of(Shape.STEP));
  }

  static Docket of(Facts facts, LocalDate asOf) {
    Handles handles = new Handles(facts.numbering().organisation());
    return new Docket(
        facts.entries().stream()
            .filter(entry -> !entry.occurredOn().isAfter(asOf))
            .filter(entry -> handles.isKnown(entry.content()))
            .sorted(BY_DAY)
            .collect(
                Collectors.groupingBy(
                    entry -> entry.content().shape(),
                    () -> new EnumMap<>(Shape.class),
                    Collectors.toList())));
  }

  /** The entries of that shape; a step only if its case is known and not later. */
  List<Entry> of(Shape shape) {
    return byShape.getOrDefault(shape, List.of());
  }

  /** The entries of those shapes that feed something. */
  List<Entry> feeding(Collection<Shape> shapes) {
    return shapes.stream()
        .flatMap(shape -> of(shape).stream())
        .filter(entry -> entry.content().shape() != Shape.STEP || belongs(entry))
        .sorted(BY_DAY)
        .toList();
  }

  CaseFiles caseFiles() {
    return caseFiles;
  }

  private boolean belongs(Entry step) {
    return !caseFiles.casesOf(step).isEmpty();
  }
}
