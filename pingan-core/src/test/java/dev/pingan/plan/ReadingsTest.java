package dev.pingan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingsTest {
  private static final Reading LEFT = Reading.of("left", "左", "left");
  private static final Reading RIGHT = Reading.of("right", "右", "right");
  private static final Point SIDE =
      Point.of("side", "Q1", Label.of("哪边", "Which side"), LEFT, RIGHT);
  private static final Point HAND =
      Point.of("hand", "Q2", Label.of("哪手", "Which hand"), RIGHT, LEFT);

  private final Readings readings = Readings.defaultsOf(List.of(SIDE, HAND));

  @Test
  void theFirstReadingIsTheDefault() {
    assertThat(readings.of(SIDE)).isEqualTo(LEFT);
    assertThat(readings.of(HAND)).isEqualTo(RIGHT);
  }

  @Test
  void oneChoiceChangesOnePoint() {
    Readings changed = readings.with("side", "right");
    assertThat(changed.of(SIDE)).isEqualTo(RIGHT);
    assertThat(changed.of(HAND)).isEqualTo(RIGHT);
    assertThat(readings.of(SIDE)).isEqualTo(LEFT);
    assertThat(changed).isNotEqualTo(readings);
    assertThat(changed.points()).containsExactly(SIDE, HAND);
    assertThat(changed.with("side", "left")).isEqualTo(readings).hasSameHashCodeAs(readings);
  }

  @Test
  void choicesAreListedInTheOrderOfTheirIds() {
    assertThat(readings.chosen().keySet()).containsExactly(Id.of("hand"), Id.of("side"));
    assertThat(readings).hasToString("{hand=right, side=left}");
  }

  @Test
  void whatIsNotThereIsRefusedWithTheValidChoices() {
    assertThatThrownBy(() -> readings.with("foot", "left"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no point of interpretation \"foot\"; there are [side, hand]");
    assertThatThrownBy(() -> readings.with("side", "up"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no reading of side \"up\"; there are [left, right]");
    Point foot = Point.of("foot", "Q3", Label.of("哪脚", "Which foot"), LEFT, RIGHT);
    assertThatThrownBy(() -> readings.of(foot))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[side, hand]");
  }

  @Test
  void aPointHasTwoDifferentReadingsOrMore() {
    Label question = Label.of("哪边", "Which side");
    assertThatThrownBy(() -> Point.of("side", "Q1", question, LEFT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Point.of("side", "Q1", question, LEFT, LEFT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("side");
  }
}
