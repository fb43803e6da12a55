package dev.pingan.jackson.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.jackson.problem.ReadProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

class BindingTest {
  private final JsonMapper mapper = JsonMapper.builder().addModule(module()).build();

  @Test
  void keepsTheTypeInAListWithoutARootType() {
    Toy.Content act = new Toy.Survey(Optional.empty(), new Toy.All(List.of()));
    List<Toy.Line> lines =
        List.of(
            new Toy.Replace("e1", LocalDate.of(2023, 4, 1), act, "r"), new Toy.Voided("e1", "r"));
    String text = mapper.writeValueAsString(lines);
    assertThat(text).startsWith("[{\"type\":\"replace\",").contains("{\"type\":\"void\",");
    assertThat(mapper.readValue(text, new TypeReference<List<Toy.Line>>() {})).isEqualTo(lines);
  }

  @Test
  void tellsTheWholeWayToAProblem() {
    String text = "{\"lines\":[\n{\"type\":\"void\",\"reson\":1}]}";
    assertThatThrownBy(() -> mapper.readValue(text, File.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageStartingWith("/lines/0/reson (line 2, column 16): unknown field \"reson\"")
        .cause()
        .isInstanceOf(ReadProblem.class);
  }

  @Test
  void readsFromATree() {
    Toy.Voided voided = new Toy.Voided("e1", "r");
    assertThat(mapper.treeToValue(mapper.valueToTree(voided), Toy.Line.class)).isEqualTo(voided);
  }

  record File(List<Toy.Line> lines) {}

  private static SimpleModule module() {
    SimpleModule module = new SimpleModule("toy");
    Binding.bind(module, Toy.Line.class, ToyTables.LINE);
    return module;
  }
}
