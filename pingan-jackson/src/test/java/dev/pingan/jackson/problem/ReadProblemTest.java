package dev.pingan.jackson.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadProblemTest {
  private final ReadProblem problem =
      new ReadProblem(
          new ReadProblem.Place(2, 14, "/a\u001b\u202e"),
          Reason.UNKNOWN_CODE,
          "\"x\" is not a code",
          "write one of",
          List.of("y", "z"));

  @Test
  void saysItAllOnOneSafeLine() {
    assertThat(problem)
        .hasMessage(
            "/a\\u{1b}\\u{202e} (line 2, column 14): \"x\" is not a code; write one of [y, z]");
  }

  @Test
  void codesAreTheNamesInKebabCase() {
    assertThat(Arrays.stream(Reason.values()).map(Reason::code))
        .containsExactlyElementsOf(
            Arrays.stream(Reason.values())
                .map(reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList());
  }

  @Test
  void canBeSentOn() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream to = new ObjectOutputStream(bytes)) {
      to.writeObject(problem);
    }
    try (ObjectInputStream from =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ReadProblem copy = (ReadProblem) from.readObject();
      assertThat(copy.choices()).containsExactly("y", "z");
      assertThat(copy.place()).isEqualTo(problem.place());
      assertThat(copy.reason()).isEqualTo(Reason.UNKNOWN_CODE);
    }
  }
}
