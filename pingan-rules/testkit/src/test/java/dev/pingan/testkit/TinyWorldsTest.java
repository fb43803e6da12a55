package dev.pingan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Ledger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TinyWorldsTest {
  @ParameterizedTest
  @EnumSource
  void everySubsetIsThereOnceOnEachDay(Theme theme) {
    TinyWorlds tiny = TinyWorlds.of(theme);
    int subsets = 1 << tiny.pool().size();
    List<Ledger> ledgers = tiny.ledgers().toList();
    assertThat(ledgers).hasSize(subsets);
    assertThat(new HashSet<>(ledgers)).hasSize(subsets);
    assertThat(ledgers.get(0)).isEqualTo(Ledger.empty());
    assertThat(tiny.worlds().count())
        .isEqualTo((long) subsets * tiny.days().size() * tiny.organisations().size());
  }

  @ParameterizedTest
  @EnumSource
  void poolsAreSmallAndSeenOnTheirOwnDays(Theme theme) {
    TinyWorlds tiny = TinyWorlds.of(theme);
    assertThat(tiny.pool()).hasSizeBetween(6, 10);
    assertThat(tiny.days()).isSorted().doesNotHaveDuplicates().hasSizeBetween(8, 20);
    assertThat(tiny.pool().stream().map(Entry::id)).doesNotHaveDuplicates();
    assertThat(tiny.days().get(tiny.days().size() - 1)).isAfterOrEqualTo(last(tiny));
  }

  @Test
  void everythingCountsAtTheWorldsInstant() {
    World full = TinyWorlds.of(Theme.SURVEYS).worlds().reduce((one, next) -> next).orElseThrow();
    assertThat(full.effective().entries()).isEqualTo(TinyWorlds.of(Theme.SURVEYS).pool());
  }

  @Test
  void aPoolIsLimited() {
    Entry entry = TinyWorlds.of(Theme.ACTS).pool().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TinyWorlds.of(List.of(), Collections.nCopies(21, entry), List.of()))
        .withMessageContaining("at most 20");
  }

  private static LocalDate last(TinyWorlds tiny) {
    return tiny.pool().stream().map(Entry::occurredOn).max(LocalDate::compareTo).orElseThrow();
  }
}
