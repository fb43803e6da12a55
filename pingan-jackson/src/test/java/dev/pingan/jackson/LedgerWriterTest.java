package dev.pingan.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.identity.Id;
import dev.pingan.jackson.format.Records;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Survey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class LedgerWriterTest {
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  @Test
  void aLedgerOfNothingSaysWhatItIs() {
    LedgerWriter.of(file);
    assertThat(file.toString(UTF_8)).isEqualTo("{\"schema\":\"pingan-record/1\"}\n");
  }

  @Test
  void whatCannotBeWrittenLeavesNoPart() {
    LedgerWriter writer = LedgerWriter.of(file);
    Act broken = Act.builder().kind(Kind.ROSTER).by(Actor.unit(Id.of("u"))).about("\ud800").build();
    assertThatThrownBy(() -> writer.write(Records.entry(broken)))
        .hasMessageContaining("half a surrogate pair");
    writer.write(Records.entry(Survey.of(1, 1)));
    assertThat(file.toString(UTF_8).lines())
        .hasSize(2)
        .last()
        .asString()
        .endsWith("\"positive\":1}");
  }

  @Test
  void aStreamThatFailsIsTold() {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };
    assertThatThrownBy(() -> LedgerWriter.of(failing))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("full");
  }
}
