package dev.pingan.testkit;

import static dev.pingan.testkit.Occurrence.occurs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.ledger.Content;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Incident;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.Visit;
import dev.pingan.ledger.VisitTask;
import dev.pingan.ledger.ZeroTarget;
import dev.pingan.organisation.Organisation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

class EntriesTest {
  private static final Organisation SMALL = Organisations.small();

  @Property(tries = 5000, seed = "1")
  @StatisticsReport(StatisticsReportMode.OFF)
  void everyShapeAndKindOccurs(@ForAll Entry entry) {
    Statistics.label("shape").collect(entry.content().shape());
    Statistics.label("shape")
        .coverage(c -> Stream.of(Shape.values()).forEach(s -> c.check(s).percentage(p -> p > 1)));
    entry.content().kindIfAny().map(Kind::toString).ifPresent(Statistics.label("kind")::collect);
    Statistics.label("kind").coverage(c -> kinds().forEach(k -> c.check(k).count(n -> n > 5)));
  }

  @Property(tries = 2000, seed = "1")
  @StatisticsReport(StatisticsReportMode.OFF)
  void visitsAreWholeAndPiecemealAndSometimesMistyped(@ForAll("visits") Entry entry) {
    Visit visit = (Visit) entry.content();
    occurs("unknown unit", SMALL.unit(visit.unit()).isEmpty(), 2);
    occurs("unknown household", visit.household().value().equals("h99"), 2);
    occurs("vacant household", visit.household().value().equals("h14"), 2);
    occurs("all tasks", visit.tasks().size() == VisitTask.values().length, 20);
    occurs("some tasks", visit.tasks().size() < VisitTask.values().length, 20);
    occurs("no task", visit.tasks().isEmpty(), 1);
    occurs("nobody reached", visit.membersReached() == 0, 5);
    occurs("more than registered", visit.membersReached() > 3, 5);
    occurs("in April", entry.occurredOn().getMonthValue() == 4, 15);
  }

  @Property(tries = 2000, seed = "1")
  @StatisticsReport(StatisticsReportMode.OFF)
  void everyTargetOccursWithAndWithoutIncident(@ForAll("targets") Entry entry) {
    if (entry.content() instanceof Incident incident) {
      Statistics.label("target").collect(incident.target());
      Statistics.label("target")
          .coverage(
              c -> Stream.of(ZeroTarget.values()).forEach(t -> c.check(t).percentage(p -> p > 3)));
      occurs("no incident", incident.count() == 0, 10);
      occurs("no grade", incident.target() == ZeroTarget.Z7 && incident.grade().isEmpty(), 3);
    }
  }

  @Property(tries = 500, seed = "1")
  void aThemeKeepsToItself(@ForAll("themed") Tuple2<Theme, Entry> themed) {
    Content content = themed.get2().content();
    Shape shape = content.shape();
    assertThat(
            switch (themed.get1()) {
              case VISITS -> shape == Shape.VISIT;
              case MATTERS, COMPLAINTS, INSPECTIONS -> shape == Shape.CASE || shape == Shape.STEP;
              case BANNERS -> content.kindIfAny().filter(Kind.BANNER::equals).isPresent();
              case DUTY -> shape == Shape.SHIFT;
              case TARGETS -> shape == Shape.INCIDENT || shape == Shape.NIL_REPORT;
              case SURVEYS -> shape == Shape.SURVEY;
              case MEASURES -> shape == Shape.MEASURE;
              case ACTS -> shape == Shape.ACT;
            })
        .isTrue();
  }

  @Provide
  Arbitrary<Entry> visits() {
    return Entries.of(SMALL, Worlds.YEAR, Theme.VISITS);
  }

  @Provide
  Arbitrary<Entry> targets() {
    return Entries.of(SMALL, Worlds.YEAR, Theme.TARGETS);
  }

  @Provide
  Arbitrary<Tuple2<Theme, Entry>> themed() {
    return Arbitraries.of(Theme.class)
        .flatMap(
            theme -> Entries.of(SMALL, Worlds.YEAR, theme).map(entry -> Tuple.of(theme, entry)));
  }

  private static List<String> kinds() {
    return Stream.concat(
            Arrays.stream(Shape.values()).flatMap(shape -> Kind.known(shape).stream()),
            Stream.of(
                Kind.of(Shape.ACT, "fire-drill"),
                Kind.of(Shape.MEASURE, "fire-watch"),
                Kind.of(Shape.CASE, "lost-property"),
                Kind.of(Shape.STEP, "handed-over")))
        .map(Kind::toString)
        .toList();
  }
}
