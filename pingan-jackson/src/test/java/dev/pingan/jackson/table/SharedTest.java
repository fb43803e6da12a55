package dev.pingan.jackson.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedTest {
  private static final Source NONE =
      (Source)
          java.lang.reflect.Proxy.newProxyInstance(
              Source.class.getClassLoader(),
              new Class<?>[] {Source.class},
              (proxy, method, args) -> {
                throw new AssertionError("nothing is wrong");
              });

  private final Shared<StringBuilder> shared = new Shared<>((in, text) -> new StringBuilder(text));

  @Test
  void givesTheSameObjectForEqualTexts() {
    assertThat(parse("u1")).isSameAs(parse("u" + 1));
  }

  @Test
  void forgetsWhatFallsOnATakenSlotAndStaysRight() {
    StringBuilder first = parse("Aa");
    assertThat(parse("BB")).hasToString("BB"); // the same hash
    assertThat(parse("Aa")).hasToString("Aa").isNotSameAs(first);
  }

  @Test
  void doesNotHoldLongTexts() {
    String text = "x".repeat(65);
    assertThat(parse(text)).isNotSameAs(parse(text));
  }

  @Test
  void staysRightWhenThreadsRace() {
    boolean right =
        IntStream.range(0, 200_000)
            .parallel()
            .mapToObj(i -> "u" + i % 3000)
            .allMatch(text -> parse(text).toString().equals(text));
    assertThat(right).isTrue();
  }

  private StringBuilder parse(String text) {
    return shared.parse(NONE, text);
  }
}
