package dev.pingan.narration;

import dev.pingan.report.Finding;
import java.util.List;
import java.util.Map;

/**
 * Writes the findings on which approved exceptions bear, those first whose verdict they changed:
 * one that they cured would be told nowhere else.
 */
final class DispensedMatters {
  private final Messages messages;
  private final Page page;
  private final Matters matters;

  DispensedMatters(Voice voice, Page page) {
    this.messages = voice.messages();
    this.page = page;
    this.matters = new Matters(voice, page);
  }

  void write(List<Finding> dispensed) {
    write("dispensed.changed", dispensed.stream().filter(DispensedMatters::isChanged).toList());
    write("dispensed.unchanged", dispensed.stream().filter(f -> !isChanged(f)).toList());
  }

  private void write(String head, List<Finding> findings) {
    if (!findings.isEmpty()) {
      page.line(messages.say(head, Map.of("n", findings.size())));
      matters.write(findings, Matters.Detail.BRIEF);
    }
  }

  private static boolean isChanged(Finding finding) {
    return finding.statusWithout().filter(finding.status()::equals).isEmpty();
  }
}
