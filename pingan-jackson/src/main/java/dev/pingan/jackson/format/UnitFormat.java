package dev.pingan.jackson.format;

import static dev.pingan.jackson.format.Terms.HOUSEHOLD;
import static dev.pingan.jackson.format.Terms.KEY_SITE;
import static dev.pingan.jackson.format.Terms.LABEL;
import static dev.pingan.jackson.format.Terms.LOCALITY;
import static dev.pingan.jackson.format.Terms.UNIT;
import static dev.pingan.jackson.format.Terms.VILLAGE;
import static dev.pingan.jackson.table.Scalars.DAYS;
import static dev.pingan.jackson.table.Scalars.WHOLE;
import static dev.pingan.jackson.table.Scalars.code;

import dev.pingan.jackson.table.Codec;
import dev.pingan.jackson.table.Shape;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.HouseholdKind;
import dev.pingan.organisation.Unit;
import dev.pingan.organisation.Village;
import org.threeten.extra.LocalDateRange;

/** Units, the villages for which they answer, and the households registered there. */
final class UnitFormat {
  /** {@code keySites}: absent if no list is given, empty if the unit has none. */
  static final Shape<Unit, Unit.Builder> A_UNIT =
      Shape.of(Unit::builder, Unit.Builder::build)
          .with("id", UNIT, Unit::id, Unit.Builder::id)
          .maybe("name", LABEL, Unit::name, Unit.Builder::name)
          .maybe("keySites", Codec.setOf(KEY_SITE), Unit::keySites, Unit.Builder::keySites);

  /** Any number of members is read: the organisation refuses bad ones, all at once. */
  static final Shape<Household, Household.Builder> A_HOUSEHOLD = household(WHOLE);

  /** {@code assigned}: absent = always; {@code register}: absent if none is given. */
  static final Shape<Village, Village.Builder> A_VILLAGE =
      Shape.of(Village::builder, Village.Builder::build)
          .with("id", VILLAGE, Village::id, Village.Builder::id)
          .maybe("name", LABEL, Village::name, Village.Builder::name)
          .with("locality", LOCALITY, Village::locality, Village.Builder::locality)
          .maybe("unit", UNIT, Village::unit, Village.Builder::unit)
          .withDefault(
              "assigned", DAYS, LocalDateRange.ALL, Village::assigned, Village.Builder::assigned)
          .optionalMany("register", A_HOUSEHOLD, Village::register, Village.Builder::register);

  private UnitFormat() {}

  /**
   * {@code members}: absent if not known, 0 or absent if vacant; {@code dwelt}: absent = always.
   */
  static Shape<Household, Household.Builder> household(Codec<Integer> members) {
    return Shape.of(Household::builder, Household.Builder::build)
        .with("id", HOUSEHOLD, Household::id, Household.Builder::id)
        .with(
            "kind",
            code("a kind of household", HouseholdKind.values(), HouseholdKind::code),
            Household::kind,
            Household.Builder::kind)
        .maybeInt("members", members, Household::members, Household.Builder::members)
        .withDefault("dwelt", DAYS, LocalDateRange.ALL, Household::dwelt, Household.Builder::dwelt);
  }
}
