package dev.pingan.narration;

import dev.pingan.identity.Id;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Section;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threeten.extra.LocalDateRange;

/** Writes findings section by section, those of one rule, period and status together. */
final class Matters {
  private final Voice voice;
  private final Messages messages;
  private final Page page;

  Matters(Voice voice, Page page) {
    this.voice = voice;
    this.messages = voice.messages();
    this.page = page;
  }

  void write(List<Finding> findings, Detail detail) {
    if (findings.isEmpty()) {
      page.line(messages.say("report.none"));
    }
    Map<String, Map<Key, List<Finding>>> sections = new LinkedHashMap<>();
    for (Finding finding : inOrder(findings)) {
      sections
          .computeIfAbsent(finding.section(), any -> new LinkedHashMap<>())
          .computeIfAbsent(Key.of(finding), any -> new ArrayList<>())
          .add(finding);
    }
    int number = 0;
    for (Map.Entry<String, Map<Key, List<Finding>>> section : sections.entrySet()) {
      page.line(title(voice, section.getKey()));
      for (List<Finding> group : section.getValue().values()) {
        new Group(voice, group).write(page, ++number, detail);
      }
    }
  }

  /** In the plan's order, as before; of one rule by time, then by status. */
  private static List<Finding> inOrder(List<Finding> findings) {
    List<Id<Rule>> rules = findings.stream().map(Finding::rule).distinct().toList();
    return findings.stream()
        .sorted(
            Comparator.comparing((Finding finding) -> rules.indexOf(finding.rule()))
                .thenComparing(finding -> finding.window().getStart())
                .thenComparing(Finding::status))
        .toList();
  }

  /** A section's path and title; of a section that the plan does not hold, the path. */
  static String title(Voice voice, String path) {
    return voice.plan().sections().stream()
        .filter(section -> section.path().equals(path))
        .map(Section::title)
        .map(
            title ->
                voice
                    .messages()
                    .say(
                        "section.title",
                        Map.of("path", path, "title", title.in(voice.messages().locale()))))
        .findFirst()
        .orElse(path);
  }

  /** What is told of each bearer. */
  enum Detail {
    /** What is amiss, and who answers for it. */
    ANSWERABLE,
    /** What is amiss. */
    BRIEF
  }

  /** What the findings told together have in common. */
  private record Key(Id<Rule> rule, LocalDateRange window, Status status) {
    static Key of(Finding finding) {
      return new Key(finding.rule(), finding.window(), finding.status());
    }
  }
}
