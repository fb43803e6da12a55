package dev.pingan.narration;

import dev.pingan.plan.Seated;
import dev.pingan.report.Condition;
import dev.pingan.report.Considered;
import dev.pingan.report.Trace;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes how a finding came about: the days in question, and each record with why it counts. */
final class TraceLines {
  /** What a later round shows is not yet there to count in it, either. */
  private static final Set<Condition> ELSEWHERE =
      Set.of(Condition.OTHER_OCCASION, Condition.NOT_YET);

  private final Messages messages;
  private final Days days;
  private final Page page;

  TraceLines(Messages messages, Page page) {
    this.messages = messages;
    this.days = new Days(messages);
    this.page = page;
  }

  void write(Trace trace) {
    if (trace.rule().requirement() instanceof Seated) {
      page.line(messages.say("trace.seated"));
      return;
    }
    page.line(head(trace));
    trace.considered().stream()
        .filter(considered -> !isElsewhere(considered))
        .forEach(considered -> page.indented(line(considered)));
  }

  private String head(Trace trace) {
    List<Considered> all = trace.considered();
    return messages.say(
        all.isEmpty() ? "trace.none" : "trace.head",
        Map.of(
            "span", days.span(trace.finding().window()),
            "n", all.size(),
            "counted", all.stream().filter(Considered::counted).count(),
            "near", some("trace.head-near", trace.nearMisses().size()),
            "elsewhere",
                some(
                    "trace.head-elsewhere", all.stream().filter(TraceLines::isElsewhere).count())));
  }

  private String some(String key, long n) {
    return n == 0 ? "" : messages.say(key, Map.of("n", n));
  }

  /**
   * Nothing is amiss with it: it belongs to another time. There may be hundreds; they are counted.
   */
  private static boolean isElsewhere(Considered considered) {
    return considered.failed().contains(Condition.OTHER_OCCASION)
        && ELSEWHERE.containsAll(considered.failed());
  }

  private String line(Considered considered) {
    List<String> why =
        considered.failed().stream()
            .sorted()
            .map(condition -> messages.say("condition." + condition.code()))
            .toList();
    String key =
        considered.counted()
            ? considered.proviso().map(p -> "trace.counted." + p.code()).orElse("trace.counted")
            : considered.isNearMiss() ? "trace.near" : "trace.failed";
    return messages.say(
        key,
        Map.of(
            "id", considered.id(),
            "day", days.day(considered.occurredOn()),
            "why", String.join(messages.say("join.semicolon"), why)));
  }
}
