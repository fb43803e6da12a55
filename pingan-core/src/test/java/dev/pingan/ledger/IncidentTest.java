package dev.pingan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.identity.Id;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A count on a day, of a category; no person and no free text. Ruling 26. */
class IncidentTest {
  @Test
  void itIsOneEventUnlessSaidOtherwise() {
    Incident incident = of(ZeroTarget.Z3).build();
    assertThat(incident.count()).isEqualTo(1);
    assertThat(incident.unit()).isEmpty();
    assertThat(incident.shape()).isEqualTo(Shape.INCIDENT);
    assertThat(incident.kindIfAny()).isEmpty();
  }

  @Test
  void theCountMayBeNoneButNotNegative() {
    assertThat(of(ZeroTarget.Z3).count(0).build().count()).isZero();
    refuses(of(ZeroTarget.Z3).count(-1), "count is not negative, but -1");
  }

  @ParameterizedTest
  @EnumSource(names = {"Z2", "Z6"})
  void beliefsAndPetitionsAreCountedOnly(ZeroTarget target) {
    assertThat(of(target).count(2).build().count()).isEqualTo(2);
    refuses(
        of(target).unit(Id.of("u1")),
        target.code() + " is counted only and carries no unit; leave it out");
  }

  /** Petitions have three sub-kinds; of beliefs none is told, whatever the code. */
  @Test
  void aSubKindIsACodeAndNeverOfBeliefs() {
    assertThat(of(ZeroTarget.Z6).subKind("skip-level").build().subKind()).hasValue("skip-level");
    refuses(
        of(ZeroTarget.Z2).subKind("x"), "z2 is counted only and carries no sub-kind; leave it out");
    assertThatThrownBy(() -> of(ZeroTarget.Z6).subKind("张三").build())
        .hasMessageStartingWith("a sub-kind is a code");
  }

  @ParameterizedTest
  @EnumSource(
      names = {"Z2", "Z6"},
      mode = EnumSource.Mode.EXCLUDE)
  void anyOtherCategoryMayBeTaggedWithAUnit(ZeroTarget target) {
    assertThat(of(target).unit(Id.of("u1")).build().unit()).hasValue(Id.of("u1"));
  }

  @Test
  void anAccidentMayHaveItsGradeAndNothingElseHasOne() {
    assertThat(of(ZeroTarget.Z7).grade(AccidentGrade.LARGER).build().grade()).isPresent();
    assertThat(of(ZeroTarget.Z7).build().grade()).isEmpty();
    for (ZeroTarget target : EnumSet.complementOf(EnumSet.of(ZeroTarget.Z7))) {
      refuses(of(target).grade(AccidentGrade.MAJOR), "only z7 has a grade, not " + target.code());
    }
  }

  private static Incident.Builder of(ZeroTarget target) {
    return Incident.builder().target(target);
  }

  private static void refuses(Incident.Builder incident, String message) {
    assertThatThrownBy(incident::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
