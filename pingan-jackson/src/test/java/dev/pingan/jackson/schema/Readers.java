package dev.pingan.jackson.schema;

import dev.pingan.jackson.PinganJson;
import dev.pingan.jackson.driver.Json;
import dev.pingan.jackson.format.RecordFormat;
import dev.pingan.jackson.problem.ReadProblem;

/** Whether the readers take a text; they may refuse it in no other way than as they say. */
final class Readers {
  private Readers() {}

  static boolean takesLine(String line) {
    return takes(() -> Json.lines().read(RecordFormat.LINE, line));
  }

  static boolean takes(PinganJson<?> documents, String json) {
    return takes(() -> documents.read(json));
  }

  private static boolean takes(Runnable reading) {
    try {
      reading.run();
      return true;
    } catch (ReadProblem refused) {
      return false;
    }
  }
}
