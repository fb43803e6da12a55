package dev.pingan.narration;

import dev.pingan.identity.Id;
import dev.pingan.ledger.VisitTask;
import dev.pingan.report.Figures;
import dev.pingan.report.Figures.Contact;
import dev.pingan.report.Figures.Missed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Names the first missed households, and what each lacks: h2〔缺宣传册〕、h3、h4〔均未走访〕. */
final class MissedList {
  private final Messages messages;
  private final Figures.Households households;

  MissedList(Messages messages, Figures.Households households) {
    this.messages = messages;
    this.households = households;
  }

  /**
   * @param few how many of them are told
   */
  String told(int few) {
    List<Missed> missing = households.missing().stream().limit(few).toList();
    if (missing.isEmpty()) {
      List<String> ids = households.firstMissed().stream().map(Id::value).toList();
      return messages.listed(ids, few, households.missed());
    }
    List<String> runs = runs(missing);
    int more = households.missed() - missing.size();
    return more <= 0
        ? messages.listed(runs)
        : messages.say(
            "join.more",
            Map.of("list", String.join(messages.say("join.list"), runs), "more", more));
  }

  /** Neighbours that lack the same are told together. */
  private List<String> runs(List<Missed> missing) {
    List<String> runs = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= missing.size(); i++) {
      if (i == missing.size() || !lack(missing.get(i)).equals(lack(missing.get(first)))) {
        runs.add(run(missing.subList(first, i)));
        first = i;
      }
    }
    return runs;
  }

  private String run(List<Missed> alike) {
    List<String> ids = alike.stream().map(Missed::household).map(Id::value).toList();
    return messages.say(
        alike.size() == 1 ? "missed.one" : "missed.several",
        Map.of("list", messages.listed(ids), "lack", lack(alike.get(0))));
  }

  private String lack(Missed missed) {
    List<String> tasks =
        missed.tasks().stream()
            .sorted()
            .map(VisitTask::code)
            .map(code -> messages.say("task." + code))
            .toList();
    return missed.contact() == Contact.REACHED
        ? messages.say("missed.reached", Map.of("tasks", messages.listed(tasks)))
        : messages.say("missed." + missed.contact().code());
  }
}
