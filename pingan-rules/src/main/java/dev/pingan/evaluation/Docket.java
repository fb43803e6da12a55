package dev.pingan.evaluation;

import dev.pingan.facts.Facts;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Shape;
import java.time.LocalDate;
import java.time.Year;
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
  static final Comparator<Entry> BY_DAY =
      Comparator.comparing(Entry::occurredOn).thenComparing(Entry::id);

  private final Map<Shape, List<Entry>> byShape;
  private final Handles handles;
  private final CaseFiles caseFiles;

  private Docket(Map<Shape, List<Entry>> byShape, Handles handles) {
    this.byShape = byShape;
    this.handles = handles;
    this.caseFiles = new CaseFiles(of(Shape.CASE), of(Shape.STEP));
  }

  static Docket of(Facts facts, LocalDate asOf) {
    Handles handles = new Handles(facts.numbering().organisation());
    return new Docket(
        facts.entries().stream()
            .filter(entry -> !entry.occurredOn().isAfter(asOf))
            .filter(entry -> isFiled(entry) || handles.isKnown(entry.content()))
            .sorted(BY_DAY)
            .collect(
                Collectors.groupingBy(
                    entry -> entry.content().shape(),
                    () -> new EnumMap<>(Shape.class),
                    Collectors.toList())),
        handles);
  }

  /** The entries of that shape. */
  List<Entry> of(Shape shape) {
    return byShape.getOrDefault(shape, List.of());
  }

  /** The entries of those shapes that can be counted. */
  List<Entry> countable(Collection<Shape> shapes, Year year) {
    return shapes.stream()
        .flatMap(shape -> of(shape).stream())
        .filter(entry -> canCount(entry, shapes, year))
        .sorted(BY_DAY)
        .toList();
  }

  /**
   * Whether an entry can be counted beside others of those shapes: with a known handle; a step only
   * if it belongs to a case of that year. Where cases alone are asked for, each counts once, by its
   * earliest record (ruling 20); beside other shapes its records are counted like theirs (ruling
   * 32).
   */
  boolean canCount(Entry entry, Collection<Shape> shapes, Year year) {
    return switch (entry.content().shape()) {
      case CASE ->
          handles.isKnown(entry.content()) && (shapes.size() > 1 || caseFiles.gives(entry));
      case STEP -> belongs(entry, year);
      case ACT, MEASURE, VISIT, SHIFT, INCIDENT, NIL_REPORT, SURVEY ->
          handles.isKnown(entry.content());
    };
  }

  CaseFiles caseFiles() {
    return caseFiles;
  }

  /** A case is known by its number even where nobody known owes it. */
  private static boolean isFiled(Entry entry) {
    return entry.content().shape() == Shape.CASE;
  }

  private boolean belongs(Entry step, Year year) {
    return caseFiles.casesOf(step).stream().anyMatch(c -> CaseFiles.isOf(year, c));
  }
}
