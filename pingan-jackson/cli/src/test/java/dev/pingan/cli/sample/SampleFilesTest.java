package dev.pingan.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SampleFilesTest {
  private static final String MEND = "run SampleFiles with the directory of the resources";

  @Test
  void theOrganisationIsTheOneMade() throws IOException {
    assertThat(shipped(SampleFiles.ORGANISATION))
        .as(MEND)
        .isEqualTo(new String(SampleFiles.organisation(), StandardCharsets.UTF_8));
  }

  @Test
  void theLedgerIsTheOneMade() throws IOException {
    assertThat(shipped(SampleFiles.LEDGER).lines())
        .as(MEND)
        .containsExactlyElementsOf(
            new String(SampleFiles.ledger(), StandardCharsets.UTF_8).lines().toList());
    assertThat(shipped(SampleFiles.LEDGER).getBytes(StandardCharsets.UTF_8))
        .isEqualTo(SampleFiles.ledger());
  }

  private static String shipped(String name) throws IOException {
    try (InputStream resource = SampleFilesTest.class.getResourceAsStream(name)) {
      assertThat(resource).as(name).isNotNull();
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
