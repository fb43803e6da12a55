package dev.pingan.agreement;

import dev.pingan.facts.Visits;
import dev.pingan.report.Figures;
import java.util.Map;
import java.util.TreeMap;

/** The figures of a finding under the names of the JSON format. */
enum FigureList implements Figures.Cases<Map<String, Long>> {
  INSTANCE;

  @Override
  public Map<String, Long> count(Figures.Count count) {
    return Map.of("have", (long) count.have(), "need", (long) count.need());
  }

  @Override
  public Map<String, Long> households(Figures.Households households) {
    Map<String, Long> figures =
        new TreeMap<>(
            Map.of(
                "of", (long) households.of(),
                "covered", (long) households.covered(),
                "missed", (long) households.missed(),
                "vacant", (long) households.vacant(),
                "part", (long) households.part()));
    for (Figures.Missed one : households.missing()) {
      String household = one.contact().code() + " " + one.household();
      figures.put(household, (long) Visits.mask(one.tasks()));
    }
    return figures;
  }

  @Override
  public Map<String, Long> persons(Figures.Persons persons) {
    return Map.of(
        "of", (long) persons.of(),
        "reached", (long) persons.reached(),
        "unknown", (long) persons.unknown());
  }

  @Override
  public Map<String, Long> watch(Figures.Watch watch) {
    return Map.of("days", (long) watch.days(), "missingDays", (long) watch.missing().size());
  }

  @Override
  public Map<String, Long> answers(Figures.Answers answers) {
    return Map.of(
        "triggers", (long) answers.triggers(), "unanswered", (long) answers.unanswered().size());
  }

  @Override
  public Map<String, Long> lacking(Figures.Lacking lacking) {
    return Map.of("lacking", (long) lacking.lacking().size());
  }

  /** The naive one sums the counts of events under review; here it is records. */
  @Override
  public Map<String, Long> events(Figures.Events events) {
    return Map.of("events", (long) events.events());
  }

  @Override
  public Map<String, Long> rate(Figures.Rate rate) {
    return Map.of("valid", rate.valid(), "positive", rate.positive());
  }
}
