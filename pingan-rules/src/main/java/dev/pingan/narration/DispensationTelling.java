package dev.pingan.narration;

import dev.pingan.identity.Id;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Dispensation.Grant.Excuse;
import dev.pingan.plan.Dispensation.Grant.Extension;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which dispensations a finding rests on, and what its status would be without them. */
final class DispensationTelling {
  private static final int FEW = 5;

  private final Voice voice;
  private final Messages messages;
  private final Days days;

  DispensationTelling(Voice voice) {
    this.voice = voice;
    this.messages = voice.messages();
    this.days = new Days(messages);
  }

  Optional<String> tell(Finding finding) {
    return finding.statusWithout().map(without -> tell(finding, without));
  }

  private String tell(Finding finding, Status without) {
    List<String> each = finding.dispensations().stream().map(this::named).toList();
    String key = without == finding.status() ? "dispensed.same" : "dispensed";
    return messages.say(
        key,
        Map.of(
            "n", each.size(),
            "list", messages.listed(each, FEW, each.size()),
            "status", new Counts(messages).status(without)));
  }

  /** By its id; with who approved it, when, and what it grants, if the narrator knows it. */
  private String named(Id<Dispensation> id) {
    return voice
        .dispensation(id)
        .map(
            known ->
                messages.say(
                    "dispensation",
                    Map.of(
                        "id", id,
                        "approver", voice.names().officer(known.approver()),
                        "day", days.day(known.approvedOn()),
                        "reason", known.reason(),
                        "granted", granted(known))))
        .orElseGet(id::value);
  }

  private String granted(Dispensation dispensation) {
    return dispensation.grant() instanceof Extension extension
        ? messages.say("dispensation.extension", Map.of("day", days.day(extension.through())))
        : messages.say(
            "dispensation.excuse",
            Map.of("household", ((Excuse) dispensation.grant()).household()));
  }
}
