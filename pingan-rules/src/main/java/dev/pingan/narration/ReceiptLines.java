package dev.pingan.narration;

import dev.pingan.report.Receipt;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Writes on what a report rests: version, digests (shortened), counts, and how many readings. */
final class ReceiptLines {
  private static final int SHORT = 12;

  private final Messages messages;
  private final Page page;

  ReceiptLines(Messages messages, Page page) {
    this.messages = messages;
    this.page = page;
  }

  /**
   * @param decided how many of the points were decided, as far as that is known
   */
  void write(Receipt receipt, int decided) {
    page.line(messages.say("receipt.library", Map.of("version", receipt.library())));
    page.line(
        messages.say(
            "receipt.digests",
            Map.of(
                "plan", shortened(receipt.planDigest()),
                "organisation", shortened(receipt.organisationDigest()),
                "calendar", shortened(receipt.calendarDigest()),
                "dispensations", shortened(receipt.dispensationsDigest()))));
    String ledger =
        messages.joined(
            Stream.of(
                    receipt
                        .ledgerDigest()
                        .map(d -> messages.say("receipt.ledger", Map.of("ledger", shortened(d)))),
                    count("receipt.entries", receipt.entries()),
                    count("receipt.unattributed", receipt.unattributed()),
                    count("receipt.rejected", receipt.rejected()))
                .flatMap(Optional::stream));
    if (!ledger.isEmpty()) {
      page.line(ledger);
    }
    if (!receipt.readings().isEmpty()) {
      page.line(
          messages.say(
              decided == 0 ? "receipt.readings" : "receipt.readings.decided",
              Map.of("n", receipt.readings().size(), "decided", decided)));
    }
  }

  private Optional<String> count(String key, OptionalLong n) {
    return n.isPresent()
        ? Optional.of(messages.say(key, Map.of("n", n.getAsLong())))
        : Optional.empty();
  }

  private static String shortened(String digest) {
    return digest.length() > SHORT ? digest.substring(0, SHORT) + "…" : digest;
  }
}
