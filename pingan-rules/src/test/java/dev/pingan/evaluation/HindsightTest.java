package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.mobilisation;
import static dev.pingan.evaluation.Told.Withdrawn.withdrawing;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.change.FindingChange;
import dev.pingan.change.Hindsight;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was reported then, and what is known now about then: one call. */
class HindsightTest {
  private static final LocalDate QUARTERS_END = LocalDate.of(2023, 6, 30);
  private static final Instant REPORTED = Instant.parse("2023-07-01T01:00:00Z");

  private final World world =
      world(bureau().unit("u1").unit("u2").unit("u3"))
          .tells(
              mobilisation("u1").on("2023-04-10").as("kept").recordedAt("2023-04-10T08:00:00Z"),
              mobilisation("u2").on("2023-04-10").as("wrong").recordedAt("2023-04-10T08:00:00Z"));

  @Test
  void whatCameSinceIsToldWithWhatItChanged() {
    world.tells(
        withdrawing("wrong").recordedAt("2023-07-01T01:00:01Z"),
        mobilisation("u3").on("2023-04-14").as("late news").recordedAt("2023-07-20T08:00:00Z"));

    Hindsight hindsight = seen();

    assertThat(status(hindsight, "u1")).isEmpty();
    assertThat(status(hindsight, "u2")).contains(BREACHED);
    assertThat(status(hindsight, "u3")).contains(FULFILLED);
    assertThat(hindsight.then().receipt().knownAt()).contains(REPORTED);
    assertThat(hindsight.since())
        .extracting(LedgerRecord::recordedAt)
        .containsExactly(
            Instant.parse("2023-07-01T01:00:01Z"), Instant.parse("2023-07-20T08:00:00Z"));
  }

  @Test
  void whatWasRecordedAtThatVeryInstantWasKnownThen() {
    world.tells(mobilisation("u3").on("2023-04-14").recordedAt(REPORTED.toString()));

    Hindsight hindsight = seen();

    assertThat(hindsight.since()).isEmpty();
    assertThat(hindsight.change().changes()).isEmpty();
  }

  @Test
  void whatHappenedAfterTheDayIsListedAndChangesNothing() {
    world.tells(mobilisation("u3").on("2023-07-14").recordedAt("2023-07-14T08:00:00Z"));

    Hindsight hindsight = seen();

    assertThat(hindsight.since()).hasSize(1);
    assertThat(hindsight.change().changes()).isEmpty();
  }

  private Hindsight seen() {
    return Hindsight.of(world.evaluator(), world.ledger(), QUARTERS_END, REPORTED);
  }

  private static Optional<Status> status(Hindsight hindsight, String unit) {
    return hindsight.change().ofStatus().stream()
        .filter(change -> change.id().equals("mobilisation/unit:" + unit + "/2023"))
        .findFirst()
        .flatMap(FindingChange::after)
        .map(Finding::status);
  }
}
