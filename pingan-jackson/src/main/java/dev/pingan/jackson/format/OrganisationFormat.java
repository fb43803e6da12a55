package dev.pingan.jackson.format;

import static dev.pingan.jackson.format.Terms.LABEL;
import static dev.pingan.jackson.format.Terms.LOCALITY;
import static dev.pingan.jackson.format.Terms.OFFICER;
import static dev.pingan.jackson.table.Part.many;
import static dev.pingan.jackson.table.Part.maybe;
import static dev.pingan.jackson.table.Part.with;
import static dev.pingan.jackson.table.Scalars.DAY;
import static dev.pingan.jackson.table.Scalars.TEXT;
import static dev.pingan.jackson.table.Scalars.code;

import dev.pingan.calendar.SensitivePeriod;
import dev.pingan.jackson.table.Codec;
import dev.pingan.jackson.table.Document;
import dev.pingan.jackson.table.Parts;
import dev.pingan.jackson.table.Shape;
import dev.pingan.organisation.LeadingGroup;
import dev.pingan.organisation.Locality;
import dev.pingan.organisation.LocalityKind;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.StandingGroup;
import org.threeten.extra.LocalDateRange;

/** {@code pingan-organisation/1}: the bureau and all that the plan needs to know of it. */
public final class OrganisationFormat {
  /** {@code office}: absent if there is no office, else the officers who run it. */
  static final Shape<LeadingGroup, LeadingGroup.Builder> LEADING_GROUP =
      Shape.of(LeadingGroup::builder, LeadingGroup.Builder::build)
          .maybe("head", OFFICER, LeadingGroup::head, LeadingGroup.Builder::head)
          .many("deputies", OFFICER, LeadingGroup::deputies, LeadingGroup.Builder::deputies)
          .many("members", OFFICER, LeadingGroup::members, LeadingGroup.Builder::members)
          .maybe(
              "office", Codec.setOf(OFFICER), LeadingGroup::office, LeadingGroup.Builder::office);

  static final Shape<StandingGroup, ?> STANDING_GROUP =
      Parts.of(
          many("members", OFFICER, StandingGroup::members),
          maybe("office", Codec.setOf(OFFICER), StandingGroup::office),
          StandingGroup::of);

  static final Shape<Locality, Locality.Builder> A_LOCALITY =
      Shape.of(Locality::builder, Locality.Builder::build)
          .with("id", LOCALITY, Locality::id, Locality.Builder::id)
          .with(
              "kind",
              code("a kind of locality", LocalityKind.values(), LocalityKind::code),
              Locality::kind,
              Locality.Builder::kind)
          .maybe("name", LABEL, Locality::name, Locality.Builder::name);

  static final Shape<SensitivePeriod, ?> SENSITIVE_PERIOD =
      Parts.of(
          with("label", TEXT, SensitivePeriod::label),
          with("from", DAY, period -> period.days().getStart()),
          with("to", DAY, period -> period.days().getEnd()),
          (label, from, to) -> SensitivePeriod.of(label, LocalDateRange.of(from, to)));

  /** {@code leadingGroup}: absent if it is not set up. */
  public static final Document<Organisation> ORGANISATION =
      new Document<>(
          Schemas.ORGANISATION,
          Shape.of(Organisation::builder, Organisation.Builder::build)
              .with("name", LABEL, Organisation::name, Organisation.Builder::name)
              .many(
                  "officers",
                  OfficerFormat.AN_OFFICER,
                  Organisation::officers,
                  Organisation.Builder::officers)
              .maybe(
                  "leadingGroup",
                  LEADING_GROUP,
                  Organisation::leadingGroup,
                  Organisation.Builder::leadingGroup)
              .maybe(
                  "standingGroup",
                  STANDING_GROUP,
                  Organisation::standingGroup,
                  Organisation.Builder::standingGroup)
              .many("units", UnitFormat.A_UNIT, Organisation::units, Organisation.Builder::units)
              .many(
                  "localities",
                  A_LOCALITY,
                  Organisation::localities,
                  Organisation.Builder::localities)
              .many(
                  "villages",
                  UnitFormat.A_VILLAGE,
                  Organisation::villages,
                  Organisation.Builder::villages)
              .many(
                  "sensitivePeriods",
                  SENSITIVE_PERIOD,
                  Organisation::sensitivePeriods,
                  Organisation.Builder::sensitivePeriods));

  private OrganisationFormat() {}
}
