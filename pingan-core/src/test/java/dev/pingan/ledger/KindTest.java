package dev.pingan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kinds of which the plan speaks, as the format lists them, and how new ones come. */
class KindTest {
  /** Code, what it needs, what it admits besides; {@code any} is any field of its shape. */
  @ParameterizedTest
  @CsvSource({
    "ACT, mobilisation, '', any",
    "ACT, roster, '', any",
    "ACT, village-meeting, village, any",
    "ACT, banner, place, any",
    "ACT, notice-board, '', any",
    "ACT, publicity-vehicle, '', any",
    "ACT, law-lesson, '', any",
    "ACT, training, '', any",
    "ACT, education, '', any",
    "ACT, unit-plan, '', any",
    "ACT, targets-assigned, '', any",
    "ACT, archive, '', any",
    "MEASURE, security-body, '', any",
    "MEASURE, duty-system, '', any",
    "MEASURE, standby, '', any",
    "MEASURE, patrol, '', any",
    "MEASURE, people-defence, site, any",
    "MEASURE, physical-defence, site, any",
    "MEASURE, technical-defence, site, any",
    "MEASURE, conduct-norms, '', any",
    "CASE, court-case, unit, ''",
    "CASE, dispute, unit, ''",
    "CASE, petition, unit, ''",
    "CASE, collected-issue, unit, ''",
    "CASE, complaint, signed, unit",
    "CASE, misconduct, code, unit",
    "CASE, inspection, '', unit by problems",
    "STEP, return-visit, outcome, by explained nextStep",
    "STEP, accepted, '', by",
    "STEP, verified, outcome, by",
    "STEP, handled, '', by",
    "STEP, rectified, '', by",
    "STEP, replied, '', by",
    "STEP, adjusted, '', by",
    "ACT, leaflets, '', any",
  })
  void needsAndAdmitsWhatTheFormatSays(Shape shape, String code, String needs, String admits) {
    Kind kind = Kind.of(shape, code);
    assertThat(kind.shape()).isEqualTo(shape);
    assertThat(kind.code()).isEqualTo(code);
    assertThat(kind.needs()).isEqualTo(words(needs));
    assertThat(kind.needs()).allMatch(kind::admits);
    Set<String> admitted = new HashSet<>(words(needs));
    admitted.addAll(admits.equals("any") ? FIELDS : words(admits));
    assertThat(FIELDS.stream().filter(kind::admits)).containsExactlyInAnyOrderElementsOf(admitted);
  }

  private static final List<String> FIELDS =
      List.of(
          "village",
          "place",
          "about",
          "site",
          "unit",
          "signed",
          "code",
          "problems",
          "by",
          "outcome",
          "explained",
          "nextStep");

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "CASE, court-case, matters",
    "CASE, collected-issue, matters",
    "CASE, complaint, complaints",
    "CASE, misconduct, misconduct",
    "CASE, inspection, inspections",
    "STEP, return-visit, matters",
    "STEP, accepted, complaints",
    "STEP, verified, complaints",
    "STEP, handled, complaints misconduct",
    "STEP, rectified, complaints",
    "STEP, replied, complaints",
    "STEP, adjusted, inspections",
    "CASE, hotline, kind:hotline",
    "STEP, mediated, ''",
    "ACT, leaflets, ''",
    "ACT, banner, ''",
  })
  void numbersItsCasesApartFromOthers(Shape shape, String code, String spaces) {
    assertThat(Kind.of(shape, code).spaces()).isEqualTo(Set.copyOf(words(spaces)));
  }

  @Test
  void theKnownOnesAreListedByShapeInThePlansOrder() {
    assertThat(Kind.known(Shape.STEP))
        .containsExactly(
            Kind.RETURN_VISIT,
            Kind.ACCEPTED,
            Kind.VERIFIED,
            Kind.HANDLED,
            Kind.RECTIFIED,
            Kind.REPLIED,
            Kind.ADJUSTED);
    assertThat(Stream.of(Shape.values()).map(shape -> Kind.known(shape).size()))
        .containsExactly(12, 8, 0, 0, 7, 7, 0, 0, 0);
  }

  @Test
  void aKnownCodeIsTheConstantAndAnotherShapesIsNot() {
    assertThat(Kind.of(Shape.ACT, "banner")).isSameAs(Kind.BANNER);
    Kind other = Kind.of(Shape.MEASURE, "banner");
    assertThat(other).isNotEqualTo(Kind.BANNER).hasToString("measure/banner");
    assertThat(other.needs()).isEmpty();
  }

  @Test
  void kindsAreEqualByShapeAndCode() {
    Kind leaflets = Kind.of(Shape.ACT, "leaflets");
    assertThat(leaflets)
        .isEqualTo(Kind.of(Shape.ACT, "leaflets"))
        .hasSameHashCodeAs(Kind.of(Shape.ACT, "leaflets"))
        .isNotEqualTo(Kind.of(Shape.MEASURE, "leaflets"))
        .isNotEqualTo(Kind.of(Shape.ACT, "posters"))
        .isNotEqualTo("act/leaflets")
        .hasToString("act/leaflets");
    assertThat(leaflets.hashCode()).isNotEqualTo(Kind.of(Shape.MEASURE, "leaflets").hashCode());
    assertThat(leaflets.hashCode()).isNotEqualTo(Kind.of(Shape.ACT, "posters").hashCode());
  }

  @Test
  void theyAreOrderedByShapeThenCode() {
    assertThat(
            Stream.of(Kind.REPLIED, Kind.PATROL, Kind.TRAINING, Kind.ACCEPTED, Kind.BANNER)
                .sorted())
        .containsExactly(Kind.BANNER, Kind.TRAINING, Kind.PATROL, Kind.ACCEPTED, Kind.REPLIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "Fire drill", "消防演练", "fire_drill"})
  void aCodeIsInKebabCase(String code) {
    assertThatThrownBy(() -> Kind.of(Shape.ACT, code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not \"" + code + "\"");
  }
}
