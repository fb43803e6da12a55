package dev.pingan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.Dispensation.Grant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every field of a dispensation is in its digest. Ruling 34. */
class DispensationTest {
  private static final String MAY = "2023-05-01";
  private static final String JUNE = "2023-06-01";
  private static final Grant EXCUSE = excuse("h1", Optional.of("2023-04"));

  @Test
  void everyFieldIsTold() {
    assertThat(
            Stream.of(
                    of("d1", "o1", MAY, MAY, "absent", EXCUSE),
                    of("d2", "o1", MAY, MAY, "absent", EXCUSE),
                    of("d1", "o2", MAY, MAY, "absent", EXCUSE),
                    of("d1", "o1", JUNE, MAY, "absent", EXCUSE),
                    of("d1", "o1", MAY, JUNE, "absent", EXCUSE),
                    of("d1", "o1", MAY, MAY, "flood", EXCUSE),
                    of("d1", "o1", MAY, MAY, "absent", excuse("h2", Optional.of("2023-04"))),
                    of("d1", "o1", MAY, MAY, "absent", excuse("h1", Optional.empty())),
                    of("d1", "o1", MAY, MAY, "absent", extension(MAY)),
                    of("d1", "o1", MAY, MAY, "absent", extension(JUNE)))
                .map(Dispensation::digest))
        .doesNotHaveDuplicates()
        .allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    assertThat(of("d1", "o1", MAY, MAY, "absent", EXCUSE).digest())
        .isEqualTo(of("d1", "o1", MAY, MAY, "absent", EXCUSE).digest());
  }

  private static Dispensation of(
      String id, String approver, String approvedOn, String recordedOn, String why, Grant grant) {
    return Dispensation.builder()
        .id(Id.of(id))
        .approver(Id.of(approver))
        .approvedOn(LocalDate.parse(approvedOn))
        .recordedAt(Instant.parse(recordedOn + "T00:00:00Z"))
        .reason(why)
        .grant(grant)
        .build();
  }

  private static Grant excuse(String household, Optional<String> occasion) {
    return new Grant.Excuse(Id.of(household), occasion);
  }

  private static Grant extension(String through) {
    return new Grant.Extension(
        Id.of("banners"), Bearer.bureau(), "2023-04", LocalDate.parse(through));
  }
}
