package dev.pingan.jackson.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An offset is allowed by the schema if and only if it is read. */
class InstantAgreementTest {
  private static final List<String> TWO_DIGITS =
      List.of("00", "8", "08", "17", "18", "19", "59", "60", "080");

  @ParameterizedTest
  @ValueSource(strings = {"+", "-", ""})
  void ofOffsets(String sign) {
    for (String hours : TWO_DIGITS) {
      agree(sign + hours);
      for (String minutes : TWO_DIGITS) {
        for (String colon : List.of(":", "")) {
          agree(sign + hours + colon + minutes);
          TWO_DIGITS.forEach(seconds -> agree(sign + hours + colon + minutes + ":" + seconds));
          TWO_DIGITS.forEach(seconds -> agree(sign + hours + colon + minutes + seconds));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Z", "z", "+08:00", "+08", "+18:00", "-18", "+17:59:59", "-00:00"})
  void takes(String offset) {
    assertThat(agree(offset)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+0800", "+8", "+080000", "+08:0000", "+08:60", "+18:01", "+19:00"})
  void refuses(String offset) {
    assertThat(agree(offset)).isFalse();
  }

  private static boolean agree(String offset) {
    String line =
        ("{'type':'survey','id':'e1','occurredOn':'2023-04-08','recordedAt':'2023-04-08T01:30:00"
                + offset
                + "','recordedBy':'o07','valid':1,'positive':1}")
            .replace('\'', '"');
    boolean read = Readers.takesLine(line);
    assertThat(SchemaFiles.allows(SchemaFiles.RECORD, line)).as(line).isEqualTo(read);
    return read;
  }
}
