package dev.pingan.narration;

import dev.pingan.identity.Id;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.report.Details;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes which records feed no rule and which were set aside: those of one reason on one line. */
final class DetailsLines {
  private final Messages messages;
  private final Page page;

  DetailsLines(Messages messages, Page page) {
    this.messages = messages;
    this.page = page;
  }

  void write(Details details) {
    Map<String, List<Id<LedgerRecord>>> unattributed = new LinkedHashMap<>();
    details
        .unattributed()
        .forEach(one -> add(unattributed, "unattributed." + one.why().code(), one.id()));
    Map<String, List<Id<LedgerRecord>>> rejected = new LinkedHashMap<>();
    details
        .rejected()
        .forEach(one -> add(rejected, "rejected." + one.reason().code(), one.rejected().id()));
    write("details.unattributed", details.unattributed().size(), unattributed);
    write("details.rejected", details.rejected().size(), rejected);
  }

  private static void add(
      Map<String, List<Id<LedgerRecord>>> byReason, String reason, Id<LedgerRecord> id) {
    byReason.computeIfAbsent(reason, any -> new ArrayList<>()).add(id);
  }

  private void write(String heading, int n, Map<String, List<Id<LedgerRecord>>> byReason) {
    page.heading(messages.say(heading, Map.of("n", n)));
    if (byReason.isEmpty()) {
      page.line(messages.say("report.none"));
    }
    byReason.forEach(
        (reason, ids) -> {
          String list = messages.listed(ids.stream().map(Id::toString).distinct().toList());
          Map<String, Object> values =
              Map.of("why", messages.say(reason), "n", ids.size(), "list", list);
          page.line(messages.say("details.line", values));
        });
  }
}
