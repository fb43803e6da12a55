package dev.pingan.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A set of longs: sorted, each once, united in one walk. */
class SortedLongsTest {
  private final SortedLongs odd = SortedLongs.taking(new long[] {5, 1, 3, 1});

  @Test
  void isSortedAndHoldsEachOnce() {
    assertThat(values(odd)).containsExactly(1, 3, 5);
    assertThat(odd).hasToString("3 longs");
    assertThat(values(SortedLongs.taking(new long[] {2, 2, 2}))).containsExactly(2);
  }

  @Test
  void aUnionHoldsWhatEitherHolds() {
    assertThat(values(odd.union(of(2, 3, 4)))).containsExactly(1, 2, 3, 4, 5);
    assertThat(values(of(2, 3, 4).union(odd))).containsExactly(1, 2, 3, 4, 5);
    assertThat(values(odd.union(of(7, 9)))).containsExactly(1, 3, 5, 7, 9);
    assertThat(values(of(7, 9).union(odd))).containsExactly(1, 3, 5, 7, 9);
    assertThat(odd.union(odd)).isEqualTo(odd);
    assertThat(odd.union(SortedLongs.EMPTY)).isEqualTo(odd);
    assertThat(SortedLongs.EMPTY.union(odd)).isEqualTo(odd);
  }

  @Test
  void findsTheFirstThatIsNotBelowABound() {
    assertThat(odd.firstFrom(0)).isZero();
    assertThat(odd.firstFrom(1)).isZero();
    assertThat(odd.firstFrom(2)).isEqualTo(1);
    assertThat(odd.firstFrom(5)).isEqualTo(2);
    assertThat(odd.firstFrom(6)).isEqualTo(3);
    assertThat(SortedLongs.EMPTY.firstFrom(6)).isZero();
  }

  @Test
  void isEqualToWhatHoldsTheSame() {
    assertThat(odd).isEqualTo(of(1, 3, 5)).hasSameHashCodeAs(of(5, 3, 1));
    assertThat(odd).isNotEqualTo(of(1, 3)).isNotEqualTo("3 longs");
    assertThat(odd.hashCode()).isNotEqualTo(of(1, 3).hashCode());
  }

  private static SortedLongs of(long... values) {
    return SortedLongs.taking(values);
  }

  private static long[] values(SortedLongs longs) {
    long[] values = new long[longs.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = longs.get(i);
    }
    return values;
  }
}
