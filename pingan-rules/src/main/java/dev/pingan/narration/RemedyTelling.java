package dev.pingan.narration;

import dev.pingan.agenda.Remedy;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Tells in one sentence what would still mend a finding, by when, and what it would count as. */
final class RemedyTelling {
  private final Voice voice;
  private final Messages messages;
  private final Days days;

  RemedyTelling(Voice voice) {
    this.voice = voice;
    this.messages = voice.messages();
    this.days = new Days(messages);
  }

  String tell(Remedy remedy) {
    Needs needs = new Needs(voice, remedy);
    Map<String, Object> values = new HashMap<>();
    values.put("need", needs.told());
    values.put("pace", needs.pace());
    remedy.lastDay().ifPresent(last -> values.put("last", days.day(last)));
    remedy.lastDay().ifPresent(last -> values.put("span", span(remedy.firstDay(), last)));
    return messages.say(key(remedy), values);
  }

  /** What is to be said of a finding that has no remedy; empty if it needs none. */
  Optional<String> without(Finding finding) {
    String key = "remedy.none." + Messages.key(finding.status()) + special(finding);
    return messages.has(key) ? Optional.of(messages.say(key)) : Optional.empty();
  }

  private static String special(Finding finding) {
    Figures figures = finding.figures().orElse(null);
    if (finding.status() == Status.UPCOMING && figures instanceof Figures.Answers) {
      return ".unasked";
    }
    return finding.status() == Status.OPEN && figures instanceof Figures.Rate ? ".rate" : "";
  }

  /** A watch is owed on each day; of everything else that is open, the last day is enough. */
  private static String key(Remedy remedy) {
    boolean within =
        remedy.finding().status() == Status.UPCOMING || Needs.isWatch(remedy.finding());
    return switch (remedy.timing()) {
      case IN_TIME -> within ? "remedy.in-time.within" : "remedy.in-time";
      case LATE -> remedy.lastDay().isPresent() ? "remedy.late" : "remedy.late.endless";
    };
  }

  private String span(LocalDate first, LocalDate last) {
    return days.span(LocalDateRange.ofClosed(first, last));
  }
}
