package dev.pingan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A SHA-256 in which no two different tellings run together. */
class FingerprintTest {
  @Test
  void nothingToldIsTheHashOfNothing() {
    // The published SHA-256 of the empty message.
    assertThat(Fingerprint.begin().end())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void aTextIsFedAsFourBytesOfLengthThenItsUtf8() {
    // printf '\0\0\0\003abc' | sha256sum; printf '\0\0\0\003局' | sha256sum
    assertThat(Fingerprint.begin().add("abc").end())
        .isEqualTo("d04b72a650ce0f8ce4963330a53ee2832733d2baeffff3c1d8e256cca096d120");
    assertThat(Fingerprint.begin().add("局").end())
        .isEqualTo("58801ea15a2d135a04ef6fb3ec698646ca32d079e67131eb999fbc890f21bfcd");
  }

  @Test
  void everyByteOfTheLengthIsFed() {
    // printf '\0\0\001\002' and 258 times x.
    assertThat(Fingerprint.begin().add("x".repeat(258)).end())
        .isEqualTo("922d75659dfaf271ede802e52365d5b523720242abe015493dde44b03ff35dc1");
  }

  @Test
  void whereOneFieldEndsAndTheNextBeginsIsTold() {
    assertThat(Fingerprint.begin().add("ab").add("c").end())
        .isNotEqualTo(Fingerprint.begin().add("a").add("bc").end())
        .isNotEqualTo(Fingerprint.begin().add("abc").end());
  }

  @Test
  void whatIsAbsentAndHowManyThereAreIsToldInFourBytesToo() {
    // 0; 1 and a; 2 and b and c; 0; 1 and 0: printf, as above, of these with the lengths.
    assertThat(
            Fingerprint.begin()
                .add(Optional.empty())
                .add(Optional.of("a"))
                .addAll(List.of("b", "c"))
                .addAll(Optional.empty())
                .addAll(Optional.of(List.of()))
                .end())
        .isEqualTo("4b0862efcc2d29309117eff004e963b55e9081d5e1add4afc3ea4fee85c3ee09");
  }

  @Test
  void absentAndEmptyDiffer() {
    String absent = Fingerprint.begin().add(Optional.empty()).end();
    String empty = Fingerprint.begin().add(Optional.of("")).end();
    assertThat(absent).isNotEqualTo(empty).isNotEqualTo(Fingerprint.begin().end());
    assertThat(empty).isNotEqualTo(Fingerprint.begin().add(Optional.of("x")).end());
  }

  @Test
  void aListIsToldWithItsSizeAndItsOrder() {
    String ab = Fingerprint.begin().addAll(List.of("a", "b")).end();
    assertThat(ab)
        .isEqualTo(Fingerprint.begin().addAll(List.of("a", "b")).end())
        .isNotEqualTo(Fingerprint.begin().addAll(List.of("b", "a")).end())
        .isNotEqualTo(Fingerprint.begin().addAll(List.of("a")).add("b").end());
    assertThat(Fingerprint.begin().addAll(List.of()).add("a").end())
        .isNotEqualTo(Fingerprint.begin().addAll(List.of("a")).end());
  }
}
