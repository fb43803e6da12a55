package dev.pingan.jackson.driver;

import static dev.pingan.jackson.table.Scalars.TEXT;
import static dev.pingan.jackson.table.Scalars.WHOLE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.table.Codec;
import dev.pingan.jackson.table.Scalars;
import dev.pingan.jackson.table.Shape;
import dev.pingan.jackson.table.Union;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** What a table's author meets: lists of what is in a table, and faults in the table itself. */
class TablesTest {
  private static final Shape<String, AtomicReference<String>> BOX =
      Shape.of(() -> new AtomicReference<>(""), AtomicReference::get);

  @Test
  void listsShapesWithTheirClasses() {
    assertThat(ToyTables.LINE.types())
        .containsExactly(
            java.util.Map.entry("act", Toy.Act.class),
            java.util.Map.entry("visit", Toy.Visit.class),
            java.util.Map.entry("survey", Toy.Survey.class),
            java.util.Map.entry("replace", Toy.Replace.class),
            java.util.Map.entry("void", Toy.Voided.class));
    assertThat(ToyTables.CONTENT.types().values())
        .containsExactlyInAnyOrder(Toy.Content.class.getPermittedSubclasses());
  }

  @Test
  void listsFields() {
    assertThat(ToyTables.LOSS.names()).containsExactly("loss", "explained");
    assertThat(ToyTables.ENTRY.names("survey"))
        .containsExactly(
            "id", "occurredOn", "recordedAt", "recordedBy", "archiveRef", "levels", "need");
  }

  @Test
  void refusesAFieldTwice() {
    Shape<String, AtomicReference<String>> once = BOX.with("a", TEXT, v -> v, AtomicReference::set);
    assertThatThrownBy(() -> once.with("a", TEXT, v -> v, AtomicReference::set))
        .hasMessageContaining("a twice");
    assertThatThrownBy(() -> once.embed(once, v -> v, b -> b)).hasMessageContaining("a twice");
  }

  @Test
  void refusesTheSixtyFifthField() {
    Shape<String, AtomicReference<String>> shape = BOX;
    for (int i = 0; i < 64; i++) {
      shape = shape.with("f" + i, TEXT, v -> v, AtomicReference::set);
    }
    Shape<String, AtomicReference<String>> full = shape;
    assertThat(back(full, "x")).isEqualTo("x");
    assertThatThrownBy(() -> full.with("more", TEXT, v -> v, AtomicReference::set))
        .hasMessageContaining("64");
  }

  @Test
  void refusesShapesThatCannotBeToldApart() {
    Union<Object> union = Union.<Object>ofTypes().or("a", String.class, BOX);
    assertThatThrownBy(() -> union.or("a", String.class, BOX)).hasMessageContaining("called a");
    Shape<String, AtomicReference<String>> typed =
        BOX.with("type", TEXT, v -> v, AtomicReference::set);
    assertThatThrownBy(() -> union.or("b", String.class, typed)).hasMessageContaining("type");
    assertThatThrownBy(() -> union.or(Integer.class, Union.ofTypes()))
        .hasMessageContaining("fill the inner table");
    assertThatThrownBy(() -> Json.lines().write(union, 1)).hasMessageContaining("no shape holds");
    assertThatThrownBy(() -> Scalars.code("a code", new Integer[] {1, 2}, i -> "x"))
        .hasMessageContaining("two have the code x");
  }

  @Test
  void embedsAPartWhoseDraftIsInsideOurs() {
    Shape<List<String>, List<AtomicReference<String>>> pair =
        Shape.<List<String>, List<AtomicReference<String>>>of(
                () -> List.of(new AtomicReference<>(""), new AtomicReference<>("")),
                drafts -> drafts.stream().map(AtomicReference::get).toList())
            .with("own", TEXT, v -> v.get(0), (d, v) -> d.get(0).set(v))
            .embed(
                BOX.with("part", TEXT, v -> v, AtomicReference::set), v -> v.get(1), d -> d.get(1));
    assertThat(text(pair, List.of("a", "b"))).isEqualTo("{\"own\":\"a\",\"part\":\"b\"}");
    assertThat(back(pair, List.of("a", "b"))).containsExactly("a", "b");
  }

  @Test
  void setsAreWrittenInAnOrderOfTheirOwn() {
    assertThat(text(Codec.setOf(WHOLE), Set.of(10, 9, -1, -10, 0))).isEqualTo("[-10,-1,0,9,10]");
    assertThat(text(Codec.setOf(TEXT), Set.of("b", "ab", "a"))).isEqualTo("[\"a\",\"ab\",\"b\"]");
    assertThat(
            text(
                Codec.setOf(Codec.listOf(TEXT)),
                Set.of(List.of("b"), List.of(), List.of("a", "b"))))
        .isEqualTo("[[],[\"a\",\"b\"],[\"b\"]]");
    assertThat(text(Codec.setOf(Scalars.FLAG), Set.of(true, false))).isEqualTo("[false,true]");
  }

  @Test
  void refusesToWriteWhatItWouldNotRead() {
    assertThatThrownBy(() -> text(Scalars.whole(1, 5), 6)).hasMessageContaining("from 1 to 5");
    assertThatThrownBy(() -> Json.lines().read(Scalars.whole(1, 5), "6"))
        .isInstanceOf(ReadProblem.class)
        .hasMessageContaining("from 1 to 5");
    assertThatThrownBy(() -> Scalars.whole(2, 1)).hasMessageContaining("no number");
  }

  @Test
  void rangesMayLackAnEnd() {
    assertThat(text(Scalars.DAYS, LocalDateRange.ALL)).isEqualTo("{}");
    assertThat(Json.lines().read(Scalars.DAYS, "{}")).isEqualTo(LocalDateRange.ALL);
    assertThat(text(Scalars.DAYS, LocalDateRange.parse("2023-04-01/2023-04-01")))
        .isEqualTo("{\"from\":\"2023-04-01\",\"to\":\"2023-04-01\"}");
  }

  @Test
  void hidesWhatAModelSaysByAccident() {
    Codec<String> broken =
        Scalars.id(
            "an id",
            text -> {
              throw new NullPointerException("dev.pingan.Hidden.field");
            },
            text -> text);
    assertThatThrownBy(() -> Json.lines().read(broken, "\"x\""))
        .hasMessage(
            "(top) (line 1, column 1): this value cannot be taken; correct the value at this place")
        .hasCauseInstanceOf(NullPointerException.class);
  }

  private static <T> String text(Codec<T> codec, T value) {
    return new String(Json.lines().write(codec, value), UTF_8);
  }

  private static <T> T back(Codec<T> codec, T value) {
    return Json.lines().read(codec, Json.lines().write(codec, value));
  }
}
