package dev.pingan.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.identity.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is laid over a plan or a report says who stands behind it, and why. */
class OverlayTest {
  private static final LocalDate DAY = LocalDate.of(2023, 4, 9);

  @ParameterizedTest
  @CsvSource({"' ',5", "office,''"})
  void aDecisionNamesItsBodyAndItsDocument(String body, String document) {
    Decision.Builder blank =
        Decision.builder()
            .point(Id.of("limit-day"))
            .reading(Id.of("excluded"))
            .decidedBy(body)
            .decidedOn(DAY)
            .reference(document);
    assertThatThrownBy(blank::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("decidedBy or reference is blank");
  }

  @Test
  void aDispensationHasAReason() {
    Dispensation.Builder blank =
        Dispensation.builder()
            .id(Id.of("d1"))
            .approver(Id.of("o1"))
            .approvedOn(DAY)
            .recordedAt(Instant.EPOCH)
            .reason("")
            .grant(new Dispensation.Grant.Excuse(Id.of("h1"), Optional.empty()));
    assertThatThrownBy(blank::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the reason of a dispensation is a code");
  }
}
