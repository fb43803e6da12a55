package dev.pingan.narration;

import dev.pingan.report.Standing;
import dev.pingan.report.Status;
import java.util.Map;
import java.util.stream.Stream;

/** Tells a standing: how many findings of each status, the worst first. */
final class Counts {
  private final Messages messages;

  Counts(Messages messages) {
    this.messages = messages;
  }

  String status(Status status) {
    return messages.say("status." + Messages.key(status));
  }

  String of(Standing standing) {
    return messages.joined(
        Stream.of(Status.values())
            .filter(status -> standing.count(status) > 0)
            .map(
                status ->
                    messages.say(
                        "status.count",
                        Map.of("status", status(status), "n", standing.count(status)))));
  }
}
