package dev.pingan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.pingan.jackson.PinganJson;
import dev.pingan.jackson.problem.ReadProblem;

/** A document is refused with a place and a mend, or it is read, and lasts. */
class DocumentFuzzTest {
  @FuzzTest
  void organisation(byte[] bytes) {
    readsOrRefuses(PinganJson.organisation(), bytes);
  }

  @FuzzTest
  void plan(byte[] bytes) {
    readsOrRefuses(PinganJson.plan(), bytes);
  }

  @FuzzTest
  void report(byte[] bytes) {
    readsOrRefuses(PinganJson.report(), bytes);
  }

  private static <T> void readsOrRefuses(PinganJson<T> json, byte[] bytes) {
    T value;
    try {
      value = json.read(bytes);
    } catch (ReadProblem problem) {
      assertThat(problem.what()).isNotBlank();
      assertThat(problem.mend()).isNotBlank();
      assertThat(problem.place().line()).isPositive();
      assertThat(problem.place().column()).isPositive();
      return;
    }
    byte[] written = json.writeBytes(value);
    T again = json.read(written);
    assertThat(again).isEqualTo(value);
    assertThat(json.writeBytes(again)).isEqualTo(written);
  }
}
