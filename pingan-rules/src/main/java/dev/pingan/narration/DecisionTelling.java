package dev.pingan.narration;

import dev.pingan.ambiguity.DecidedPoint;
import dev.pingan.plan.Decision;
import java.util.Map;

/** Tells by whom, when and under which reference a point was decided, and how it is read since. */
final class DecisionTelling {
  private final Messages messages;
  private final PointWords words;
  private final Days days;

  DecisionTelling(Messages messages) {
    this.messages = messages;
    this.words = new PointWords(messages);
    this.days = new Days(messages);
  }

  String tell(DecidedPoint decided) {
    Decision decision = decided.decision();
    return messages.say(
        "readings.decided",
        Map.of(
            "question", words.title(decided.point()),
            "by", decision.decidedBy(),
            "day", days.day(decision.decidedOn()),
            "says", words.says(decided.point(), decision.reading()),
            "reference", decision.reference()));
  }
}
