package dev.pingan.narration;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.Rule;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Finding;
import dev.pingan.report.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes how units, villages and sections stand: bearers worst first, sections in the text's order.
 */
final class Standings {
  private final Voice voice;
  private final Messages messages;
  private final Counts counts;
  private final Page page;

  Standings(Voice voice, Page page) {
    this.voice = voice;
    this.messages = voice.messages();
    this.counts = new Counts(messages);
    this.page = page;
  }

  /** Each unit with all for which it answers, its villages included. */
  void units(ComplianceReport report) {
    bearers(report.standingByUnit(), Bearer::unit, report::answeredBy);
  }

  void villages(ComplianceReport report) {
    bearers(report.standingByVillage(), Bearer::village, report::on);
  }

  /** Each section with its rules, where it has more than one. */
  void sections(ComplianceReport report) {
    Map<String, List<Finding>> sections =
        report.findings().stream()
            .collect(
                Collectors.groupingBy(Finding::section, LinkedHashMap::new, Collectors.toList()));
    sections.forEach(
        (path, findings) -> {
          page.line(line("standing.line", "who", Matters.title(voice, path), counted(findings)));
          rules(findings);
        });
  }

  private void rules(List<Finding> findings) {
    Map<Id<Rule>, List<Finding>> rules =
        findings.stream()
            .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
    if (rules.size() < 2) {
      return;
    }
    for (List<Finding> ofRule : rules.values()) {
      Label title = ofRule.get(0).title();
      String what = title.in(messages.locale());
      page.indented(line("standing.rule", "what", what, counted(ofRule)));
    }
  }

  /** Those that stand alike share a line. */
  private <K> void bearers(
      Map<K, Standing> worstFirst, Function<K, Bearer> bearer, Function<K, List<Finding>> beneath) {
    Map<String, List<String>> alike = new LinkedHashMap<>();
    worstFirst
        .keySet()
        .forEach(
            id ->
                alike
                    .computeIfAbsent(counted(beneath.apply(id)), any -> new ArrayList<>())
                    .add(voice.names().of(bearer.apply(id))));
    if (alike.isEmpty()) {
      page.line(messages.say("report.none"));
    }
    alike.forEach((counted, names) -> page.line(line(names, counted)));
  }

  /** How many of each status, and how many of all depend on the reading. */
  private String counted(List<Finding> findings) {
    String told = counts.of(Standing.of(findings));
    long contested = voice.marks().count(findings);
    return contested == 0
        ? told
        : messages.say("standing.contested", Map.of("counts", told, "n", contested));
  }

  private String line(List<String> names, String counted) {
    String who = Narrator.capitalised(messages.listed(names));
    return names.size() == 1
        ? line("standing.line", "who", who, counted)
        : messages.say("standing.shared", Map.of("who", who, "n", names.size(), "counts", counted));
  }

  private String line(String key, String place, String name, String counted) {
    return messages.say(key, Map.of(place, name, "counts", counted));
  }
}
