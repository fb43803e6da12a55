package dev.pingan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Ledger;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Readings;
import java.util.ServiceLoader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.providers.ArbitraryProvider;
import org.junit.jupiter.api.Test;

class ServicesTest {
  @Test
  void areRegistered() {
    assertThat(ServiceLoader.load(ArbitraryProvider.class))
        .hasAtLeastOneElementOfType(ModelArbitraries.class);
    assertThat(ServiceLoader.load(SampleReportingFormat.class))
        .hasAtLeastOneElementOfType(ModelReports.class);
  }

  @Property(tries = 20)
  void parametersNeedNoProvider(
      @ForAll Organisation organisation,
      @ForAll Entry entry,
      @ForAll Ledger ledger,
      @ForAll World world,
      @ForAll Readings readings) {
    assertThat(organisation.digest()).hasSize(64);
    assertThat(entry.content().shape()).isNotNull();
    assertThat(ledger.effective().entries()).hasSizeLessThanOrEqualTo(ledger.records().size());
    assertThat(world.toString()).contains(world.asOf().toString());
    assertThat(readings.chosen()).isNotEmpty();
  }

  @Test
  void aLedgerIsReportedRecordByRecord() {
    ModelReports reports = new ModelReports();
    Ledger ledger = TinyWorlds.of(Theme.ACTS).ledgers().skip(1).findFirst().orElseThrow();
    assertThat(reports.appliesTo(ledger)).isTrue();
    assertThat(reports.report(ledger)).isEqualTo(ledger.records());
    assertThat(reports.appliesTo("text")).isFalse();
  }
}
