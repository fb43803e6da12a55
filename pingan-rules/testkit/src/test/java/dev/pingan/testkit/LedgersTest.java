package dev.pingan.testkit;

import static dev.pingan.testkit.Occurrence.occurs;

import dev.pingan.ledger.Amendment;
import dev.pingan.ledger.EffectiveLedger;
import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Rejection;
import dev.pingan.ledger.Replacement;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

class LedgersTest {
  @Property(tries = 1500, seed = "1")
  @StatisticsReport(StatisticsReportMode.OFF)
  void whatMayGoWrongGoesWrongNowAndThen(@ForAll Ledger ledger) {
    List<LedgerRecord> records = ledger.records();
    EffectiveLedger effective = ledger.effective();
    List<Amendment> amendments = only(Amendment.class, records);
    occurs("nothing", records.isEmpty(), 1);
    occurs("delivered twice", new HashSet<>(records).size() < records.size(), 10);
    occurs("recorded later", isRejected(effective, Rejection.Reason.RECORDED_LATER), 5);
    occurs("recorded at once", isRejected(effective, Rejection.Reason.RECORDED_AT_ONCE), 3);
    occurs("amends amendment", isRejected(effective, Rejection.Reason.AMENDS_AN_AMENDMENT), 5);
    occurs("waiting", !effective.waiting().isEmpty(), 3);
    occurs("replaced", amendments.stream().anyMatch(a -> isInForce(effective, a)), 20);
    occurs(
        "several to one",
        amendments.stream().map(Amendment::original).distinct().count() < amendments.size(),
        10);
    occurs("amended in advance", amendments.stream().anyMatch(a -> isBefore(records, a)), 10);
    occurs("mostly in force", effective.entries().size() * 3 > records.size() * 2, 50);
    occurs(
        "ids out of order",
        !records.stream()
            .map(r -> r.id().value())
            .sorted()
            .toList()
            .equals(records.stream().map(r -> r.id().value()).toList()),
        50);
  }

  private static boolean isRejected(EffectiveLedger effective, Rejection.Reason reason) {
    return effective.rejections().stream().anyMatch(r -> r.reason() == reason);
  }

  private static boolean isInForce(EffectiveLedger effective, Amendment amendment) {
    return amendment instanceof Replacement replacement
        && effective.entries().contains(replacement.entry());
  }

  private static boolean isBefore(List<LedgerRecord> records, Amendment amendment) {
    return records.stream().map(LedgerRecord::id).toList().indexOf(amendment.original())
        > records.indexOf(amendment);
  }

  private static <T extends LedgerRecord> List<T> only(Class<T> type, List<LedgerRecord> records) {
    return records.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
